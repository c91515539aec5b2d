/// A problem in somebody's file, written for the person who can mend it.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// How much a problem matters.
  public enum Severity: String, Sendable {
    /// The file cannot be used as it is.
    case error
    /// The file can be used, and somebody should look.
    case warning
  }

  /// A place in a file.
  public struct Location: Hashable, Sendable {
    /// The path as the user gave it, so that it can be pasted back into a shell.
    public let path: String
    /// 1-based; `nil` when the whole file is meant.
    public let line: Int?
    /// 1-based, in UTF-8 bytes.
    public let column: Int?

    /// Names the place.
    public init(path: String, line: Int? = nil, column: Int? = nil) {
      self.path = path
      self.line = line
      self.column = column
    }
  }

  /// How much it matters.
  public let severity: Severity
  /// Where it is.
  public let location: Location
  /// What is wrong, as a lowercase clause without a full stop.
  public let message: String
  /// What to do about it.
  public let help: String?

  /// Describes a problem at `location`.
  public init(_ severity: Severity, at location: Location, _ message: String, help: String? = nil) {
    self.severity = severity
    self.location = location
    self.message = message
    self.help = help
  }

  /// `path:line:column: error: message`, which editors and build logs make clickable.
  public var description: String {
    let place = [location.path, location.line.map(String.init), location.column.map(String.init)]
      .compactMap { $0 }
      .joined(separator: ":")
    let head = "\(place): \(severity.rawValue): \(message)"
    return help.map { "\(head)\n  help: \($0)" } ?? head
  }
}
