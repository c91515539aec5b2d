import Model
import SourceText

/// Reads words that make names of streets, schools and employers.
struct NameWordsReader {
  let run: LoadingRun

  /// Reads the keys of a file of names.
  func names(_ keys: inout KeyedReader) -> NameWords {
    NameWords(
      streets: keys.texts("streets").map(\.text),
      schools: keys.texts("schools").map(\.text),
      schoolsBefore: keys.texts("schoolsBefore").map(\.text),
      schoolLinks: keys.texts("schoolLinks").map(\.text),
      employers: keys.texts("employers").map(\.text),
      pronouns: keys.texts("pronouns").map(\.text),
      degrees: keys.texts("degrees").map(\.text),
      graduation: keys.texts("graduation").map(\.text),
      labels: keys.texts("labels").map(\.text),
      placeLabels: keys.texts("placeLabels").map(\.text),
      closings: keys.texts("closings").map(\.text),
      introductions: keys.texts("introductions").map(\.text),
      nameCues: keys.texts("nameCues").map(\.text),
      notNames: keys.texts("notNames").map(\.text))
  }
}
