/// Finds bullets that are drawn instead of written, as browsers print them: a small spot left of a line.
struct PaintedBullets {
  /// How far left of its words a bullet may stand, in heights of the letters.
  private static let reach = 2.5
  /// How near it may come to them.
  private static let distance = 0.15
  /// The width and the height that a bullet may have, in heights of the letters.
  private static let sizes = 0.08...0.7

  private let image: PageImage
  private let page: PDFPage

  /// Looks at `image`, which shows `page`.
  init(_ image: PageImage, of page: PDFPage) {
    self.image = image
    self.page = page
  }

  /// Returns `pieces`, a bullet before each that has a spot of its own. Bold lines and those that are larger than most
  /// are headings, whatever adorns them.
  func marking(_ pieces: [PDFLine]) -> [PDFLine] {
    let heights = pieces.map(\.box.height).sorted()
    let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
    return pieces.map { piece in
      guard !piece.isStrong, !piece.isBullet, piece.box.height <= 1.2 * usual,
        let spot = spot(leftOf: piece.box)
      else { return piece }
      var line = PDFLine(PDFRun(box: spot, text: Array("•".utf8), isStrong: false, link: nil))
      line.append(piece)
      return line
    }
  }

  /// Returns where the one spot is that can be seen left of `box`; `nil` where there is none, or anything else.
  private func spot(leftOf box: PageBox) -> PageBox? {
    let height = box.height
    let band = PageBox(
      left: max(0, box.left - Self.reach * height), top: box.top, right: box.left - Self.distance * height,
      bottom: box.bottom)
    guard band.width > 0.5 * height,
      let ink = image.ink(in: band, pageWidth: page.width, pageHeight: page.height)
    else { return nil }
    let dot = page.width / Double(max(image.width, 1))
    let isFree =
      ink.left > band.left && ink.right < band.right && ink.top > band.top + dot / 2
      && ink.bottom < band.bottom - dot / 2
    // A dot of the picture that is touched at its edge alone counts whole.
    let (across, down) = ((ink.width - dot) / height, (ink.height - dot) / height)
    guard isFree, across <= Self.sizes.upperBound, down <= Self.sizes.upperBound,
      ink.width / height >= Self.sizes.lowerBound, ink.height / height >= Self.sizes.lowerBound
    else { return nil }
    return PageBox(left: ink.left, top: box.top, right: ink.right, bottom: box.bottom)
  }
}
