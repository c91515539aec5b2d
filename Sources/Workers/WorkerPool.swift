import CLinux
import Foundation
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
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ]
    process.standardInput = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch {
      close(ends[0])
      throw .notStarted("\(error)")
    }
    keeper = process.processIdentifier
    control = Mutex(ends[0])
    do { try FrameChannel(descriptor: ends[0]).send(.request, orders) } catch {
      throw .notStarted("no answer")
    }
  }

  deinit { control.withLock { _ = close($0) } }

  /// Returns what the keeper says of itself once it is ready.
  package func greeting() throws(WorkerEnd) -> [UInt8] {
    do {
      return try control.withLock {
        try FrameChannel(descriptor: $0).receive(most: 1 << 16, within: limits.seconds)
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
