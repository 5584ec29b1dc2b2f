import RosterModel

/// What is special about a day for the rules over several days.
struct DayVariant: Hashable, Sendable {
  /// Its part in a weekend.
  var weekend: Weekend
  /// Its clock.
  var clock: DayClock
  /// Whether an ISO week starts with it, where weeks are counted.
  var startsWeek = false
  /// The most that someone's agreement allows on it.
  var most = AgreedMost()
  /// Whether an override allows the shorter rest of 8 hours before a duty that begins on it.
  var allowsShortRest = false
  /// Whether it does so after a night too.
  var allowsShortNightRest = false
  /// What someone works after the last day of the period, told on that day alone.
  var after: [DayAfter] = []

  /// Its part in a weekend, which lasts from Saturday 00:00 to Monday 00:00.
  enum Weekend: Hashable {
    case none, friday, saturday, sunday

    init(_ weekday: Weekday) {
      switch weekday {
      case .friday: self = .friday
      case .saturday: self = .saturday
      case .sunday: self = .sunday
      default: self = .none
      }
    }
  }

  /// The variant of a date that nobody's own lines change.
  init(_ date: CivilDate) {
    weekend = Weekend(date.weekday)
    clock = DayClock(date)
  }
}

/// The most an agreement allows once a day is worked: rows of nights, days and attendances of the week so far.
struct AgreedMost: Hashable {
  /// Nights on consecutive days (VVT-NSER).
  var nightRow = Int.max
  /// Days of the week (VVT-DAYS).
  var days = Int.max
  /// Attendances of the week (VVT-OPK).
  var attendances = Int.max
}

/// A day after the period, on which what someone works stands already.
struct DayAfter: Hashable, Sendable {
  /// The day.
  var variant: DayVariant
  /// What is worked, or `nil` for a day off.
  var kind: DutyKind?
}
