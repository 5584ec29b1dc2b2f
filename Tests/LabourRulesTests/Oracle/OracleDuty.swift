import RosterModel

/// A *dienst* found by walking the minutes: it ends where at least 480 minutes without presence
/// follow (ATW 1:7c). All lengths are in real minutes.
struct OracleDuty {
  /// This much rest ends a duty.
  static let endingRest = 480
  /// Less than this without presence is no break (ATW 1:7e).
  static let leastBreak = 15

  /// From its first to its last minute of presence.
  let minutes: Range<Int>
  /// Minutes of presence less the breaks of its shifts.
  let work: Int
  /// The breaks of its shifts, and stretches without presence that are long enough.
  let breakTime: Int
  /// When its last shift starts.
  let lastStart: Int
  /// The ISO week it starts in.
  let week: Int
  /// More than 60 minutes of presence between 00:00 and 06:00 on the wall (ATW 1:7d).
  let isNight: Bool
  /// A night that goes on after 02:00 of the first night hours it meets.
  let isNightPastTwo: Bool

  private init(_ minutes: Range<Int>, on line: MinuteLine) {
    self.minutes = minutes
    let there = minutes.filter { line.present[$0] }
    let breaks = minutes.reduce(0) { $0 + line.breaks[$1] }
    work = there.count - breaks
    breakTime = line.rests(within: minutes).filter { $0 >= Self.leastBreak }.reduce(breaks, +)
    lastStart = minutes.last { line.shiftStarts[$0] } ?? minutes.lowerBound
    week = line.week(of: minutes.lowerBound)
    isNight = there.count { line.wall($0).minute < 360 } > 60
    isNightPastTwo = isNight && Self.goesPastTwo(minutes, on: line)
  }

  private static func goesPastTwo(_ minutes: Range<Int>, on line: MinuteLine) -> Bool {
    guard let first = minutes.first(where: { line.wall($0).minute < 360 }) else { return false }
    let twoOClock = LocalTime(line.wall(first).date, minute: 120)
    return line.wall(minutes.upperBound - 1) >= twoOClock
  }

  /// All duties on a line, in order of time.
  static func all(on line: MinuteLine) -> [OracleDuty] {
    var duties: [OracleDuty] = []
    var start: Int?
    var end = 0
    for minute in line.present.indices {
      if line.present[minute] {
        start = start ?? minute
        end = minute + 1
      } else if let begun = start, minute + 1 - end == endingRest {
        duties.append(OracleDuty(begun..<end, on: line))
        start = nil
      }
    }
    return duties
  }
}
