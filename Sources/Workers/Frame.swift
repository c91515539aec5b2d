import CLinux
import Glibc

/// A message between a worker and the process that it works for: a kind, and bytes.
struct Frame {
  /// What a frame says.
  enum Kind: UInt8 {
    /// A request, to a worker.
    case request = 1
    /// A step of the work begins; the bytes are its number.
    case step = 2
    /// The answer to a request.
    case answer = 3
    /// The answer to a request, and the last of a worker that has held much memory.
    case lastAnswer = 4
  }

  let kind: Kind
  let bytes: [UInt8]
}

/// One end of a connection over which frames go.
struct FrameChannel {
  /// The socket.
  let descriptor: Int32

  /// Nothing came in time, nothing comes any more, or what came is no frame.
  enum Failure: Error { case time, closed, malformed }

  private static let headSize = 5

  /// Sends a frame whole.
  func send(_ kind: Frame.Kind, _ bytes: [UInt8]) throws(Failure) {
    var head: [UInt8] = [kind.rawValue]
    withUnsafeBytes(of: UInt32(clamping: bytes.count).littleEndian) { head.append(contentsOf: $0) }
    // Small frames go in one piece: every piece wakes the other side.
    if bytes.count < 1 << 16 {
      try write(head + bytes)
    } else {
      try write(head)
      try write(bytes)
    }
  }

  /// Returns the next frame of at most `most` bytes; waits no longer than `seconds`, if that is not 0.
  func receive(most: Int, within seconds: Int = 0) throws(Failure) -> Frame {
    let deadline = seconds == 0 ? nil : Self.now + seconds * 1000
    let head = try read(Self.headSize, deadline)
    let count = (0..<4).reduce(0) { $0 | Int(head[$1 + 1]) << (8 * $1) }
    guard let kind = Frame.Kind(rawValue: head[0]), count <= most else { throw .malformed }
    return Frame(kind: kind, bytes: try read(count, deadline))
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { all -> Int in
        assay_send(descriptor, all.baseAddress.map { $0 + sent }, all.count - sent)
      }
      if count < 0, errno != EINTR { throw .closed }
      sent += max(count, 0)
    }
  }

  private func read(_ count: Int, _ deadline: Int?) throws(Failure) -> [UInt8] {
    var got = 0
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      while got < count {
        if let deadline, !waits(until: deadline) {
          failure = .time
          break
        }
        let part = Glibc.read(descriptor, room.baseAddress.map { $0 + got }, count - got)
        if part < 0, errno == EINTR { continue }
        if part <= 0 {
          failure = .closed
          break
        }
        got += part
      }
      filled = got
    }
    if let failure { throw failure }
    return bytes
  }

  /// Waits until there is something to read; returns false where nothing comes before `deadline`.
  private func waits(until deadline: Int) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let left = deadline - Self.now
      guard left > 0 else { return false }
      let count = poll(&entry, 1, Int32(clamping: left))
      if count > 0 { return true }
      if count < 0, errno != EINTR { return true }
    }
  }

  /// Milliseconds of a clock that only goes forward.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
