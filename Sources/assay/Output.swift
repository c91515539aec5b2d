import Model
import Publishing

/// Data for programs and people, on standard output.
enum Output {
  /// Writes `bytes`, all of them.
  static func write(_ bytes: [UInt8]) throws(PublishingError) {
    var sink = ByteSink.standardOutput
    try sink.append(bytes)
    try sink.flush()
  }

  /// Writes `text`, all of it.
  static func write(_ text: String) throws(PublishingError) { try write(Array(text.utf8)) }
}
