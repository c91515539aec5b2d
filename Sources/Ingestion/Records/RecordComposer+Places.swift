import JSONReading
import Model

extension RecordComposer {
  /// Names where the text stands in the file: lines and pages as they are, values of JSON as seen from `root`.
  mutating func resolvePlaces(in root: JSONValue? = nil) {
    var positions: [(position: Int, index: Int)] = []
    for (index, place) in places.enumerated() {
      if case .value(let position) = place.place { positions.append((position, index)) }
    }
    positions.sort { ($0.position, $0.index) < ($1.position, $1.index) }
    let names = root.map { JSONPointers.pointers(to: positions.map(\.position), in: $0) } ?? []
    var pointers = [String?](repeating: nil, count: places.count)
    for (name, position) in zip(names, positions) { pointers[position.index] = name }
    sourcePlaces = zip(places, pointers).map { place, pointer in
      switch place.place {
      case .line(let line): SourcePlace(offset: place.offset, line: line)
      case .page(let page): SourcePlace(offset: place.offset, page: page)
      case .unknown, .value: SourcePlace(offset: place.offset, pointer: pointer)
      }
    }
  }
}
