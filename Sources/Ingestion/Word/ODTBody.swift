import Markup
import Model

/// Writes what stands in a part of an OpenDocument text.
struct ODTBody {
  private let styles: ODTStyles
  private static let mostLevels = 40

  /// Writes by these styles.
  init(_ styles: ODTStyles) { self.styles = styles }

  /// Writes the paragraphs, lists and tables inside `parent`.
  func write(
    _ parent: MarkupElement, _ format: RunFormat = RunFormat(), list: Int = 0, level: Int = 0,
    to text: inout RichText
  ) {
    guard level < Self.mostLevels else { return }
    for element in parent.children {
      switch element.key {
      case NameKey("h"):
        text.begin(.heading, level: element.attribute("outline-level").flatMap(Int.init) ?? 1)
        paragraph(element, format, level, to: &text)
      case NameKey("p"):
        // The first paragraph of an item is the item.
        text.begin(list > 0 ? .bullet : .paragraph, level: list > 0 ? list : nil)
        paragraph(element, format, level, to: &text)
      case NameKey("list"): write(element, format, list: list + 1, level: level + 1, to: &text)
      case NameKey("table"): table(element, format, level, to: &text)
      case NameKey("tracked-changes"), NameKey("annotation"), NameKey("sequence-decls"), NameKey("forms"):
        break
      case NameKey("section"):
        if element.attribute("display") != "none" {
          write(element, format, list: list, level: level + 1, to: &text)
        }
      case NameKey("list-item"), NameKey("list-header"), NameKey("table-of-content"), NameKey("index-body"),
        NameKey("text-box"), NameKey("frame"), NameKey("note-body"), NameKey("header"), NameKey("footer"):
        write(element, format, list: list, level: level + 1, to: &text)
      default: break
      }
    }
  }

  // MARK: Paragraphs

  private func paragraph(_ element: MarkupElement, _ around: RunFormat, _ level: Int, to text: inout RichText)
  {
    let style = styles.format(element.attribute("style-name"))
    var boxes: [MarkupElement] = []
    runs(element, around.overridden(by: style), level, &boxes, to: &text)
    text.breakLine()
    for box in boxes { write(box, RunFormat(fill: RunFormat.anyGround), level: level + 1, to: &text) }
  }

  private func runs(
    _ parent: MarkupElement, _ format: RunFormat, _ level: Int, _ boxes: inout [MarkupElement],
    to text: inout RichText
  ) {
    guard level < Self.mostLevels else { return }
    for node in parent.content {
      guard case .element(let element) = node else {
        if case .text(let bytes, _) = node { text.append(bytes, format) }
        continue
      }
      let inside = format.overridden(by: styles.format(element.attribute("style-name")))
      switch element.key {
      case NameKey("span"), NameKey("ruby-base"), NameKey("meta-field"), NameKey("meta"):
        runs(element, inside, level + 1, &boxes, to: &text)
      case NameKey("a"):
        let offset = text.offset
        runs(element, inside, level + 1, &boxes, to: &text)
        if let url = element.attribute("href") { text.link(from: offset, to: url) }
      case NameKey("s"), NameKey("tab"): text.append(CollectionOfOne(0x20), format)
      case NameKey("line-break"): text.breakByHand()
      case NameKey("frame"), NameKey("custom-shape"), NameKey("text-box"): boxes.append(element)
      case NameKey("note"): if let body = element.child("note-body") { boxes.append(body) }
      case NameKey("hidden-text"), NameKey("hidden-paragraph"):
        var hidden = format
        hidden.isHidden = true
        text.append((element.attribute("string-value") ?? element.string).utf8, hidden)
      case NameKey("annotation"), NameKey("ruby-text"): break
      // Fields, such as a date or an address, show what they hold.
      default: text.append(element.text, inside)
      }
    }
  }

  // MARK: Tables

  private func table(_ table: MarkupElement, _ format: RunFormat, _ level: Int, to text: inout RichText) {
    text.breakLine(withGap: true)
    for row in rows(of: table) {
      let cells = row.children("table-cell")
      let isLine = cells.allSatisfy { cell in
        cell.children.allSatisfy { $0.key == NameKey("p") } && cell.children.count <= 1
          && cell.text.count <= 120
      }
      if isLine { text.begin(.paragraph) }
      for (index, cell) in cells.enumerated() {
        let inside = format.overridden(by: styles.format(cell.attribute("style-name")))
        guard isLine else {
          write(cell, inside, level: level + 1, to: &text)
          continue
        }
        if index > 0 { text.beginCell() }
        for paragraph in cell.children("p") {
          var boxes: [MarkupElement] = []
          runs(
            paragraph, inside.overridden(by: styles.format(paragraph.attribute("style-name"))), level + 1,
            &boxes,
            to: &text)
        }
      }
      text.breakLine()
    }
    text.breakLine(withGap: true)
  }

  /// The rows of a table itself, not those of tables in its cells.
  private func rows(of table: MarkupElement) -> [MarkupElement] {
    table.children.flatMap { element -> [MarkupElement] in
      switch element.key {
      case NameKey("table-row"): return [element]
      case NameKey("table-header-rows"), NameKey("table-rows"), NameKey("table-row-group"):
        return rows(of: element)
      default: return []
      }
    }
  }
}
