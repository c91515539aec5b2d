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

  /// Takes note around what is painted of what follows there, and is placed freely: it may stand on that.
  mutating func noteAround(_ painted: WritableKeyPath<Visibility, Bool>) {
    for index in open.indices.reversed() {
      guard !open[index].isPositioned, !open[index].visibility[keyPath: painted] else { return }
      open[index].visibility[keyPath: painted] = true
    }
  }
}
