import RosterModel
import TestSupport

/// Tables of 2 to 4 shifts near the limits of the law: begin and end on the wall, minutes of break.
enum OracleShifts {
  private static let days: [(String, String, Int)] = [
    ("07:00", "15:30", 30), ("07:00", "15:00", 30), ("08:00", "16:30", 30),
    ("10:00", "18:30", 30), ("07:00", "12:30", 0), ("07:00", "12:31", 0),
    ("07:00", "20:00", 60), ("07:00", "20:01", 60), ("07:00", "17:30", 30),
    ("07:00", "17:31", 30), ("09:59", "18:00", 30), ("05:00", "13:00", 30),
  ]
  private static let evenings: [(String, String, Int)] = [
    ("15:00", "23:00", 30), ("14:30", "23:00", 30), ("16:00", "24:00", 30),
    ("16:00", "01:00", 45), ("16:00", "01:01", 45), ("17:30", "02:01", 30),
  ]
  private static let nights: [(String, String, Int)] = [
    ("23:00", "07:00", 30), ("23:00", "07:00", 0), ("22:45", "07:15", 30),
    ("21:00", "07:30", 30), ("21:00", "07:31", 30), ("20:00", "07:00", 60),
    ("23:00", "05:00", 30), ("18:00", "02:00", 30), ("18:00", "02:01", 30),
    ("03:00", "11:00", 30), ("00:30", "06:00", 0), ("21:00", "08:30", 45),
  ]
  private static let short: [(String, String, Int)] = [
    ("07:00", "10:00", 0), ("07:30", "11:30", 0), ("08:00", "11:00", 0), ("12:00", "15:00", 0),
    ("17:00", "20:00", 0), ("18:00", "21:00", 0), ("19:00", "23:00", 0), ("10:15", "13:30", 0),
  ]

  /// Shifts with rests between them that are just long enough, or a minute too short: 46 hours
  /// after nights; 36 between nights; 36, or 32 and 40, with a free day between; 8 hours and a
  /// quarter of one within a day; 14 after a night.
  private static let exact: [[(String, String, Int)]] = [
    [("23:00", "07:00", 30), ("05:00", "13:00", 30), ("04:59", "12:59", 30)],
    [("23:00", "07:00", 30), ("19:00", "03:00", 30), ("18:59", "02:59", 30)],
    [("15:00", "23:00", 30), ("11:00", "19:00", 30), ("10:59", "19:00", 30)],
    [("07:00", "15:00", 30), ("15:00", "23:00", 30), ("06:59", "15:00", 30)],
    [("07:00", "10:00", 0), ("18:00", "21:00", 0), ("17:59", "20:00", 0)],
    [("07:00", "10:00", 0), ("10:15", "14:00", 15), ("10:14", "14:00", 15)],
    [("23:00", "07:00", 30), ("21:00", "07:00", 30), ("20:59", "07:00", 30)],
  ]

  /// A table: a day, an evening or night, and something short or odd; once in three times shifts
  /// that fit exactly.
  static func table(using random: inout SplitMix) -> [Shift] {
    let rows = random.once(in: 3) ? random.pick(exact) : mixed(using: &random)
    return zip(["A", "B", "C", "D"], rows).map { code, row in
      Shift(
        code: code, begin: ClockTime(row.0)!, end: ClockTime(row.1)!, breakTime: Minutes(row.2),
        paid: .hours(8))
    }
  }

  private static func mixed(using random: inout SplitMix) -> [(String, String, Int)] {
    let pair = [random.pick(days), random.pick(random.once(in: 2) ? evenings : nights)]
    return pair
      + (0..<random.int(0...2)).map { _ in
        random.once(in: 3)
          ? odd(using: &random) : random.pick(random.pick([evenings, nights, short, short]))
      }
  }

  /// Any begin on the quarter, 3 to 14 hours long, now and then a minute off.
  private static func odd(using random: inout SplitMix) -> (String, String, Int) {
    let begin = random.int(0...95) * 15
    let length = random.int(12...56) * 15 + random.pick([-1, 0, 0, 0, 1])
    let rest = length > 645 ? 45 : length > 345 ? 30 : 0
    let end = ClockTime(minute: (begin + length) % 1440)!
    let breakTime = random.once(in: 3) ? random.pick([0, 15, 29, 30, 45, 60]) : rest
    return (ClockTime(minute: begin)!.description, end.description, breakTime)
  }
}
