import SourceText
import Yams

/// Reads a YAML file into a tree that knows where each value stands.
///
/// Every scalar stays a text: whether `no` or `1` is a word, a flag or a number is for the reader of the
/// key to say, so YAML's own guesses are switched off.
struct YAMLReader {
  private let path: String
  private let text: String
  private let bytes: [UInt8]
  private let lines: LineIndex

  /// Reads the file at `path`, which holds `bytes`.
  static func node(_ bytes: [UInt8], path: String) throws(Diagnostic) -> ConfigNode {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(
        .error, at: .init(path: path), "this is not UTF-8", help: "save the file in the encoding UTF-8")
    }
    return try YAMLReader(path: path, text: text, bytes: bytes, lines: LineIndex(bytes)).root()
  }

  private func root() throws(Diagnostic) -> ConfigNode {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw diagnostic(error)
    } catch {
      throw Diagnostic(.error, at: .init(path: path), "not valid YAML: \(error)")
    }
    guard let root else {
      throw Diagnostic(.error, at: .init(path: path), "the file is empty")
    }
    return node(root)
  }

  private func node(_ node: Node) -> ConfigNode {
    let location = location(node.mark)
    switch node {
    case .scalar(let scalar): return ConfigNode(.scalar(scalar.string), at: location)
    case .sequence(let items): return ConfigNode(.sequence(items.map(self.node)), at: location)
    case .mapping(let pairs): return ConfigNode(.mapping(pairs.map(entry)), at: location)
    // The parser puts what an alias stands for in its place, so none is left.
    case .alias: return ConfigNode(.scalar(""), at: location)
    }
  }

  private func entry(_ pair: (key: Node, value: Node)) -> ConfigEntry {
    ConfigEntry(key: pair.key.string ?? "", at: location(pair.key.mark), node: node(pair.value))
  }

  /// Returns the place of `mark`, whose column counts characters from 1.
  private func location(_ mark: Mark?) -> Diagnostic.Location {
    guard let mark, mark.line >= 1 else { return .init(path: path) }
    let start = lines.start(ofLine: mark.line)
    var offset = start
    var characters = 1
    while offset < bytes.count, characters < mark.column {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      characters += 1
    }
    return .init(path: path, line: mark.line, column: offset - start + 1)
  }

  // MARK: Errors

  private static let quoting =
    "put texts that hold any of : # ' \" [ ] { } , & * ! | > % @ ` in quotation marks"

  private func diagnostic(_ error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let during = context.map { ", \($0.text) that begins at line \($0.mark.line)" } ?? ""
      return Diagnostic(.error, at: end(mark), "not valid YAML: \(problem)\(during)", help: Self.quoting)
    case .duplicatedKeysInMapping(let keys, let context):
      return Diagnostic(
        .error, at: location(context.mark), "key '\(keys.first ?? "")' stands twice in one mapping",
        help: "merge the two, or remove one")
    case .reader(let problem, _, _, _):
      return Diagnostic(.error, at: .init(path: path), "not valid YAML: \(problem)")
    default:
      return Diagnostic(.error, at: .init(path: path), "not valid YAML: \(error)")
    }
  }

  /// Returns the place of `mark`, or the end of the file where it lies behind it.
  private func end(_ mark: Mark) -> Diagnostic.Location {
    let last = lines.line(at: bytes.count)
    return mark.line <= last ? location(mark) : .init(path: path, line: last)
  }
}
