/// Windows over the days one after another, twice, the second time half a window later: with everyone in
/// each, they bring a poor roster near a good one soon.
struct Sweep {
  private let days: Int
  private var length = longest
  private var left: [Range<Int>] = []

  private static let longest = 28
  private static let shortest = 7

  init(days: Int) {
    self.days = days
    begin()
  }

  /// The next window, or `nil` when all have been.
  mutating func next() -> Range<Int>? { left.popLast() }

  /// Begins again with windows of half the length, where one took too long.
  mutating func shorten() {
    length /= 2
    begin()
  }

  private mutating func begin() {
    guard length >= Self.shortest && length < days else {
      left = []
      return
    }
    let starts = [0, length / 2].flatMap {
      Array(stride(from: $0, to: days - length / 2, by: length))
    }
    left = starts.reversed().map { $0..<min($0 + length, days) }
  }
}
