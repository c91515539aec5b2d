import Glibc

/// What earlier runs found out about candidates, kept outside of the runs so that later ones need not read them again.
///
/// A row has a key, a digest over everything that its value depends on; what is not known by its key is simply read. Rows
/// are on the disk as soon as they are kept: a run that is killed loses none. One thread uses a store at a time; several
/// runs may share the file.
package final class StateStore {
  /// What is kept of a candidate.
  package enum Kind: String, Sendable {
    /// What its documents say, whatever the day.
    case signals
    /// How it was measured on a day.
    case assessed
  }

  private let connection: Connection
  private let lookup: Statement
  private let insertion: Statement
  private let runLookup: Statement
  private let runInsertion: Statement

  /// Opens the store at `path`, readable by its owner only, and makes it where there is none.
  package init(at path: String) throws(DatabaseError) {
    let mask = umask(0o077)
    defer { umask(mask) }
    connection = try Connection(path: path, name: path, creates: true)
    try connection.run(
      """
      PRAGMA busy_timeout = 10000;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA secure_delete = ON;
      CREATE TABLE IF NOT EXISTS kept (
        key BLOB NOT NULL PRIMARY KEY, kind TEXT NOT NULL, candidate TEXT NOT NULL, day TEXT NOT NULL, value BLOB NOT NULL);
      CREATE TABLE IF NOT EXISTS runs (key BLOB NOT NULL PRIMARY KEY, day TEXT NOT NULL, value BLOB NOT NULL);
      """)
    lookup = try connection.prepare("SELECT value FROM kept WHERE key = ?")
    insertion = try connection.prepare("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)")
    runLookup = try connection.prepare("SELECT value FROM runs WHERE key = ?")
    runInsertion = try connection.prepare("INSERT OR REPLACE INTO runs VALUES (?, ?, ?)")
  }

  /// Returns what is kept of the run under `key`.
  package func run(_ key: [UInt8]) throws(DatabaseError) -> [UInt8]? {
    try runLookup.bind(bytes: key)
    return try runLookup.firstBytes()
  }

  /// Keeps `value` of a run as of `day` under `key`.
  package func keepRun(_ value: [UInt8], under key: [UInt8], day: String) throws(DatabaseError) {
    try runInsertion.bind(bytes: key)
    try runInsertion.bind(copyOf: Array(day.utf8))
    try runInsertion.bind(bytes: value)
    try runInsertion.addRow()
  }

  /// Returns what is kept under `key`.
  package func value(_ key: [UInt8]) throws(DatabaseError) -> [UInt8]? {
    try lookup.bind(bytes: key)
    return try lookup.firstBytes()
  }

  /// Keeps `value` of `candidate` under `key`, as of `day`.
  package func keep(
    _ value: [UInt8], _ kind: Kind, under key: [UInt8], candidate: String, day: String
  ) throws(DatabaseError) {
    try insertion.bind(bytes: key)
    try insertion.bind(copyOf: Array(kind.rawValue.utf8))
    try insertion.bind(copyOf: Array(candidate.utf8))
    try insertion.bind(copyOf: Array(day.utf8))
    try insertion.bind(bytes: value)
    try insertion.addRow()
  }

  /// Removes what is kept of `candidate`, or of everybody as of a day before `day`, so that no byte of it is left in the
  /// file. What is kept of whole runs goes too: it costs no more than writing their reports again. Returns how many rows
  /// of candidates there were.
  package func purge(candidate: String?, before day: String?) throws(DatabaseError) -> Int {
    let removal = try connection.prepare(
      "DELETE FROM kept WHERE (?1 = '' OR candidate = ?1) AND (?2 = '' OR day < ?2)")
    try removal.bind(copyOf: Array((candidate ?? "").utf8))
    try removal.bind(copyOf: Array((day ?? "").utf8))
    try removal.addRow()
    let count = connection.changedRows
    try connection.run("DELETE FROM runs; VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")
    return count
  }
}
