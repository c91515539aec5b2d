import FoundationEssentials
import JSONReading
import Model

/// The files of repositories that an export names, some with what is in them.
struct GitHubFiles {
  /// One repository and its files.
  struct Group {
    /// Where the files lie.
    let repository: GitHubAddress
    /// The records of the files.
    var files: [JSONValue]
  }

  /// The files by repository, in the order of the export.
  private(set) var groups: [Group] = []

  /// Groups the records of files by the address that each has.
  init(_ files: [JSONValue]) {
    var index: [GitHubAddress: Int] = [:]
    for file in files {
      guard let address = GitHubAddress((file["html_url"] ?? file["url"])?.string), address.repository != nil
      else { continue }
      if let known = index[address] {
        groups[known].files.append(file)
      } else {
        index[address] = groups.count
        groups.append(Group(repository: address, files: [file]))
      }
    }
  }

  /// Returns the paths of the files of `repository`.
  func paths(in repository: String) -> [String] {
    groups.first { GitHubAddress.isSame($0.repository.fullName, repository) }?.paths ?? []
  }

  /// Appends what can be read in the files of `repository`.
  func compose(_ repository: String, into composer: inout RecordComposer) {
    groups.first { GitHubAddress.isSame($0.repository.fullName, repository) }?.compose(into: &composer)
  }
}

extension GitHubFiles.Group {
  /// The paths of the files.
  var paths: [String] { files.compactMap { $0["path"]?.string } }

  /// Appends the names, the README as prose, and the manifest as it is.
  func compose(into composer: inout RecordComposer) {
    guard let first = files.first else { return }
    composer.place = .value(first.position)
    composer.block(.paragraph) { $0.append("Files: " + paths.joined(separator: ", ")) }
    for file in files {
      guard let name = file["name"]?.string, let text = content(of: file) else { continue }
      composer.place = .value(file.position)
      if name.uppercased().hasPrefix("README") {
        text.withUnsafeBufferPointer { MarkdownProse.append($0, to: &composer) }
      } else if name == "Cargo.toml" {
        composer.block(.code) { $0.appendVerbatim(text) }
      }
    }
  }

  private func content(of file: JSONValue) -> [UInt8]? {
    guard let content = file["content"]?.string, file["encoding"]?.string == "base64",
      let data = Data(base64Encoded: content, options: .ignoreUnknownCharacters)
    else { return nil }
    let text = String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
    return Array(text.utf8)
  }
}
