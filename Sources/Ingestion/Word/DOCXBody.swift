import Markup
import Model

/// Writes what stands in a part of a Word file: its body, a header, a footer, the footnotes.
struct DOCXBody {
  private let styles: DOCXStyles
  /// Where the links of the part lead, by their ids.
  private let targets: [String: String]

  /// Nobody nests tables or boxes deeper.
  private static let mostLevels = 40

  /// Writes by these styles and link targets.
  init(_ styles: DOCXStyles, targets: [String: String]) {
    self.styles = styles
    self.targets = targets
  }

  /// Writes the paragraphs and tables inside `parent`.
  func write(
    _ parent: MarkupElement, _ format: RunFormat = RunFormat(), level: Int = 0, to text: inout RichText
  ) {
    guard level < Self.mostLevels else { return }
    for element in parent.children {
      switch element.key {
      case NameKey("p"): paragraph(element, format, level, to: &text)
      case NameKey("tbl"): table(element, format, level, to: &text)
      case NameKey("AlternateContent"):
        if let choice = element.child("Choice") ?? element.child("Fallback") {
          write(choice, format, level: level + 1, to: &text)
        }
      case NameKey("del"), NameKey("moveFrom"): break
      case NameKey("sdt"), NameKey("sdtContent"), NameKey("ins"), NameKey("moveTo"), NameKey("customXml"),
        NameKey("smartTag"), NameKey("footnote"), NameKey("endnote"):
        write(element, format, level: level + 1, to: &text)
      default: break
      }
    }
  }

  // MARK: Paragraphs

  private func paragraph(_ element: MarkupElement, _ around: RunFormat, _ level: Int, to text: inout RichText)
  {
    let properties = element.child("pPr")
    let style = styles.style(properties?.child("pStyle")?.attribute("val"))
    var format = styles.standard.overridden(by: around).overridden(by: style.format)
    if let fill = RunFormat.colour(properties?.child("shd")?.attribute("fill")) { format.fill = fill }
    let list = properties?.child("numPr")
    let isList = list.map { $0.child("numId")?.attribute("val") != "0" } ?? style.isList
    if let heading = heading(properties) ?? style.heading {
      text.begin(.heading, level: heading)
    } else if isList {
      text.begin(.bullet, level: (list?.child("ilvl")?.attribute("val").flatMap(Int.init) ?? 0) + 1)
    } else {
      text.begin(.paragraph)
    }
    var runs = DOCXRuns(styles, targets: targets)
    runs.write(element, format, to: &text)
    text.breakLine()
    // What stands in boxes is drawn beside the paragraph that holds them.
    for box in runs.boxes { write(box, RunFormat(fill: RunFormat.anyGround), level: level + 1, to: &text) }
  }

  private func heading(_ properties: MarkupElement?) -> Int? {
    let level = properties?.child("outlineLvl")?.attribute("val").flatMap(Int.init)
    return level.flatMap { $0 < 9 ? $0 + 1 : nil }
  }

  // MARK: Tables

  private func table(_ table: MarkupElement, _ format: RunFormat, _ level: Int, to text: inout RichText) {
    text.breakLine(withGap: true)
    for row in rows(of: table) {
      let cells = row.children.flatMap { $0.key == NameKey("sdt") ? $0.descendants("tc") : [$0] }
        .filter { $0.key == NameKey("tc") }
      let isLine = cells.allSatisfy(Self.isPhrase)
      if isLine { text.begin(.paragraph) }
      for (index, cell) in cells.enumerated() {
        var inside = format
        if let fill = RunFormat.colour(cell.child("tcPr", "shd")?.attribute("fill")) { inside.fill = fill }
        guard isLine else {
          write(cell, inside, level: level + 1, to: &text)
          continue
        }
        if index > 0 { text.beginCell() }
        for paragraph in cell.children("p") {
          var runs = DOCXRuns(styles, targets: targets)
          let style = styles.style(paragraph.child("pPr", "pStyle")?.attribute("val"))
          runs.write(
            paragraph, styles.standard.overridden(by: inside).overridden(by: style.format), to: &text)
        }
      }
      text.breakLine()
    }
    text.breakLine(withGap: true)
  }

  private func rows(of table: MarkupElement) -> [MarkupElement] {
    table.children.flatMap { $0.key == NameKey("sdt") ? $0.descendants("tr") : [$0] }.filter {
      $0.key == NameKey("tr")
    }
  }

  /// Whether a cell is a few words, so that its row is a line; layouts put whole columns into cells.
  private static func isPhrase(_ cell: MarkupElement) -> Bool {
    cell.children("tbl").isEmpty && cell.children("p").count { !$0.string.isEmpty } <= 1
      && cell.text.count <= 120
  }
}
