import RosterModel

/// The limits a machine enforces or prices, in minutes and counts, read from the rule packs.
///
/// A rule that no pack holds is not enforced. All times are real elapsed minutes.
struct RestLimits: Hashable {
  /// Rest between two duties (ATW-DREST).
  var dailyRest = 0
  /// Rest after a night that ends after 02:00 (ATW-N-REST).
  var nightRest = 0
  /// Rest after three or more consecutive nights (ATW-N-46).
  var afterNights = 0
  /// Duties in a series that holds a night (ATW-N-SER).
  var nightSeries = Int.max
  /// How far rows of nights are counted (VVT-NSER); `Int.max` where nobody asks.
  var nightRow = Int.max
  /// How far the days and attendances of a week are counted (VVT-DAYS, VVT-OPK).
  var weekDays = Int.max
  var weekAttendances = Int.max
  /// A rest of this length ends a series of duties (DEF-SERIES).
  var seriesRest = 36 * 60
  /// The weekly rest (ATW-WREST), and how long work without one may last from its first start to its last end: the
  /// rest must still fit in the 7x24 h that begin with it (its first branch; stricter than the law, see decision 3).
  var weeklyRest = 0
  var spanWithoutRest = Int.max
  /// Longest span of one duty that leaves a daily rest in 24 h.
  var dutySpan = Int.max
  /// Points per soft finding.
  var quick = Soft(limit: 0, points: 0)
  var rotation = 0
  var run = Soft(limit: Int.max, points: 0)
  var same = Soft(limit: Int.max, points: 0)
  var nights = Soft(limit: Int.max, points: 0)

  /// A soft limit and the points of each step beyond it.
  struct Soft: Hashable {
    var limit: Int
    var points: Int
  }

  /// So much time off lets the rotation of shifts start anew (HR-ROTATION).
  static let newRotation = 36 * 60

  /// The longest rest that a rule asks for, nights in a row aside.
  var memory: Int {
    let quick = quick.limit == Int.max ? 0 : quick.limit
    return max(dailyRest, nightRest, seriesRest, weeklyRest, quick, Self.newRotation)
  }

  /// A rest that an override allows instead of the daily one, and instead of that after a night.
  var shortRest = 8 * 60

  init(_ rules: RuleSet, healthFactor: Int) {
    let minutes = { (id: RuleID) in rules[id].map { Int($0.value * 60) } }
    dailyRest = minutes("ATW-DREST") ?? 0
    nightRest = minutes("ATW-N-REST") ?? 0
    afterNights = minutes("ATW-N-46") ?? 0
    nightSeries = rules["ATW-N-SER"].map { Int($0.value) } ?? Int.max
    seriesRest = minutes("DEF-SERIES") ?? seriesRest
    if let weekly = minutes("ATW-WREST") {
      weeklyRest = weekly
      spanWithoutRest = 7 * 1440 - weekly
    }
    if dailyRest > 0 { dutySpan = 1440 - dailyRest }
    let soft = { (id: RuleID, scale: Int) -> Soft in
      guard let rule = rules[id] else { return Soft(limit: Int.max, points: 0) }
      return Soft(limit: Int(rule.value * Double(scale)), points: rule.weight * healthFactor)
    }
    if rules["HR-QUICK"] != nil { quick = soft("HR-QUICK", 60) }
    rotation = (rules["HR-ROTATION"]?.weight ?? 0) * healthFactor
    run = soft("HR-RUN", 1)
    same = soft("HR-SAME", 1)
    nights = soft("HR-NIGHTS", 1)
  }

  /// Counts weeks and rows as far as any day's limit on them reaches.
  mutating func count(upTo days: [DayVariant]) {
    let furthest = { (limit: (AgreedMost) -> Int) in
      days.map { limit($0.most) }.filter { $0 != Int.max }.max() ?? Int.max
    }
    nightRow = furthest(\.nightRow)
    weekDays = furthest(\.days)
    weekAttendances = furthest(\.attendances)
  }
}
