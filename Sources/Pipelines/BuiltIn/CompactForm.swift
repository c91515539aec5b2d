import SourceText

/// Configuration files as lines of text that are read back in one pass, without a YAML parser.
///
/// A file is a line `@length digest name`, where the length is that of the rest, and a node. A node is a line `"` with a text, or `[` or `{` with a count
/// and then so many nodes, or keys and nodes. Line breaks and backslashes in texts are escaped.
enum CompactForm {
  /// Returns `files`, by name, in this form.
  static func text(of files: [(name: String, file: ConfigFile)]) -> String {
    var text = ""
    for (name, file) in files {
      var lines: [String] = []
      append(file.node, to: &lines)
      let body = lines.joined(separator: "\n") + "\n"
      text += "@\(body.utf8.count) \(file.digest) \(name)\n" + body
    }
    return text
  }

  private static func append(_ node: ConfigNode, to lines: inout [String]) {
    switch node.value {
    case .scalar(let text): lines.append("\"" + escaped(text))
    case .sequence(let items):
      lines.append("[\(items.count)")
      for item in items { append(item, to: &lines) }
    case .mapping(let entries):
      lines.append("{\(entries.count)")
      for entry in entries {
        lines.append(escaped(entry.key))
        append(entry.node, to: &lines)
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
