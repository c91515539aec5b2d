/// Writes small PDFs for tests: words at places, in a colour and a size.
package struct PDFBuilder {
  /// The content of each page, in the PDF's own operators.
  private var pages: [String] = [""]

  package init() {}

  /// Begins a page.
  package mutating func page() { pages.append("") }

  /// Sets `words` with their baseline at `x` and `y`, in points from the lower left corner; `mode` 3 paints nothing.
  package mutating func text(
    _ words: String, _ x: Int, _ y: Int, size: Int = 10, bold: Bool = false, grey: Double = 0, mode: Int = 0
  ) {
    let escaped = words.unicodeScalars.map(Self.code).joined()
    pages[pages.count - 1] +=
      "BT \(grey) g \(mode) Tr /\(bold ? "B" : "F") \(size) Tf \(x) \(y) Td (\(escaped)) Tj ET\n"
  }

  /// Returns a character of Windows-1252 as it is written in a PDF's string.
  private static func code(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "(", ")", "\\": "\\\(scalar)"
    case "•": "\\225"
    case "’": "\\222"
    case _ where scalar.isASCII: String(scalar)
    default: "\\" + String(scalar.value & 255, radix: 8)
    }
  }

  /// Paints a rectangle.
  package mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, grey: Double) {
    pages[pages.count - 1] += "\(grey) g \(x) \(y) \(width) \(height) re f\n"
  }

  /// The file.
  package var file: [UInt8] {
    let fonts = "/Resources << /Font << /F 3 0 R /B 4 0 R >> >>"
    let kids = pages.indices.map { "\(5 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for (index, content) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] \(fonts) /Contents \(6 + 2 * index) 0 R >>")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}
