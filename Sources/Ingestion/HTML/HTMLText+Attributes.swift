import Markup
import Model
import SourceText

/// What the attributes of an element say.
extension HTMLText {
  mutating func read(_ tag: borrowing StartTag, _ element: inout Element) {
    var facts = StyledElement(tag.key)
    var style = StyleDeclarations()
    var inline = StyleDeclarations()
    // A dialogue shows when it is opened.
    var hasHiddenAttribute = tag.key == Self.dialog && tag.attribute(Self.isOpen) == nil
    var address: String?
    tag.forEachAttribute { key, value in
      switch key {
      case Self.class:
        if !rules.classNames.isEmpty || personName == nil { read(classes: value, &facts, &element) }
      case Self.itemprop:
        if personDepth > 0, NameKey(value) == Self.name { element.nameOffset = writer.text.count }
      case Self.itemtype: element.isPerson = String(copying: value).hasSuffix("schema.org/Person")
      case Self.id: facts.id = NameKey(value)
      case Self.style: inline = StyleDeclarations(rules.values.resolve(inline: ArraySlice(copying: value)))
      case Self.hidden: hasHiddenAttribute = true
      case Self.href: if element.tag == .link { address = Self.address(value) }
      case Self.color: style.colour = StyleColour(StyleBytes(ArraySlice(copying: value)))
      case Self.bgcolor: style.background = StyleColour(StyleBytes(ArraySlice(copying: value)))
      case Self.background: style.background = .unknown
      default: break
      }
      if rules.attributeNames.contains(key) {
        facts.attributes.append((key, Array(ArraySlice(copying: value))))
      }
    }
    if !rules.isEmpty {
      tree.enter(facts)
      let (ruled, mayHide) = rules.style(of: facts, in: &tree)
      style.override(with: ruled)
      if mayHide, !isHidden { doubtfulCount += 1 }
    }
    style.override(with: inline)
    if style.isBold { element.isStrong = true }
    element.isPositioned = style.isPositioned
    element.standsAlone = style.standsAlone && !element.tag.breaksLine
    element.isSpaced = style.isSpaced
    element.isApart = style.isApart
    element.contents = style.contents
    let isPicture = Self.pictures.contains(tag.key)
    if style.isPlaced, style.background != nil || isPicture {
      element.visibility.isOverPanel = true
      noteAround(\.isOverPanel)
    }
    if isPicture {
      element.visibility.hasPicture = true
      noteAround(\.hasPicture)
    }
    if hasHiddenAttribute || !style.isEmpty {
      visibility.enter(
        style, isHidden: hasHiddenAttribute, hasOtherSheets: hasOtherSheets,
        mayAppear: hasOtherSheets || rules.hasKeyframes, mayChange: hasScripts)
      if collector != nil, collector?.reason != visibility.reason { endHiding() }
    }
    if let address, !isHidden {
      element.link = (writer.text.count, addresses.count)
      addresses.append(address)
    }
  }

  /// Takes note of an element that is not shown, before which and behind which others stand.
  mutating func pass(_ name: NameKey) {
    guard !rules.isEmpty else { return }
    tree.enter(StyledElement(name))
    tree.leave()
  }

  func read(classes: Span<UInt8>, _ facts: inout StyledElement, _ element: inout Element) {
    let first = rules.firstBytes.union(Self.personBytes)
    classes.forEachWord(beginningWith: first) { word in
      if rules.classNames.contains(word) { facts.classes.append(word) }
      switch word {
      case Self.vcard, Self.hCard, Self.hResume, Self.hresume: element.isPerson = true
      case Self.fn, Self.pName: if personDepth > 0 { element.nameOffset = writer.text.count }
      default: break
      }
    }
  }

  mutating func readMeta(_ tag: borrowing StartTag) {
    guard tag.attribute(Self.name)?.lowercased() == "keywords", let words = tag.attribute(Self.content) else {
      return
    }
    note(.metaKeywords, Array(words.utf8).span, line: tag.line)
  }

  /// Returns an address that leads somewhere for anybody, wherever the page lies.
  static func address(_ value: Span<UInt8>) -> String? {
    value.withUnsafeBufferPointer { value in
      let text = StyleBytes(ArraySlice(value.prefix(2_001).drop { $0 <= 0x20 }))
      guard value.count <= 2_000 else { return nil }
      let isWhole = text.begins("http://") || text.begins("https://") || text.begins("mailto:")
      guard isWhole || text.begins("//") else { return nil }
      let address = String(decoding: text.bytes.prefix { $0 > 0x20 }, as: UTF8.self)
      return isWhole ? address : "https:" + address
    }
  }
}

extension Span<UInt8> {
  /// Calls `body` with each word between white space, those left out that begin with another byte.
  fileprivate func forEachWord(beginningWith first: ByteFilter, _ body: (NameKey) -> Void) {
    var start = 0
    for index in 0...count where index == count || self[index] <= 0x20 {
      if index > start, first.mayHold(self[start]) { body(NameKey(extracting(start..<index))) }
      start = index + 1
    }
  }
}

extension ArraySlice<UInt8> {
  /// Copies what is lent.
  fileprivate init(copying text: Span<UInt8>) { self = text.withUnsafeBufferPointer { Array($0)[...] } }
}
