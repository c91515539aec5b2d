import SourceText

/// A text, and where it stands.
struct PlacedText {
  let text: String
  let place: ConfigPlace
}

/// A number under a name, and where the name stands.
struct NamedNumber {
  let name: String
  let place: ConfigPlace
  let number: Int
}

extension KeyedReader {
  /// Returns the items of `key`, or none if it is missing.
  mutating func list(_ key: String) -> [ConfigNode] {
    guard let node = optional(key) else { return [] }
    return items(key, node)
  }

  /// Returns the items of `key`, of which there must be one at least.
  mutating func requiredList(_ key: String) -> [ConfigNode] {
    guard let node = required(key, "[…]") else { return [] }
    let items = items(key, node)
    if items.isEmpty, case .sequence = node.value {
      run.error("'\(key)' is empty", at: node.place, help: "put in at least one, or write `\(key): […]`")
    }
    return items
  }

  private func items(_ key: String, _ node: ConfigNode) -> [ConfigNode] {
    guard case .sequence(let items) = node.value else {
      wrong(key, node, expected: "a list", form: "\(key): […]")
      return []
    }
    return items
  }

  /// Returns the texts of `key`, or none if it is missing.
  mutating func texts(_ key: String) -> [PlacedText] {
    let items = list(key)
    return texts(key, items)
  }

  /// Returns the texts of `key`, of which there must be one at least.
  mutating func requiredTexts(_ key: String) -> [PlacedText] {
    let items = requiredList(key)
    return texts(key, items)
  }

  /// Returns the texts of the list `items`, which stands under `key`.
  func texts(_ key: String, _ items: [ConfigNode]) -> [PlacedText] {
    items.compactMap { item in
      guard case .scalar(let text) = item.value else {
        run.error(
          "'\(key)' must hold texts, not \(item.description)", at: item.place,
          help: "write `\(key): [a, b]`")
        return nil
      }
      if !text.utf8.contains(where: { $0 > 0x20 }) {
        run.error("'\(key)' holds an empty text", at: item.place, help: "fill it in or remove it")
        return nil
      }
      return PlacedText(text: text, place: item.place)
    }
  }

  /// Returns the `count` numbers of `key`, each in `range` and none below the one before it.
  mutating func risingNumbers(_ key: String, count: Int, _ range: ClosedRange<Int>) -> [Int] {
    let nodes = requiredList(key)
    let numbers = nodes.map { number(key, $0, range) }
    if !nodes.isEmpty, nodes.count != count {
      run.error(
        "'\(key)' has \(nodes.count) numbers", at: place(of: key), help: "give \(count), lowest first")
    }
    for (index, (low, high)) in zip(numbers, numbers.dropFirst()).enumerated() where low > high {
      run.error(
        "'\(key)' falls from \(low) to \(high)", at: nodes[index + 1].place,
        help: "give \(count), lowest first")
    }
    return numbers
  }

  /// Returns the numbers that stand under names in the mapping `key`, each in `range`.
  mutating func namedNumbers(_ key: String, _ range: ClosedRange<Int>) -> [NamedNumber] {
    required(key, "{name: 1}").map { namedNumbers(key, $0, range) } ?? []
  }

  func namedNumbers(_ key: String, _ node: ConfigNode, _ range: ClosedRange<Int>) -> [NamedNumber] {
    guard case .mapping(let entries) = node.value else {
      wrong(key, node, expected: "a mapping", form: "\(key): {name: 1}")
      return []
    }
    return entries.map { entry in
      NamedNumber(name: entry.key, place: entry.place, number: number(entry.key, entry.node, range))
    }
  }
}
