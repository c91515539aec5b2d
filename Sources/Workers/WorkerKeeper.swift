import CLinux
import Glibc

/// The process that starts workers: it has all that they need in memory, and a worker is a copy of it.
///
/// It has one thread and reads no document. Copying it takes a millisecond, where making ready what a worker needs
/// takes a hundred.
package struct WorkerKeeper {
  private let control: Int32
  private let limits: WorkerLimits

  private init(control: Int32, limits: WorkerLimits) {
    self.control = control
    self.limits = limits
  }

  /// Listens to the pool at the other end of standard input, in whose place comes an empty file.
  package static func standard(limits: WorkerLimits) -> WorkerKeeper {
    // Whatever else was open where the run was started is not ours.
    assay_close_all(3)
    let control = fcntl(0, F_DUPFD_CLOEXEC, 10)
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(nothing, 0)
    close(nothing)
    return WorkerKeeper(control: control, limits: limits)
  }

  /// The same keeper, whose workers have other limits.
  package func with(_ limits: WorkerLimits) -> WorkerKeeper { WorkerKeeper(control: control, limits: limits) }

  /// Returns what the pool ordered first.
  package func orders() -> [UInt8]? { try? FrameChannel(descriptor: control).receive(most: 1 << 28).bytes }

  /// Tells the pool that all is ready, and what it is.
  package func greet(_ greeting: [UInt8]) { try? FrameChannel(descriptor: control).send(.answer, greeting) }

  private var numbers: NumberChannel { NumberChannel(descriptor: control) }

  /// What the pool asks for.
  enum Order: UInt8 {
    /// A worker; the descriptor of its connection follows.
    case start = 1
    /// How a worker ended; its number follows.
    case inquire = 2
  }

  /// Starts workers until nobody asks any more. In a worker, calls `work` and never returns.
  package func serve(_ work: (WorkerLine) -> Void) {
    while let order = numbers.receive().flatMap({ Order(rawValue: UInt8(clamping: $0)) }) {
      switch order {
      case .start: start(work)
      case .inquire: inquire()
      }
    }
  }

  private func start(_ work: (WorkerLine) -> Void) {
    let connection = assay_receive_descriptor(control)
    guard connection >= 0 else {
      numbers.send(-Int64(EBADF))
      return
    }
    let process = assay_fork()
    if process == 0 {
      close(control)
      assay_die_with_parent()
      work(WorkerLine(FrameChannel(descriptor: connection), limits))
      exit(0)
    }
    close(connection)
    numbers.send(process > 0 ? Int64(process) : -Int64(errno))
  }

  private func inquire() {
    guard let process = numbers.receive() else { return }
    var status: Int32 = 0
    var usage = rusage()
    var ended: Int32
    repeat { ended = wait4(pid_t(process), &status, 0, &usage) } while ended < 0 && errno == EINTR
    numbers.send(Int64(ended < 0 ? 0 : status), Int64(usage.ru_maxrss) << 10)
  }
}
