import Markup

/// The styles of a Word file: what a paragraph of each is, and how its text is set.
struct DOCXStyles {
  /// What a paragraph style says.
  struct Style {
    var format = RunFormat()
    /// The level of a heading, 1 the highest.
    var heading: Int?
    var isList = false
    fileprivate var parent: String?
  }

  private var styles: [String: Style] = [:]
  /// How text is set that no style says anything of.
  private(set) var standard = RunFormat()

  /// Reads the part `word/styles.xml`, whose outermost element is `root`.
  init(_ root: MarkupElement?) {
    guard let root else { return }
    if let format = root.child("docDefaults", "rPrDefault", "rPr") { standard = RunFormat(docx: format) }
    for element in root.children("style") {
      guard let id = element.attribute("styleId") else { continue }
      var style = Style(parent: element.child("basedOn")?.attribute("val"))
      if let format = element.child("rPr") { style.format = RunFormat(docx: format) }
      style.heading = Self.heading(element)
      style.isList = element.child("pPr", "numPr") != nil
      styles[id] = style
    }
  }

  /// Returns the style called `id` with all that it inherits.
  func style(_ id: String?) -> Style {
    var chain: [Style] = []
    var next = id
    while let name = next, let style = styles[name], chain.count < 20 {
      chain.append(style)
      next = style.parent
    }
    return chain.reversed().reduce(into: Style()) { whole, style in
      whole.format = whole.format.overridden(by: style.format)
      whole.heading = style.heading ?? whole.heading
      whole.isList = whole.isList || style.isList
    }
  }

  /// Word writes the names of its own styles in English, whatever language it speaks.
  private static func heading(_ style: MarkupElement) -> Int? {
    if let level = style.child("pPr", "outlineLvl")?.attribute("val").flatMap(Int.init), level < 9 {
      return level + 1
    }
    let name = style.child("name")?.attribute("val")?.lowercased() ?? ""
    guard name.hasPrefix("heading ") else { return nil }
    return Int(name.dropFirst(8))
  }
}

extension RunFormat {
  /// Reads the properties of a run, `w:rPr`.
  init(docx properties: MarkupElement) {
    self.init()
    for property in properties.children {
      let value = property.attribute("val")
      let isOn = !["0", "false", "off", "none"].contains(value?.lowercased())
      switch property.key {
      case NameKey("b"): isStrong = isOn
      case NameKey("vanish"), NameKey("webHidden"): isHidden = isOn
      case NameKey("color"): colour = RunFormat.colour(value)
      case NameKey("sz"): size = value.flatMap(Double.init).map { $0 / 2 }
      case NameKey("shd"): fill = RunFormat.colour(property.attribute("fill"))
      // A marker is of a strong colour, on which white can be read.
      case NameKey("highlight"): if isOn { fill = 0x808080 }
      default: break
      }
    }
  }
}
