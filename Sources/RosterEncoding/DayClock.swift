import RosterModel

/// How the clock on the wall tells real minutes from a day's midnight, for shifts that begin on that day.
///
/// Only Saturday and Sunday of a clock change differ from the rest: a shift ends within 48 hours of the
/// midnight before it.
struct DayClock: Hashable {
  /// From this minute on the wall the two differ.
  private var change = Int.max
  /// By so much from there on: 60 less in spring, 60 more in autumn.
  private var difference = 0
  /// Real minutes to the next midnight.
  private(set) var length = 1440

  /// A clock that does not change.
  static let steady = DayClock()

  private init() {}

  /// The clock of a date.
  init(_ date: CivilDate) {
    let midnight = AmsterdamClock.instant(LocalTime(date, minute: 0))
    let real = { AmsterdamClock.instant(LocalTime(date, minute: $0)) - midnight }
    length = real(1440).count
    difference = real(2880).count - 2880
    guard difference != 0 else { return }
    change = stride(from: 0, through: 2880, by: 60).first { real($0).count != $0 } ?? Int.max
  }

  /// Real minutes from midnight to a time on the wall.
  func real(_ wall: Int) -> Int { wall < change ? wall : wall + difference }

  /// The real minutes of a span of time on the wall.
  func real(_ span: Range<Int>) -> Range<Int> {
    let begin = real(span.lowerBound)
    return begin..<max(begin, real(span.upperBound))
  }

  /// Whether a span really lasts as long as on the wall.
  func isSteady(over span: Range<Int>) -> Bool { real(span).count == span.count }

  /// Real minutes between 00:00 and 06:00 within spans on the wall (DEF-NIGHT).
  func smallHours(_ spans: [Range<Int>]) -> Int {
    spans.reduce(0) { sum, span in
      [0..<360, 1440..<1800].reduce(sum) { $0 + real($1).clamped(to: real(span)).count }
    }
  }
}
