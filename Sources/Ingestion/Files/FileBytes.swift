import Foundation
import Glibc
import Model

/// Reads the bytes of a file, and of nothing that only looks like one.
enum FileBytes {
  /// Returns the bytes of `source`, which is no member of an archive.
  static func bytes(of source: DocumentSource, _ limits: ReadingLimits) throws(ReadingFailure) -> [UInt8] {
    if let problem = source.problem {
      if let how = DocumentSource.end(in: problem) { throw .ended(how) }
      throw problem == FolderListing.unreadable
        ? .unreadable("the folder cannot be listed") : .skipped(problem)
    }
    if let content = source.content {
      guard let data = Data(base64Encoded: content) else {
        throw .malformed("base64", "the content of the line")
      }
      guard data.count <= limits.mostBytes else { throw .tooLarge(limits.mostBytes) }
      return [UInt8](data)
    }
    guard let path = source.file else { throw .unreadable("ENOENT") }
    return try bytes(atPath: RawPath.bytes(of: path), limits)
  }

  /// Returns the bytes of the archive at `path`, which may be larger than a document.
  static func bytes(ofArchive path: String, _ limits: ReadingLimits) throws(ReadingFailure) -> [UInt8] {
    var limits = limits
    limits.mostBytes = limits.mostArchiveBytes
    return try bytes(atPath: RawPath.bytes(of: path), limits)
  }

  private static func bytes(atPath path: [CChar], _ limits: ReadingLimits) throws(ReadingFailure) -> [UInt8] {
    // Without O_NONBLOCK a FIFO would wait for a writer for ever.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ELOOP ? .skipped("symlink") : .unreadable(name(of: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(name(of: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable("not a file") }
    guard Int(status.st_size) <= limits.mostBytes else { throw .tooLarge(limits.mostBytes) }
    var failure: Int32 = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      while count < size {
        let got = Glibc.read(descriptor, target.baseAddress.map { $0 + count }, size - count)
        if got > 0 {
          count += got
        } else if got < 0, errno == EINTR {
          continue
        } else {
          failure = got < 0 ? errno : 0
          return
        }
      }
    }
    if failure != 0 { throw .unreadable(name(of: failure)) }
    return bytes
  }

  private static func name(of number: Int32) -> String {
    switch number {
    case EACCES: "EACCES, permission denied"
    case ENOENT: "ENOENT, no such file"
    case EIO: "EIO, input/output error"
    case EPERM: "EPERM, not permitted"
    case EISDIR: "EISDIR, a folder"
    case ENXIO: "ENXIO, not a file"
    default: String(cString: strerror(number))
    }
  }
}

/// Paths whose bytes need not be UTF-8, as text: a byte that is none is written `\xNN`, a backslash `\\`.
enum RawPath {
  /// Returns `path` as text.
  static func text(of path: [UInt8]) -> String {
    let text = String(decoding: path, as: UTF8.self)
    if text.utf8.elementsEqual(path), !path.contains(0x5C) { return text }
    var escaped = ""
    var rest = path[...]
    while let first = rest.first {
      if first == 0x5C {
        escaped += "\\\\"
      } else if first < 0x80 {
        escaped.unicodeScalars.append(Unicode.Scalar(first))
      } else {
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let scalar = String(decoding: rest.prefix(length), as: UTF8.self)
        if scalar.unicodeScalars.count == 1, scalar.utf8.elementsEqual(rest.prefix(length)) {
          escaped += scalar
          rest = rest.dropFirst(length)
          continue
        }
        escaped += "\\x" + String(first, radix: 16)
      }
      rest = rest.dropFirst()
    }
    return escaped
  }

  /// Returns the bytes of the path that `text` stands for, ended by a NUL byte.
  static func bytes(of text: String) -> [CChar] {
    var bytes: [CChar] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      if first == 0x5C, rest.dropFirst().first == 0x5C {
        bytes.append(0x5C)
        rest = rest.dropFirst(2)
      } else if first == 0x5C, rest.dropFirst().first == UInt8(ascii: "x"),
        let byte = UInt8(String(decoding: rest.dropFirst(2).prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(CChar(bitPattern: byte))
        rest = rest.dropFirst(4)
      } else {
        bytes.append(CChar(bitPattern: first))
        rest = rest.dropFirst()
      }
    }
    return bytes + [0]
  }
}
