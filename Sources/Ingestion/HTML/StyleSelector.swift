import Markup

/// What an element, and those around it, must be for a rule to hold.
struct StyleSelector {
  /// How an element named first stands to the one named behind it.
  enum Relation {
    case around, parent, before, earlier
  }

  /// What the element itself must be.
  private(set) var subject = StyleCompound()
  /// What others must be, the nearest first.
  private(set) var others: [(relation: Relation, compound: StyleCompound)] = []
  /// How much it counts against others.
  var specificity: Int { others.reduce(subject.specificity) { $0 + $1.compound.specificity } }
  /// Whether it speaks of something that is painted before or behind what is in the element.
  var isOfPanel: Bool { subject.isOfPanel }
  /// Whether elements before the element matter.
  var needsSiblings: Bool {
    subject.needsSiblings
      || others.contains { $0.relation == .before || $0.relation == .earlier || $0.compound.needsSiblings }
  }

  /// Reads one selector, without commas outside of brackets; `nil` if it is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var relation: Relation?
    var compounds: [(relation: Relation?, compound: StyleCompound)] = []
    while true {
      rest = rest.drop(while: \.isStyleBlank)
      guard let byte = rest.first else { break }
      switch byte {
      case UInt8(ascii: ">"): relation = .parent
      case UInt8(ascii: "+"): relation = .before
      case UInt8(ascii: "~"): relation = .earlier
      default:
        guard let compound = StyleCompound(&rest), compounds.count < 12 else { return nil }
        compounds.append((compounds.isEmpty ? nil : relation ?? .around, compound))
        relation = nil
        continue
      }
      rest.removeFirst()
    }
    guard let last = compounds.popLast(), relation == nil else { return nil }
    subject = last.compound
    var link = last.relation
    while let (next, compound) = compounds.popLast() {
      others.append((link ?? .around, compound))
      link = next
    }
  }

  /// Splits `bytes` at commas that stand outside of brackets.
  static func list(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var (start, depth) = (bytes.startIndex, 0)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        parts.append(bytes[start..<index])
        start = index + 1
      default: break
      }
    }
    return parts + [bytes[start...]]
  }
}

/// Whether something holds, as far as it can be told.
enum Certainty: Int {
  case no, maybe, yes

  static func least(_ a: Certainty, _ b: Certainty) -> Certainty { a.rawValue < b.rawValue ? a : b }
  static func most(_ a: Certainty, _ b: Certainty) -> Certainty { a.rawValue > b.rawValue ? a : b }
  var opposite: Certainty { self == .yes ? .no : self == .no ? .yes : .maybe }
}
