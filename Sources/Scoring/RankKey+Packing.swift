import Model
package import SourceText

extension RankKey {
  /// Writes it for ``init(from:)``.
  package func write(to pack: inout PackWriter) {
    pack.append(candidate)
    pack.append(deepSkills)
    pack.append(gatesMet)
    for total in Total.allCases { pack.append(score(total)) }
    pack.append(points)
    pack.append(UInt32(clamping: marks.count))
    for mark in marks { pack.append(mark.number) }
    pack.append(UInt8(wording == nil ? 0 : 1))
    for band in wording?.bands ?? [] { pack.append(band) }
  }

  /// Reads what ``write(to:)`` wrote. Throws where it cannot be that.
  package init(from pack: inout PackReader) throws(PackReader.Malformed) {
    candidate = try pack.text()
    deepSkills = try pack.number(UInt8.self)
    gatesMet = try pack.number(UInt8.self)
    asScored = try pack.number(Int16.self)
    withoutRecency = try pack.number(Int16.self)
    withoutArtefacts = try pack.number(Int16.self)
    points = Array(try pack.run())
    var marks: [IdentityMark] = []
    for _ in 0..<min(try pack.number(UInt32.self), 1 << 20) {
      marks.append(IdentityMark(number: try pack.number(UInt64.self)))
    }
    self.marks = marks
    guard try pack.number(UInt8.self) != 0 else {
      wording = nil
      return
    }
    var bands: [UInt64] = []
    for _ in 0..<4 { bands.append(try pack.number(UInt64.self)) }
    wording = WordingPrint(bands: bands)
  }
}
