/// Writes small word processors' files for tests.
package enum WordFiles {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Returns a Word file with `body` in its body; `parts` are further parts by their names below `word/`.
  package static func docx(_ body: String, _ parts: [(name: String, content: String)] = []) -> [UInt8] {
    var zip = ZIPBuilder()
    zip.add("[Content_Types].xml", "<Types/>")
    let open = "xmlns:w=\"\(word)\" xmlns:r=\"\(relations)\""
    zip.add("word/document.xml", "<w:document \(open)><w:body>\(body)</w:body></w:document>")
    for part in parts {
      zip.add("word/" + part.name, part.content.replacing("@ns", with: open))
    }
    return zip.file
  }

  /// Returns a paragraph of a Word file.
  package static func paragraph(_ text: String, style: String = "", run: String = "") -> String {
    "<w:p><w:pPr>\(style)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// Returns an OpenDocument text with `body` in its body and `styles` as its automatic styles.
  package static func odt(_ body: String, styles: String = "", common: String = "") -> [UInt8] {
    var zip = ZIPBuilder()
    zip.add("mimetype", "application/vnd.oasis.opendocument.text")
    let names = ["office", "style", "text", "table", "fo", "xlink", "draw"].map {
      "xmlns:\($0)=\"urn:\($0)\""
    }
    let open = names.joined(separator: " ")
    zip.add(
      "content.xml",
      "<office:document-content \(open)><office:automatic-styles>\(styles)</office:automatic-styles>"
        + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>")
    zip.add("styles.xml", "<office:document-styles \(open)>\(common)</office:document-styles>")
    return zip.file
  }
}
