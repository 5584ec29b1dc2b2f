import RosterModel

/// What is special about a day for the rules.
struct DayVariant: Hashable {
  /// Its part in a weekend.
  var weekend: Weekend
  /// A clock change may make the rest before this day up to an hour shorter than the clocks say.
  var shortRest: Bool
  /// A clock change may make a series that runs on this day an hour longer than the clocks say.
  var longSeries: Bool

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

  /// The variant of a date. Rests that span the change in spring end at most two days after it; a
  /// series that spans the change in autumn at most six.
  init(_ date: CivilDate) {
    weekend = Weekend(date.weekday)
    shortRest = (0...2).contains { AmsterdamClock.length(of: date - $0).count < 1440 }
    longSeries = (0...6).contains { AmsterdamClock.length(of: date - $0).count > 1440 }
  }
}
