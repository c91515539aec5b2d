import Markup

/// A style sheet of a page.
struct StyleSheet {
  /// Rules as they stand: for whom, and what.
  struct Part {
    var selectors: ArraySlice<UInt8>
    var body: ArraySlice<UInt8>
    /// Whether they hold on every screen.
    var isCertain: Bool
  }

  /// Its text.
  var text: [UInt8]
  /// Whether it holds on every screen.
  var isCertain = true

  /// Takes it apart.
  func parts() -> [Part] {
    var parts: [Part] = []
    Self.read(Self.withoutComments(text[...])[...], inside: nil, isCertain: isCertain, depth: 0, &parts)
    return parts
  }

  /// Reads rules; those that stand in a rule for `inside` hold within it.
  private static func read(
    _ sheet: ArraySlice<UInt8>, inside: ArraySlice<UInt8>?, isCertain: Bool, depth: Int, _ parts: inout [Part]
  ) {
    var rest = sheet
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      // A statement without braces, such as an import, ends in a semicolon.
      let selectors = rest[..<open].split(separator: UInt8(ascii: ";")).last ?? []
      let start = selectors.drop(while: \.isStyleBlank)
      guard depth < 8, let close = rest[(open + 1)...].closing("{", "}") else { return }
      let body = rest[(open + 1)..<close]
      rest = rest[(close + 1)...]
      if start.first == UInt8(ascii: "@") {
        let condition = StyleBytes(start.dropFirst())
        guard let holds = certainty(of: condition), holds != .no else { continue }
        let isCertain = isCertain && holds == .yes
        if let inside { parts.append(Part(selectors: inside, body: plain(body), isCertain: isCertain)) }
        read(body, inside: inside, isCertain: isCertain, depth: depth + 1, &parts)
      } else {
        let own = inside.map { joined($0, start) } ?? start
        parts.append(Part(selectors: own, body: plain(body), isCertain: isCertain))
        if body.contains(UInt8(ascii: "{")) {
          read(body, inside: own, isCertain: isCertain, depth: depth + 1, &parts)
        }
      }
    }
  }

  /// Returns the declarations of `body` without the rules that stand in it.
  private static func plain(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard body.contains(UInt8(ascii: "{")) else { return body }
    var kept: [UInt8] = []
    var rest = body
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let before = rest[..<open]
      kept += before[..<(before.lastIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? before.startIndex)]
      guard let close = rest[(open + 1)...].closing("{", "}") else { return kept[...] }
      rest = rest[(close + 1)...]
    }
    return (kept + rest)[...]
  }

  /// Returns what `selectors` stand for in a rule for `outer`.
  private static func joined(_ outer: ArraySlice<UInt8>, _ selectors: ArraySlice<UInt8>) -> ArraySlice<UInt8>
  {
    let around = Array(":is(".utf8) + outer + Array(")".utf8)
    let isPlain = !outer.contains(UInt8(ascii: ",")) && !outer.contains(where: \.isStyleBlank)
    let whole = isPlain ? Array(outer) : around
    var all: [UInt8] = []
    for selector in StyleSelector.list(selectors) {
      if !all.isEmpty { all.append(UInt8(ascii: ",")) }
      let own = selector.drop(while: \.isStyleBlank)
      if !own.contains(UInt8(ascii: "&")) { all += whole + [0x20] }
      for byte in own { if byte == UInt8(ascii: "&") { all += whole } else { all.append(byte) } }
    }
    return all[...]
  }

  /// Whether what stands behind `@media` and the like holds for a screen; `nil` for what has no rules.
  private static func certainty(of condition: StyleBytes) -> Certainty? {
    if condition.begins("media") { return media(condition.bytes.dropFirst(5)) }
    if condition.begins("supports") { return condition.contains("not") ? .maybe : .yes }
    if condition.begins("container") { return .maybe }
    return condition.begins("layer") || condition.begins("scope") ? .yes : nil
  }

  /// Whether one of the kinds of media in `list` is a screen.
  static func media(_ list: ArraySlice<UInt8>) -> Certainty {
    let kinds = StyleSelector.list(list).map { kind -> Certainty in
      var words = kind.split(whereSeparator: \.isStyleBlank).map { StyleBytes($0) }
      let isNot = words.first.map { $0.begins("not") } ?? false
      if isNot || words.first.map({ $0.begins("only") }) ?? false { words.removeFirst() }
      guard let first = words.first else { return .yes }
      var holds = Certainty.yes
      if first.bytes.first != UInt8(ascii: "("), !first.begins("screen"), !first.begins("all") { holds = .no }
      if holds == .yes, kind.contains(UInt8(ascii: "(")) { holds = isAnyScreen(kind) ? .yes : .maybe }
      return isNot ? holds.opposite : holds
    }
    return kinds.reduce(.no) { Certainty.most($0, $1) }
  }

  /// Whether the only condition is one that every screen meets.
  private static func isAnyScreen(_ kind: ArraySlice<UInt8>) -> Bool {
    guard let open = kind.firstIndex(of: UInt8(ascii: "(")), kind.count(where: { $0 == 0x28 }) == 1 else {
      return false
    }
    let inside = StyleBytes(kind[(open + 1)...].drop(while: \.isStyleBlank))
    guard let colon = inside.bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let pixels = StyleBytes(inside.bytes[(colon + 1)...].drop(while: \.isStyleBlank)).pixels
    guard let pixels else { return false }
    if inside.begins("min-width") || inside.begins("min-height") { return pixels <= 240 }
    return (inside.begins("max-width") || inside.begins("max-height")) && pixels >= 6_000
  }

  /// Returns `sheet` without comments and without the marks of old that hid a sheet from browsers.
  private static func withoutComments(_ sheet: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = sheet.drop(while: \.isStyleBlank)
    if rest.starts(with: "<!--".utf8) { rest = rest.dropFirst(4) }
    while let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
      kept += rest[..<slash]
      rest = rest[(slash + 1)...]
      if rest.first == UInt8(ascii: "*") {
        kept.append(0x20)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else {
        kept.append(UInt8(ascii: "/"))
      }
    }
    return kept + rest
  }
}
