extension JSONParser {
  /// Returns what is wrong with the text, if anything.
  package func problem(in bytes: UnsafeBufferPointer<UInt8>) -> JSONProblem? {
    do { try withRoot(of: bytes) { _ in } } catch {
      return error as? JSONProblem ?? JSONProblem(message: "the JSON is broken")
    }
    return nil
  }

  /// Returns the texts of a file that is not one text, as one array, and the number of texts that are
  /// left out because they cannot be read; `nil` where the file does not hold several.
  ///
  /// A pointer to the third text that can be read then begins with `/2`.
  package func array(ofTextsIn bytes: [UInt8]) -> (text: [UInt8], unreadable: Int)? {
    bytes.withUnsafeBufferPointer { file in
      let texts = JSONTexts.texts(in: file)
      guard texts.count > 1 else { return nil }
      var array: [UInt8] = [UInt8(ascii: "[")]
      array.reserveCapacity(file.count + texts.count + 2)
      var readable = 0
      for text in texts {
        let part = UnsafeBufferPointer(rebasing: file[text.range])
        guard problem(in: part) == nil else { continue }
        if readable > 0 { array.append(UInt8(ascii: ",")) }
        array.append(contentsOf: part)
        readable += 1
      }
      guard readable > 0 else { return nil }
      array.append(UInt8(ascii: "]"))
      return (array, texts.count - readable)
    }
  }
}
