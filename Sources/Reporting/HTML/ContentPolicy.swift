import Hashing

/// The policy in the page's own head: nothing is loaded, and only the page's own style applies and its
/// own script runs.
enum ContentPolicy {
  /// Returns the policy for a page with this `style` and this `script`.
  static func text(style: String, script: String) -> String {
    """
    default-src 'none'; style-src \(source(style)); script-src \(source(script)); img-src data:; \
    base-uri 'none'; form-action 'none'
    """
  }

  /// Returns what allows `text` and no other.
  private static func source(_ text: String) -> String {
    "'sha256-\(base64(SHA256.digest(of: Array(text.utf8)).bytes))'"
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
