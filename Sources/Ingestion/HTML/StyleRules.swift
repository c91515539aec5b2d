import Markup

/// The rules of a page's own style sheets that bear on whether text is seen, and how it is laid out.
///
/// What holds for some screens only, or depends on what is not known while the page is read, makes the
/// colours of what it may hold for uncertain, and nothing else.
struct StyleRules {
  private struct Rule {
    var selector: StyleSelector
    var declarations: StyleDeclarations
    var weight: Int
    /// Whether it holds on every screen.
    var isCertain: Bool
  }

  private var rules: [Rule] = []
  private var byClass: [NameKey: [Int]] = [:]
  private var byID: [NameKey: [Int]] = [:]
  private var byName: [NameKey: [Int]] = [:]
  /// Rules that may hold for elements of any name.
  private var others: [Int] = []

  /// What the names of classes that rules ask for begin with, and those of attributes.
  private(set) var firstBytes = ByteFilter()
  private(set) var classNames: Set<NameKey> = []
  private(set) var attributeNames: Set<NameKey> = []
  /// Whether there is none.
  var isEmpty: Bool { rules.isEmpty }
  /// Whether elements around matter, or before.
  private(set) var needsTree = false
  private(set) var needsSiblings = false
  /// Whether the sheets say how things move.
  private(set) var hasKeyframes = false
  /// What the sheets call values.
  private(set) var values = StyleValues()

  /// Begins with none.
  init() {}

  /// Reads style sheets.
  init(_ sheets: [StyleSheet]) {
    hasKeyframes = sheets.contains { $0.text.containsSequence("keyframes") }
    var parts: [StyleSheet.Part] = []
    for sheet in sheets { parts += sheet.parts() }
    for part in parts { values.define(part) }
    for part in parts { add(part) }
  }

  private mutating func add(_ part: StyleSheet.Part) {
    let declarations = StyleDeclarations(values.resolve(part.body))
    guard !declarations.isEmpty else { return }
    for bytes in StyleSelector.list(part.selectors) {
      // Nobody writes a sheet of so many rules.
      guard rules.count < 100_000, let selector = StyleSelector(bytes) else { continue }
      var own = declarations
      if selector.isOfPanel {
        // A panel before or behind the contents may paint over what is behind them.
        guard declarations.background != nil else { continue }
        own = StyleDeclarations()
        own.background = .unknown
      }
      add(
        Rule(selector: selector, declarations: own, weight: selector.specificity, isCertain: part.isCertain))
    }
  }

  private mutating func add(_ rule: Rule) {
    let (index, subject) = (rules.count, rule.selector.subject)
    rules.append(rule)
    for compound in [subject] + rule.selector.others.map(\.compound) {
      classNames.formUnion(compound.classNames)
      for byte in compound.firstBytes { firstBytes.insert(byte) }
      attributeNames.formUnion(compound.attributeNames)
      needsTree = needsTree || compound.needsPlace
    }
    needsTree = needsTree || !rule.selector.others.isEmpty
    needsSiblings = needsSiblings || rule.selector.needsSiblings
    if let id = subject.ids.first {
      byID[id, default: []].append(index)
    } else if let name = subject.classes.first {
      byClass[name, default: []].append(index)
    } else if let name = subject.name {
      byName[name, default: []].append(index)
    } else {
      others.append(index)
    }
  }

  /// Returns what the rules say of `element`, which was entered last, and whether one that hides might hold.
  func style(of element: StyledElement, in tree: inout StyleTree) -> (style: StyleDeclarations, mayHide: Bool)
  {
    var style = StyleDeclarations()
    var found: [(weight: Int, index: Int, certainty: Certainty)] = []
    func look(_ indices: [Int]) {
      for index in indices {
        let certainty = tree.matches(rules[index].selector)
        if certainty != .no { found.append((rules[index].weight, index, certainty)) }
      }
    }
    look(others)
    if let indices = byName[element.name] { look(indices) }
    for name in element.classes { if let indices = byClass[name] { look(indices) } }
    if let id = element.id, let indices = byID[id] { look(indices) }
    guard !found.isEmpty else { return (style, false) }
    if found.count > 1 { found.sort { ($0.weight, $0.index) < ($1.weight, $1.index) } }
    var mayHide = false
    for (_, index, certainty) in found {
      let rule = rules[index]
      if rule.isCertain, certainty == .yes {
        style.override(with: rule.declarations)
      } else {
        style.override(with: rule.declarations.asPossible)
        mayHide = mayHide || rule.isCertain && rule.declarations.hides
      }
    }
    return (style, mayHide)
  }
}

/// A set of bytes in which those that differ by 64 or by case are one: quick to ask, never wrong about
/// what it does not hold.
struct ByteFilter {
  private var bits: UInt64 = 0

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  mutating func insert(_ byte: UInt8) { bits |= 1 << UInt64((byte | 0x20) & 63) }

  func union(_ other: ByteFilter) -> ByteFilter {
    var both = self
    both.bits |= other.bits
    return both
  }

  func mayHold(_ byte: UInt8) -> Bool { bits >> UInt64((byte | 0x20) & 63) & 1 == 1 }
}
