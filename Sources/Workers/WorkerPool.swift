import CLinux
import Glibc
import Synchronization

/// Where workers come from: a process of our own program that keeps what they need, and starts them.
package final class WorkerPool: Sendable {
  private let control: Mutex<Int32>
  private let keeper: pid_t
  /// What workers may use.
  let limits: WorkerLimits

  /// Starts `program` with `arguments` as the keeper, whose standard input is its end of the control connection, and
  /// hands it `orders`.
  ///
  /// The keeper has no environment but a path and a neutral locale, and no open file but that connection.
  package init(_ program: String, _ arguments: [String], orders: [UInt8], limits: WorkerLimits)
    throws(WorkerEnd)
  {
    self.limits = limits
    var ends: [Int32] = [-1, -1]
    guard assay_socket_pair(&ends) == 0 else { throw .notStarted(Self.error) }
    defer { close(ends[1]) }
    do { keeper = try Self.start(program, arguments, standardInput: ends[1]) } catch {
      close(ends[0])
      throw error
    }
    control = Mutex(ends[0])
    do { try FrameChannel(descriptor: ends[0]).send(.request, orders) } catch {
      throw .notStarted("no answer")
    }
  }

  /// Ends the keeper, which reads the end of its connection, and its workers with it.
  deinit {
    control.withLock { _ = close($0) }
    while waitpid(keeper, nil, 0) < 0, errno == EINTR {}
  }

  /// Starts `program` in a process group of its own, so that who interrupts the run from a terminal ends us first.
  ///
  /// Foundation would do, but talks to itself over a network socket meanwhile.
  private static func start(
    _ program: String, _ arguments: [String], standardInput: Int32
  ) throws(WorkerEnd) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let words = ([program] + arguments).map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { for copy in words + variables { free(copy) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, program, &actions, &attributes, words + [nil], variables + [nil])
    guard failure == 0 else { throw .notStarted(String(cString: strerror(failure))) }
    return process
  }

  private static let environment = [
    "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no",
  ]

  /// Returns what the keeper says of itself once it is ready, for which it has the usual time whatever a step may take.
  package func greeting() throws(WorkerEnd) -> [UInt8] {
    do {
      return try control.withLock {
        try FrameChannel(descriptor: $0).receive(most: 1 << 16, within: WorkerLimits().seconds)
      }.bytes
    } catch { throw .notStarted("the program that starts workers ended at once") }
  }

  /// Starts a worker.
  func start() throws(WorkerEnd) -> (process: pid_t, channel: FrameChannel) {
    var ends: [Int32] = [-1, -1]
    guard assay_socket_pair(&ends) == 0 else { throw .notStarted(Self.error) }
    let process = control.withLock { control -> Int64 in
      let numbers = NumberChannel(descriptor: control)
      guard numbers.send(Int64(WorkerKeeper.Order.start.rawValue)),
        assay_send_descriptor(control, ends[1]) == 0
      else { return -Int64(EPIPE) }
      return numbers.receive() ?? -Int64(EPIPE)
    }
    close(ends[1])
    guard process > 0 else {
      close(ends[0])
      throw .notStarted(String(cString: strerror(Int32(clamping: -process))))
    }
    return (pid_t(process), FrameChannel(descriptor: ends[0]))
  }

  /// Waits for the end of the worker `process`, and says how it ended.
  func end(of process: pid_t) -> WorkerEnd {
    control.withLock { control in
      let numbers = NumberChannel(descriptor: control)
      guard numbers.send(Int64(WorkerKeeper.Order.inquire.rawValue), Int64(process)),
        let status = numbers.receive(), let residentBytes = numbers.receive()
      else { return .notStarted("the program that starts workers is gone") }
      return WorkerEnd(
        status: Int32(truncatingIfNeeded: status), residentBytes: Int(residentBytes), limits: limits)
    }
  }

  private static var error: String { String(cString: strerror(errno)) }
}
