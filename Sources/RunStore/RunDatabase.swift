package import Model
import SourceText

/// The analysts' database of a run: written once, in order, and never changed.
///
/// The same rows give the same bytes with the same version of SQLite: pages of one size, no journal, no times. Memory
/// does not grow with the rows.
package final class RunDatabase {
  private let connection: Connection
  private let schema: DatabaseSchema
  private let forms: [TableForm]
  private let insertions: [Statement]

  /// The version of SQLite that writes it.
  package static var libraryVersion: String { Connection.libraryVersion }

  /// What `PRAGMA application_id` says: "Assy" in ASCII.
  private static let applicationID = 0x4173_7379
  /// What `PRAGMA user_version` says: the number of this form.
  private static let version = 1

  /// Begins a database with tables of `forms` in the file at `path`, which is there and empty; errors call it `name`.
  package init(at path: String, called name: String, forms: [TableForm]) throws(DatabaseError) {
    connection = try Connection(path: path, name: name)
    schema = DatabaseSchema(forms)
    self.forms = forms
    // A file that is lost with its folder if anything fails needs no journal; who writes it brings it to the disk.
    try connection.run(
      """
      PRAGMA page_size = 4096;
      PRAGMA encoding = 'UTF-8';
      PRAGMA auto_vacuum = NONE;
      PRAGMA journal_mode = OFF;
      PRAGMA synchronous = OFF;
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA cache_size = -4096;
      PRAGMA application_id = \(Self.applicationID);
      PRAGMA user_version = \(Self.version);
      BEGIN;
      """)
    try connection.run(schema.tables)
    var insertions: [Statement] = []
    for form in forms { insertions.append(try connection.prepare(DatabaseSchema.insertion(form))) }
    self.insertions = insertions
  }

  /// Adds the rows that a `CellWriter` packed, whose candidate has the number `candidate`, from 1 on.
  package func add(_ rows: [UInt8], of candidate: Int) throws(DatabaseError) {
    try rows.withUnsafeBufferPointer { (bytes) throws(DatabaseError) in
      var reader = CellReader(bytes)
      var statement: Statement?
      while let item = reader.next() {
        switch item {
        case .row(let table):
          try statement?.addRow()
          statement = insertions[table]
          if forms[table].owner != .run { statement?.bind(candidate) }
        case .empty: statement?.bindEmpty()
        case .integer(let number): statement?.bind(number)
        case .decimal(let count): statement?.bind(Double(count) / 10_000)
        case .text(let text): try statement?.bind(text)
        }
      }
      try statement?.addRow()
    }
  }

  /// Completes the file; nothing may be added afterwards.
  package func finish() throws(DatabaseError) {
    try connection.run(schema.indexes + schema.views + "COMMIT;")
  }
}
