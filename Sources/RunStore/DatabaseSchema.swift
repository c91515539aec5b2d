import Model

/// The statements that make the database: tables for the rows, and views that join them with their candidates.
///
/// The views are what analysts query; what a column means stands beside it, where `.schema` of the SQLite shell and
/// Datasette show it. The tables below them have names that begin with an underscore.
struct DatabaseSchema {
  private let forms: [TableForm]

  init(_ forms: [TableForm]) { self.forms = forms }

  /// Makes the tables.
  var tables: String {
    forms.map { form in
      let owner: [String] =
        switch form.owner {
        case .isCandidate: ["id INTEGER PRIMARY KEY"]
        case .ofCandidate: ["owner INTEGER NOT NULL REFERENCES _candidates"]
        case .run: []
        }
      let columns = form.columns.map { "\"\($0.name)\" \(Self.type($0.kind))" }
      return "CREATE TABLE \(Self.table(form)) (\((owner + columns).joined(separator: ", ")));\n"
    }.joined()
  }

  /// Makes, over tables that are filled, what finds a candidate and its rows.
  var indexes: String {
    forms.filter { $0.owner != .run }.map { form in
      let column = form.owner == .isCandidate ? "candidate" : "owner"
      return "CREATE INDEX \(Self.table(form))_\(column) ON \(Self.table(form)) (\(column));\n"
    }.joined()
  }

  /// Makes the views.
  var views: String {
    forms.map { form in
      let comment = "  -- \(form.about)\n"
      let last = form.columns.count - 1
      let columns = form.columns.enumerated().map { index, column in
        "  t.\"\(column.name)\"\(index == last ? "" : ",")  -- \(column.about)\n"
      }.joined()
      let name = "CREATE VIEW \(form.name) AS SELECT\n"
      guard form.owner == .ofCandidate else {
        return name + comment + columns + "FROM \(Self.table(form)) AS t;\n"
      }
      return name + comment + """
          c.candidate,  -- whose it is
          c.rank,  -- where that candidate stands, 1 for the best; null where it is set aside

        """ + columns + "FROM \(Self.table(form)) AS t JOIN _candidates AS c ON c.id = t.owner;\n"
    }.joined()
  }

  /// Adds a row to the table of `form`.
  static func insertion(_ form: TableForm) -> String {
    let count = form.columns.count + (form.owner == .run ? 0 : 1)
    return "INSERT INTO \(table(form)) VALUES (\(Array(repeating: "?", count: count).joined(separator: ",")))"
  }

  private static func table(_ form: TableForm) -> String { "_\(form.name)" }

  private static func type(_ kind: TableForm.Kind) -> String {
    switch kind {
    case .integer: "INTEGER"
    case .decimal: "REAL"
    case .text: "TEXT"
    }
  }
}
