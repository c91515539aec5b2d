import CSQLite
import Glibc

/// An open database file that one thread writes.
final class Connection {
  private let handle: OpaquePointer
  private let name: String

  /// Opens the file at `path`, which is there unless it `creates` it; errors call it `name`.
  init(path: String, name: String, creates: Bool = false) throws(DatabaseError) {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (creates ? SQLITE_OPEN_CREATE : 0)
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard let handle, code == SQLITE_OK else {
      let number = handle.map(sqlite3_system_errno) ?? ENOMEM
      sqlite3_close_v2(handle)
      throw DatabaseError(name, String(cString: sqlite3_errstr(code)), errno: number)
    }
    self.handle = handle
    self.name = name
  }

  deinit { sqlite3_close_v2(handle) }

  /// Version of the library.
  static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Runs statements that return nothing of interest.
  func run(_ sql: String) throws(DatabaseError) {
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Prepares `sql` for many uses.
  func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil))
    guard let statement else { preconditionFailure("there is no statement in \(sql)") }
    return Statement(statement, of: self)
  }

  /// How many rows the last statement changed.
  var changedRows: Int { Int(sqlite3_changes64(handle)) }

  /// Throws where `code` is not one of success.
  func check(_ code: Int32) throws(DatabaseError) {
    guard code != SQLITE_OK, code != SQLITE_DONE, code != SQLITE_ROW else { return }
    throw DatabaseError(name, String(cString: sqlite3_errmsg(handle)), errno: sqlite3_system_errno(handle))
  }
}
