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

  /// Adds the row, all of whose parameters were bound.
  func addRow() throws(DatabaseError) {
    precondition(bound == count, "a row has \(bound) cells and its table \(count) columns")
    bound = 0
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    try connection.check(code)
  }
}
