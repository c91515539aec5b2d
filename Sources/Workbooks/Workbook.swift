import Archives
import CXLSXWriter
import Glibc
import Synchronization

/// A workbook for Excel and LibreOffice, of sheets of text and numbers: no formulas, no links, no macros.
///
/// One row of a sheet is held at a time. The same cells give the same bytes with the same version of libxlsxwriter.
package final class Workbook {
  /// One workbook is closed at a time: the library asks for the day with `gmtime`, whose answer all threads share.
  private static let closing = Mutex(())

  private let path: String
  private let name: String
  private let heading: UnsafeMutablePointer<lxw_format>?
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var sheets: [Sheet] = []

  /// The version of the library that writes it.
  package static var libraryVersion: String { String(cString: lxw_version()) }

  /// Begins the file at `path`; errors call it `name`. It is called `title`, and says that it was made when the day began.
  package init(
    at path: String, called name: String, title: String, year: Int, month: Int, day: Int
  ) throws(WorkbookError) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(path, &options) else {
      throw WorkbookError(name, "there is no memory for it")
    }
    self.path = path
    self.name = name
    self.book = book
    heading = workbook_add_format(book)
    format_set_bold(heading)
    var date = tm()
    (date.tm_year, date.tm_mon, date.tm_mday) = (Int32(year - 1900), Int32(month - 1), Int32(day))
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = timegm(&date)
      workbook_set_properties(book, &properties)
    }
  }

  deinit { lxw_workbook_free(book) }

  /// Adds a sheet, which takes no more than `capacity` rows.
  package func addSheet(
    _ title: String, columns: [Sheet.Column], capacity: Int = Sheet.mostRows
  ) throws(WorkbookError) -> Sheet {
    guard let book, let sheet = workbook_add_worksheet(book, title) else {
      throw WorkbookError(name, "there is no room for a temporary file")
    }
    let added = try Sheet(sheet, of: name, columns: columns, heading: heading, capacity: capacity)
    sheets.append(added)
    return added
  }

  /// Completes the file, with `note` below the rows of each sheet; nothing may be added afterwards.
  package func finish(note: (Sheet) -> String?) throws(WorkbookError) {
    var least: [Int] = []
    for sheet in sheets { least.append(try sheet.finish(note: note(sheet))) }
    guard let book else { preconditionFailure("a workbook is finished once") }
    self.book = nil
    let code = Self.closing.withLock { _ in workbook_close(book) }
    guard code == LXW_NO_ERROR else { throw WorkbookError(name, String(cString: lxw_strerror(code))) }
    try checkIsWhole(least)
  }

  /// Reads the file again, because the library does not look whether its temporary files could be written and read.
  private func checkIsWhole(_ leastBytes: [Int]) throws(WorkbookError) {
    guard let members = try? ArchiveSurvey(ofFileAt: path).members else {
      throw WorkbookError(name, "what was written cannot be read again")
    }
    guard members.allSatisfy(\.isWholeMarkup) else {
      throw WorkbookError(name, "the folder for temporary files cannot be read")
    }
    for (index, least) in leastBytes.enumerated() {
      let sheet = members.first { $0.path == "xl/worksheets/sheet\(index + 1).xml" }
      guard let sheet, sheet.byteCount > least, sheet.ending.ends(with: "</worksheet>") else {
        throw WorkbookError(name, "the folder for temporary files is full")
      }
    }
  }
}

extension [UInt8] {
  /// Whether these are the last bytes.
  fileprivate func ends(with text: StaticString) -> Bool {
    suffix(text.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
