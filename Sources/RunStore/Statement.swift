import CSQLite

/// A prepared statement that adds one row; its parameters are bound from the first on.
final class Statement {
  private let handle: OpaquePointer
  /// Keeps the database open for as long.
  private let connection: Connection
  private let count: Int32
  private var bound: Int32 = 0

  init(_ handle: OpaquePointer, of connection: Connection) {
    self.handle = handle
    self.connection = connection
    count = sqlite3_bind_parameter_count(handle)
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds nothing to the next parameter.
  func bindEmpty() {
    bound += 1
    sqlite3_bind_null(handle, bound)
  }

  /// Binds a whole number to the next parameter.
  func bind(_ number: Int) {
    bound += 1
    sqlite3_bind_int64(handle, bound, Int64(number))
  }

  /// Binds a number with digits after the point to the next parameter.
  func bind(_ number: Double) {
    bound += 1
    sqlite3_bind_double(handle, bound, number)
  }

  /// Binds text to the next parameter; its bytes must stay where they are until the row is added.
  func bind(_ text: UnsafeBufferPointer<UInt8>) throws(DatabaseError) {
    bound += 1
    try connection.check(
      text.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text64(handle, bound, $0.baseAddress, UInt64($0.count), nil, UInt8(SQLITE_UTF8))
      })
  }

  /// Binds bytes to the next parameter, which keeps a copy of them.
  func bind(bytes: [UInt8]) throws(DatabaseError) {
    bound += 1
    try connection.check(
      bytes.withUnsafeBytes {
        sqlite3_bind_blob64(
          handle, bound, $0.baseAddress, UInt64($0.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        )
      })
  }

  /// Binds text to the next parameter, which keeps a copy of it.
  func bind(copyOf text: [UInt8]) throws(DatabaseError) {
    bound += 1
    try connection.check(
      text.withUnsafeBytes {
        sqlite3_bind_text64(
          handle, bound, $0.bindMemory(to: CChar.self).baseAddress, UInt64($0.count),
          unsafeBitCast(-1, to: sqlite3_destructor_type.self), UInt8(SQLITE_UTF8))
      })
  }

  /// Returns the bytes in the first column of the first row, if there is one.
  func firstBytes() throws(DatabaseError) -> [UInt8]? {
    precondition(bound == count, "\(bound) of \(count) parameters are bound")
    bound = 0
    defer { sqlite3_reset(handle) }
    let code = sqlite3_step(handle)
    guard code == SQLITE_ROW else {
      try connection.check(code)
      return nil
    }
    let size = Int(sqlite3_column_bytes(handle, 0))
    guard let start = sqlite3_column_blob(handle, 0) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: size))
  }

  /// Adds the row, all of whose parameters were bound.
  func addRow() throws(DatabaseError) {
    precondition(bound == count, "a row has \(bound) cells and its table \(count) columns")
    bound = 0
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    try connection.check(code)
  }
}
