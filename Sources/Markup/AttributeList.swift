import CLibXML2
import Glibc

/// The attributes of one tag, still in libxml2's memory.
enum AttributeList {
  /// Names and values in turn, each ended by a NUL byte, the list ended by a null name.
  case html(UnsafeMutablePointer<UnsafePointer<UInt8>?>?)
  /// Five pointers an attribute: local name, prefix, namespace, start and end of the value.
  case xml(UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int)

  @inline(__always)
  var isEmpty: Bool {
    switch self {
    case .html(let list): list?.pointee == nil
    case .xml(_, let count): count == 0
    }
  }

  @inline(__always)
  func forEach(_ body: (_ name: UnsafePointer<UInt8>, _ value: Span<UInt8>) -> Void) {
    switch self {
    case .html(let list):
      // Invariant: a value slot follows every name that is not null.
      guard var slot = list else { return }
      while let name = slot[0] {
        let value = slot[1]
        body(name, UnsafeBufferPointer(start: value, count: value.map(Self.length) ?? 0).span)
        slot += 2
      }
    case .xml(let list, let count):
      guard let list else { return }
      for index in 0..<count {
        let slot = list + 5 * index
        guard let name = slot[0], let start = slot[3], let end = slot[4] else { continue }
        let raw = UnsafeBufferPointer(start: start, count: end - start)
        if raw.contains(0x26) {
          let value = EntityText.resolving(raw)
          body(name, value.span)
        } else {
          body(name, raw.span)
        }
      }
    }
  }

  private static func length(_ text: UnsafePointer<UInt8>) -> Int {
    strlen(UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self))
  }
}
