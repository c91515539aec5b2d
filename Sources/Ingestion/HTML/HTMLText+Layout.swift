import Model
import SourceText

/// What stands apart on the page, and what is painted over what.
extension HTMLText {
  /// Parts what is laid out side by side, or one below the other, before and behind each of it.
  mutating func part() {
    guard let contents = open.last?.contents, contents != .running else { return }
    if isHidden { return collector?.space() ?? () }
    if contents == .row || writer.role == .heading {
      writer.beginPart()
    } else {
      writer.breakLine(withGap: false)
    }
  }

  /// Keeps the words of `element` apart from those before it, where its style does.
  mutating func setApart(_ kind: HTMLTag, _ element: inout Element) {
    guard !kind.breaksLine, kind != .cell, kind != .lineBreak else { return }
    element.standsAlone = element.standsAlone && writer.role != .heading
    if isHidden {
      if element.standsAlone || element.isApart { collector?.space() }
    } else if element.standsAlone {
      writer.breakLine(withGap: false)
    } else if element.isApart || writer.text.count == lastEnd.offset && (element.isSpaced || lastEnd.isSpaced)
    {
      writer.space()
    }
  }

  /// Keeps what follows `element` apart from its words, where its style does.
  mutating func setApart(behind element: Element) {
    part()
    if element.isApart { isHidden ? collector?.space() : writer.space() }
    let isSpaced = element.isSpaced || lastEnd.offset == writer.text.count && lastEnd.isSpaced
    lastEnd = (writer.text.count, isSpaced)
  }

  mutating func leave(_ element: Element) {
    if isHidden { collector?.space() } else { writer.breakLine(withGap: element.tag.hasMargin) }
    // A list item that has had its first line goes on with lines.
    let isBegunItem = element.role == .bullet && element.tag != .item && writer.role != .bullet
    writer.role = isBegunItem ? .line : element.role
    writer.level = element.level
  }

  /// Takes note of something painted that is placed freely: what follows may stand on it.
  mutating func notePanel(_ element: inout Element) {
    element.visibility.isOverPanel = true
    for index in open.indices.reversed() {
      guard !open[index].isPositioned, !open[index].visibility.isOverPanel else { return }
      open[index].visibility.isOverPanel = true
    }
  }

  /// Takes note of a picture: what follows, and is placed freely, may stand on it.
  mutating func notePicture(_ element: inout Element) {
    element.visibility.hasPicture = true
    notePictureAround()
  }

  mutating func notePicture() {
    visibility.hasPicture = true
    notePictureAround()
  }

  mutating func notePictureAround() {
    for index in open.indices.reversed() {
      guard !open[index].isPositioned, !open[index].visibility.hasPicture else { return }
      open[index].visibility.hasPicture = true
    }
  }
}
