/// Words of a page that are set alike.
struct PDFRun: Hashable, Sendable {
  /// Where they stand.
  let box: PageBox
  /// What they say, as UTF-8.
  var text: [UInt8]
  /// Whether they are bold.
  let isStrong: Bool
  /// The address that they lead to.
  let link: String?

  /// Whether nothing is to be seen of it even by right.
  var isBlank: Bool { text.allSatisfy { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 } }
}
