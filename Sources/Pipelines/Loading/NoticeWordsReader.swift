import Model
import SourceText

/// Reads words that earn nothing and that a human should know of.
struct NoticeWordsReader {
  let run: LoadingRun

  /// Reads the keys of a notices file.
  func notices(_ keys: inout KeyedReader) -> NoticeWords {
    NoticeWords(
      years: keys.texts("years").map(\.text),
      numbers: keys.texts("numbers").map(\.text),
      since: keys.texts("since").map(\.text),
      partTime: keys.texts("partTime").map(\.text),
      beyondReason: keys.texts("beyondReason").map(\.text),
      mostTimes: keys.number("mostTimes", 2...1_000_000, or: 1_000_000),
      instructions: keys.texts("instructions").map(\.text),
      service: keys.texts("service").map(\.text),
      wide: keys.texts("wide").map(\.text),
      plainService: keys.texts("plainService").map(\.text),
      surelyPlainService: keys.texts("surelyPlainService").map(\.text),
      needs: keys.texts("needs").map(\.text),
      plainServiceNote: keys.optional("plainServiceNote").map { keys.text("plainServiceNote", $0) })
  }
}
