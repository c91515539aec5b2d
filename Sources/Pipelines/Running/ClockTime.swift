import Glibc

/// What the clock says: for manifests and logs, and for nothing that is judged.
package enum ClockTime {
  /// This second in UTC, as `YYYY-MM-DDThh:mm:ssZ`.
  package static var now: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
