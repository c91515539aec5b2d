import Markup

/// The styles of an OpenDocument text: how the text of each is set.
struct ODTStyles {
  private struct Style {
    var format = RunFormat()
    var parent: String?
  }

  private var styles: [String: Style] = [:]

  /// Reads the styles anywhere inside `roots`; later ones win.
  init(_ roots: [MarkupElement]) {
    for element in roots.flatMap({ $0.descendants("style") }) {
      guard let name = element.attribute("name") else { continue }
      var style = Style(parent: element.attribute("parent-style-name"))
      for properties in element.children {
        style.format = style.format.overridden(by: RunFormat(odt: properties))
      }
      styles[name] = style
    }
  }

  /// Returns how text of the style called `name` is set, with all that it inherits.
  func format(_ name: String?) -> RunFormat {
    var chain: [RunFormat] = []
    var next = name
    while let name = next, let style = styles[name], chain.count < 20 {
      chain.append(style.format)
      next = style.parent
    }
    return chain.reversed().reduce(RunFormat()) { $0.overridden(by: $1) }
  }
}

extension RunFormat {
  /// Reads `style:text-properties`, `style:paragraph-properties` or `style:table-cell-properties`.
  init(odt properties: MarkupElement) {
    self.init()
    fill = RunFormat.colour(properties.attribute("background-color"))
    guard properties.key == NameKey("text-properties") else { return }
    colour = RunFormat.colour(properties.attribute("color"))
    isStrong = properties.attribute("font-weight").map { $0 == "bold" || (Int($0) ?? 0) >= 600 }
    isHidden = properties.attribute("display").map { $0 == "none" }
    // A share of the size around it, `58%`, makes no letter too small to read.
    let points = properties.attribute("font-size").flatMap {
      $0.hasSuffix("pt") ? Double($0.dropLast(2)) : nil
    }
    size = points
  }
}
