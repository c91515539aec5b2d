/// Finds the line on which a byte of a text stands.
public struct LineIndex: Sendable {
  private let starts: [Int]

  /// Indexes `text`, whose lines end in a line feed.
  public init(_ text: [UInt8]) {
    var starts = [0]
    for offset in text.indices where text[offset] == 0x0A { starts.append(offset + 1) }
    self.starts = starts
  }

  /// Returns the 1-based line that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    starts.partitioningIndex { $0 > offset }
  }

  /// Returns the offset of the first byte of the 1-based `line`.
  public func start(ofLine line: Int) -> Int { starts[line - 1] }
}

extension RandomAccessCollection where Index == Int {
  /// Returns the first index whose element satisfies `belongsAfter`, in an array where all that do
  /// come last; the array's end if none does.
  @inlinable public func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
