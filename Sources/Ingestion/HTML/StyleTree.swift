import Markup

/// What rules may ask of one element.
struct StyledElement {
  let name: NameKey
  var id: NameKey?
  /// Its classes, as far as rules ask for them.
  var classes: [NameKey] = []
  /// Its attributes, as far as rules ask for them.
  var attributes: [(name: NameKey, value: [UInt8])] = []
  /// Its place among its siblings, from 1 on.
  fileprivate(set) var place = 1

  init(_ name: NameKey) { self.name = name }
}

/// The open elements of a page and those before them, to tell which rules hold.
struct StyleTree {
  private struct Level {
    var elements: [StyledElement] = []
    var count = 0
  }

  private static let html = NameKey("html")
  private var levels = [Level()]
  private let keepsSiblings: Bool
  /// How many more elements may be compared.
  private var budget = 10_000_000

  init(keepsSiblings: Bool) { self.keepsSiblings = keepsSiblings }

  /// Enters `element`.
  mutating func enter(_ element: StyledElement) {
    let last = levels.count - 1
    levels[last].count += 1
    var element = element
    element.place = levels[last].count
    if !keepsSiblings || levels[last].elements.count > 2_000 {
      levels[last].elements.removeAll(keepingCapacity: true)
    }
    levels[last].elements.append(element)
    levels.append(Level())
  }

  /// Leaves the element entered last.
  mutating func leave() { if levels.count > 1 { levels.removeLast() } }

  /// Whether `selector` holds for the element entered last.
  mutating func matches(_ selector: StyleSelector) -> Certainty {
    let depth = levels.count - 2
    guard depth >= 0 else { return .no }
    let place = levels[depth].elements.count - 1
    let subject = test(selector.subject, depth, place)
    guard subject != .no, !selector.others.isEmpty else { return subject }
    return Certainty.least(subject, others(selector, 0, depth, place))
  }

  private mutating func others(_ selector: StyleSelector, _ next: Int, _ depth: Int, _ place: Int)
    -> Certainty
  {
    guard next < selector.others.count else { return .yes }
    let (relation, compound) = selector.others[next]
    func step(_ depth: Int, _ place: Int, _ tree: inout StyleTree) -> Certainty {
      tree.budget -= 1
      let found = tree.test(compound, depth, place)
      return found == .no ? .no : Certainty.least(found, tree.others(selector, next + 1, depth, place))
    }
    guard budget > 0 else { return .maybe }
    var best = Certainty.no
    switch relation {
    case .parent: if depth > 0 { best = step(depth - 1, levels[depth - 1].elements.count - 1, &self) }
    case .before: if place > 0 { best = step(depth, place - 1, &self) }
    case .around:
      var above = depth - 1
      while above >= 0, best != .yes {
        best = Certainty.most(best, step(above, levels[above].elements.count - 1, &self))
        above -= 1
      }
    case .earlier:
      var before = place - 1
      while before >= 0, best != .yes {
        best = Certainty.most(best, step(depth, before, &self))
        before -= 1
      }
    }
    return best
  }

  private func test(_ compound: StyleCompound, _ depth: Int, _ place: Int) -> Certainty {
    let element = levels[depth].elements[place]
    if let name = compound.name, name != element.name { return .no }
    for id in compound.ids where element.id != id { return .no }
    for name in compound.classes where !element.classes.contains(name) { return .no }
    var certainty = Certainty.yes
    for test in compound.tests {
      certainty = Certainty.least(certainty, hold(test, element, depth, place))
      if certainty == .no { return .no }
    }
    return certainty
  }

  private func hold(_ test: StyleCompound.Test, _ element: StyledElement, _ depth: Int, _ place: Int)
    -> Certainty
  {
    switch test {
    case .never: return .no
    case .unknown: return .maybe
    case .outermost: return element.name == Self.html ? .yes : .no
    case .attribute(let name, let wanted):
      let isHeld = element.attributes.contains { $0.name == name && wanted.holds(for: $0.value) }
      return isHeld ? .yes : .no
    case .any(let parts):
      return parts.reduce(.no) { Certainty.most($0, self.test($1, depth, place)) }
    case .not(let parts):
      return parts.reduce(Certainty.no) { Certainty.most($0, self.test($1, depth, place)) }.opposite
    case .place(let step, let offset, let ofType):
      var index = element.place
      if ofType { index = levels[depth].elements[...place].count { $0.name == element.name } }
      let distance = index - offset
      let isHeld = step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
      return isHeld ? .yes : .no
    }
  }
}
