import CLibXML2

extension MarkupParser {
  /// Version of the libxml2 that runs: `2.9.14`.
  package static var libraryVersion: String {
    let digits = String(cString: clibxml2_version()).prefix { $0.isNumber }
    guard let number = Int(digits) else { return String(digits) }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
