import SourceText
import Yams

/// Reads a YAML file into a tree that knows where each value stands.
///
/// Every scalar stays a text: whether `no` or `1` is a word, a flag or a number is for the reader of the
/// key to say, so YAML's own guesses are switched off.
struct YAMLReader {
  private let file: Int
  private let text: String
  private let bytes: [UInt8]
  private let lines: LineIndex

  /// Reads `bytes`, which the file numbered `file` holds.
  static func node(_ bytes: [UInt8], file: Int) throws(ConfigFileProblem) -> ConfigNode {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed(
        "this is not UTF-8", at: .init(file: file), help: "save the file in the encoding UTF-8")
    }
    return try YAMLReader(file: file, text: text, bytes: bytes, lines: LineIndex(bytes)).root()
  }

  private func root() throws(ConfigFileProblem) -> ConfigNode {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch {
      throw problem(error)
    }
    guard let root else {
      throw .malformed("the file is empty", at: .init(file: file), help: "begin it with `schema: …`")
    }
    return node(root)
  }

  private func node(_ node: Node) -> ConfigNode {
    let place = place(node.mark)
    switch node {
    case .scalar(let scalar): return ConfigNode(.scalar(scalar.string), at: place)
    case .sequence(let items): return ConfigNode(.sequence(items.map(self.node)), at: place)
    case .mapping(let pairs): return ConfigNode(.mapping(pairs.map(entry)), at: place)
    // The parser puts what an alias stands for in its place, so none is left.
    case .alias: return ConfigNode(.scalar(""), at: place)
    }
  }

  private func entry(_ pair: (key: Node, value: Node)) -> ConfigEntry {
    ConfigEntry(key: pair.key.string ?? "", at: place(pair.key.mark), node: node(pair.value))
  }

  /// Returns the place of `mark`, whose column counts characters from 1.
  private func place(_ mark: Mark?) -> ConfigPlace {
    let last = lines.line(at: bytes.count)
    guard let mark, mark.line >= 1 else { return .init(file: file) }
    if mark.line > last { return .init(file: file, line: last, column: 1) }
    let start = lines.start(ofLine: mark.line)
    var offset = start
    var characters = 1
    while offset < bytes.count, characters < mark.column {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      characters += 1
    }
    return .init(file: file, line: mark.line, column: offset - start + 1)
  }

  // MARK: Errors

  private static let quoting =
    "put texts that hold any of : # ' \" [ ] { } , & * ! | > % @ ` in quotation marks"

  private func problem(_ error: any Error) -> ConfigFileProblem {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let during = context.map { " \($0.text) from line \($0.mark.line)" } ?? ""
      return .malformed("not valid YAML: \(problem)\(during)", at: place(mark), help: Self.quoting)
    case .duplicatedKeysInMapping(let keys, let context):
      return .malformed(
        "key '\(keys.first ?? "")' stands twice in one mapping", at: place(context.mark),
        help: "merge the two, or remove one")
    case .reader(let problem, _, _, _):
      return .malformed("not valid YAML: \(problem)", at: .init(file: file), help: nil)
    default:
      return .malformed("not valid YAML: \(error)", at: .init(file: file), help: nil)
    }
  }
}
