/// Copies UTF-8, mending what is wrong with it: bad bytes, line ends, control characters, forms that
/// are not NFC.
struct TextCleaner {
  private var output: [UInt8] = []
  /// Sequences of bytes that became U+FFFD.
  private(set) var replacedCount = 0
  /// Characters of more than one byte.
  private(set) var sequenceCount = 0
  private var removedNULs = 0
  private var addedBreaks: [Int] = []
  /// Whether a character was seen that NFC may change.
  private var mayNeedComposing = false

  /// Copies `input` from `start` on. Text that needs no mending costs one look and no copy.
  mutating func clean(_ input: [UInt8], from start: Int) {
    var index = PlainText.end(in: input, from: start)
    if index == input.count, start == 0 {
      output = input
      return
    }
    output.reserveCapacity(input.count + 64)
    var copied = start
    while index < input.count {
      let length = Self.plainLength(at: index, in: input, &mayNeedComposing)
      if length > 0 {
        sequenceCount += 1
        index += length
      } else {
        output += input[copied..<index]
        index += replace(at: index, in: input)
        copied = index
      }
      index = PlainText.end(in: input, from: index)
    }
    output += input[copied...]
  }

  /// Returns the text.
  consuming func finish(encoding: String) -> DecodedText {
    var text = DecodedText(
      bytes: output, encoding: encoding, replacedCount: replacedCount, removedNULs: removedNULs,
      addedBreaks: addedBreaks)
    if mayNeedComposing { text.compose() }
    return text
  }

  /// Returns the length of the character at `index` if it stays as it is: one of several bytes that
  /// is well-formed and no control. Otherwise 0.
  private static func plainLength(at index: Int, in input: [UInt8], _ mayNeedComposing: inout Bool) -> Int {
    guard let (scalar, length) = UTF8Sequence.scalar(at: index, in: input), scalar >= 0xA0 else { return 0 }
    if scalar >= 0x300, !Composition.isSafe(scalar) { mayNeedComposing = true }
    return length
  }

  /// Appends what stands for the byte at `index`, and returns how many bytes it stands for.
  private mutating func replace(at index: Int, in input: [UInt8]) -> Int {
    switch input[index] {
    case 0:
      removedNULs += 1
    case 0x0D:
      output.append(0x0A)
      return index + 1 < input.count && input[index + 1] == 0x0A ? 2 : 1
    case 0x0B, 0x0C:
      breakLine()
    case 0..<0x20, 0x7F:
      output.append(0x20)
    case 0xC2 where index + 1 < input.count && (0x80..<0xA0).contains(input[index + 1]):
      appendMeaning(ofControl: input[index + 1])
      return 2
    default:
      output += [0xEF, 0xBF, 0xBD]
      replacedCount += 1
      return UTF8Sequence.badLength(at: index, in: input)
    }
    return 1
  }

  /// Ends the line, unless one has just ended: `pdftotext` puts a form feed at the head of a page.
  private mutating func breakLine() {
    guard let last = output.last, last != 0x0A else { return }
    output.append(0x0A)
    addedBreaks.append(output.count)
  }

  /// Appends what the author meant. U+009F is what becomes of the bullet of the font Wingdings.
  private mutating func appendMeaning(ofControl byte: UInt8) {
    let scalar = byte == 0x9F ? 0x2022 : Windows1252.scalar(forControl: byte)
    output.appendScalar(scalar ?? 0x20)
  }
}
