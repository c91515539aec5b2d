import Subprocesses

/// Poppler's programs, each run for one file as a limited process that sees nothing but that file.
struct PDFTools: Sendable {
  /// The programs that must be there to read a PDF.
  static let names = ["pdftohtml", "pdftoppm", "pdfdetach"]
  /// The Debian package that holds them.
  static let package = "poppler-utils"

  /// Pages beyond it are not read; no résumé has as many.
  static let mostPages = 50
  /// Dots per inch of the pictures in which text is looked for.
  static let resolution = 60

  private let html: LimitedProgram
  private let picture: LimitedProgram
  private let attachments: LimitedProgram

  /// Finds the programs, or returns `nil` where one is not installed.
  init?() {
    guard let html = LimitedProgram("pdftohtml"), let picture = LimitedProgram("pdftoppm"),
      let attachments = LimitedProgram("pdfdetach")
    else { return nil }
    self.html = html
    self.picture = picture
    self.attachments = attachments
  }

  /// Returns the runs of text as XML, with place, font and colour. Text that is only there to be copied
  /// comes with `invisible`.
  func text(of file: [UInt8], invisible: Bool) throws(ReadingFailure) -> (xml: [UInt8], messages: String) {
    let flags = ["-xml", "-i", "-noroundcoord", "-zoom", "1", "-l", "\(Self.mostPages)", "-stdout"]
    let answer = try ask(html, flags + (invisible ? ["-hidden"] : []) + ["/dev/stdin"], file)
    return (answer.output, answer.messages)
  }

  /// Returns the pages as pictures, in order.
  func pictures(of file: [UInt8]) throws(ReadingFailure) -> [PageImage] {
    let flags = ["-r", "\(Self.resolution)", "-l", "\(Self.mostPages)"]
    return PageImage.images(in: try ask(picture, flags + ["/dev/stdin"], file).output)
  }

  /// Returns the embedded files, at most the first three.
  func embeddedFiles(of file: [UInt8]) throws(ReadingFailure) -> [[UInt8]] {
    let list = try ask(attachments, ["-list", "/dev/stdin"], file)
    // The first line is `N embedded files`.
    let count = String(decoding: list.output.prefix { $0 != 0x20 }, as: UTF8.self)
    var files: [[UInt8]] = []
    for number in 0..<min(Int(count) ?? 0, 3) {
      let flags = ["-save", "\(number + 1)", "-o", "/dev/stdout", "/dev/stdin"]
      files.append(try ask(attachments, flags, file).output)
    }
    return files
  }

  private func ask(
    _ program: LimitedProgram, _ arguments: [String], _ file: [UInt8]
  ) throws(ReadingFailure) -> LimitedProgram.Answer {
    let answer: LimitedProgram.Answer
    do { answer = try program.answer(arguments, input: file) } catch {
      switch error {
      case .timedOut: throw .malformed("PDF", "reading it took too long")
      case .killed, .outputTooLarge: throw .malformed("PDF", "reading it took more than a document may take")
      case .notStarted(let reason): throw .unreadable(reason)
      }
    }
    guard answer.status == 0 else {
      let isLocked = ["password", "security handler"].contains { answer.messages.contains($0) }
      throw isLocked ? .locked : .malformed("PDF", Self.firstLine(of: answer.messages))
    }
    return answer
  }

  /// Returns poppler's own words, without what a terminal or a report would take as more than words.
  private static func firstLine(of messages: String) -> String {
    let line = messages.split(separator: "\n").last { $0.contains("Error") } ?? "no reason given"
    return String(
      line.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }.prefix(120).map(Character.init))
  }
}
