extension Originals {
  /// Makes links from the run folder `run` to the applicants folder `folder`, both as they were given: from
  /// the working folder, or from the root.
  package init(from run: String, to folder: String?) {
    guard let folder else {
      self.init(base: nil)
      return
    }
    if folder.hasPrefix("/") || run.hasPrefix("/") {
      self.init(base: folder.hasPrefix("/") ? folder : nil)
      return
    }
    let from = Self.parts(run)
    let to = Self.parts(folder)
    let shared = zip(from, to).prefix { $0 == $1 }.count
    guard !from[shared...].contains("..") else {
      self.init(base: nil)
      return
    }
    let steps = Array(repeating: "..", count: from.count - shared) + to[shared...]
    self.init(base: steps.joined(separator: "/"))
  }

  private static func parts(_ path: String) -> [String] {
    var parts: [String] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts
  }
}
