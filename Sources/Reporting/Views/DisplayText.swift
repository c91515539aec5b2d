/// Text from documents as reports show it.
enum DisplayText {
  /// Returns `text` on one line, with single spaces and none at its ends.
  static func flat(_ text: String) -> String {
    var flat: [UInt8] = []
    var isPending = false
    for byte in text.utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isPending = !flat.isEmpty
      } else {
        if isPending { flat.append(0x20) }
        isPending = false
        flat.append(byte)
      }
    }
    return String(decoding: flat, as: UTF8.self)
  }

  /// Returns the end of `text`, cut at a word, with a mark where something is left out. A space at its end stays.
  static func tail(_ text: String, _ most: Int) -> String {
    let flat = flat(text)
    let end = text.last?.isWhitespace == true && !flat.isEmpty ? " " : ""
    guard flat.count > most else { return flat + end }
    let kept = flat.suffix(most)
    let words = kept.firstIndex(of: " ").map { kept[kept.index(after: $0)...] } ?? kept
    return "… " + words + end
  }

  /// Returns the beginning of `text`, cut at a word, with a mark where something is left out. A space at its
  /// start stays.
  static func head(_ text: String, _ most: Int) -> String {
    let flat = flat(text)
    let start = text.first?.isWhitespace == true && !flat.isEmpty ? " " : ""
    guard flat.count > most else { return start + flat }
    let kept = flat.prefix(most)
    let words = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    return start + words + " …"
  }
}
