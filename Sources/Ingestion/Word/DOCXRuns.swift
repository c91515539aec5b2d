import Markup

/// Writes the runs of one paragraph of a Word file.
struct DOCXRuns {
  /// The contents of the boxes that hang on the paragraph.
  private(set) var boxes: [MarkupElement] = []

  private let styles: DOCXStyles
  private let targets: [String: String]
  /// The open field: what it says, and where its text begins.
  private var field: (code: String, offset: Int?)?
  /// How many elements are open around the run.
  private var depth = 0

  init(_ styles: DOCXStyles, targets: [String: String]) {
    self.styles = styles
    self.targets = targets
  }

  /// Writes the runs inside `parent`, set in `format` where they do not say otherwise.
  mutating func write(_ parent: MarkupElement, _ format: RunFormat, to text: inout RichText) {
    guard depth < 40 else { return }
    depth += 1
    defer { depth -= 1 }
    for element in parent.children {
      switch element.key {
      case NameKey("r"): run(element, format, to: &text)
      case NameKey("hyperlink"):
        let offset = text.offset
        write(element, format, to: &text)
        if let target = element.attribute("id").flatMap({ targets[$0] }) {
          text.link(from: offset, to: target)
        }
      case NameKey("del"), NameKey("moveFrom"), NameKey("pPr"), NameKey("rPr"): break
      case NameKey("AlternateContent"):
        if let choice = element.child("Choice") ?? element.child("Fallback") {
          write(choice, format, to: &text)
        }
      case NameKey("ins"), NameKey("moveTo"), NameKey("smartTag"), NameKey("sdt"), NameKey("sdtContent"),
        NameKey("fldSimple"), NameKey("customXml"), NameKey("bdo"), NameKey("dir"):
        write(element, format, to: &text)
      default: break
      }
    }
  }

  private mutating func run(_ run: MarkupElement, _ around: RunFormat, to text: inout RichText) {
    var format = around
    if let properties = run.child("rPr") {
      let style = styles.style(properties.child("rStyle")?.attribute("val"))
      format = format.overridden(by: style.format).overridden(by: RunFormat(docx: properties))
    }
    for part in run.children {
      switch part.key {
      case NameKey("t"): text.append(part.text, format)
      case NameKey("tab"), NameKey("ptab"): text.append(CollectionOfOne(0x20), format)
      case NameKey("br"), NameKey("cr"): text.breakByHand()
      case NameKey("noBreakHyphen"): text.append("-".utf8, format)
      case NameKey("sym"): text.append("•".utf8, format)
      case NameKey("instrText"): field?.code += part.string
      case NameKey("fldChar"): fieldMark(part.attribute("fldCharType") ?? "", to: &text)
      case NameKey("AlternateContent"):
        if let choice = part.child("Choice") ?? part.child("Fallback") { boxes += Self.boxes(in: choice) }
      case NameKey("drawing"), NameKey("pict"), NameKey("object"): boxes += Self.boxes(in: part)
      default: break
      }
    }
  }

  /// A field is a beginning, its code, a mark, what it shows, and an end.
  private mutating func fieldMark(_ type: String, to text: inout RichText) {
    switch type {
    case "begin": field = ("", nil)
    case "separate": field?.offset = text.offset
    default:
      if let field, let offset = field.offset, let url = Self.address(field.code) {
        text.link(from: offset, to: url)
      }
      field = nil
    }
  }

  /// Returns the address in `HYPERLINK "…"`.
  private static func address(_ code: String) -> String? {
    let parts = code.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].contains("HYPERLINK") else { return nil }
    return String(parts[1])
  }

  private static func boxes(in drawing: MarkupElement) -> [MarkupElement] {
    drawing.descendants("txbxContent")
  }
}
