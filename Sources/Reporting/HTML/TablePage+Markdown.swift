extension TablePage {
  /// The page as Markdown, which ends in a line feed.
  package var markdown: String {
    var lines = ["# \(Self.escape(title))"]
    for sentence in sentences { lines += ["", Self.escape(sentence)] }
    for part in parts {
      lines += ["", "## \(Self.escape(part.heading))"]
      for sentence in part.sentences { lines += ["", Self.escape(sentence)] }
      if !part.items.isEmpty { lines += [""] + part.items.map { "- " + Self.escape($0) } }
      guard part.table.count > 1, let names = part.table.first else { continue }
      lines += ["", Self.row(names), "|" + names.map { _ in " --- |" }.joined()]
      lines += part.table.dropFirst().map(Self.row)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [TableCell]) -> String {
    "| "
      + cells.map { cell in
        let text = MarkdownText.inline(cell.text)
        return cell.link.map { "[\(text)](<\($0)>)" } ?? text
      }.joined(separator: " | ") + " |"
  }

  private static func escape(_ text: String) -> String { MarkdownText().escapeText(text) }
}
