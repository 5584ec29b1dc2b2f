import RosterModel

/// Hours that are paid alike: a percentage of the hourly wage on top of it, and the kind of day it
/// is paid for.
public struct AllowanceBand: Hashable, Sendable {
  /// Percent of the hourly wage; 0 where nothing is paid on top.
  public var percent: Double
  /// The kind of day, or `nil` where nothing is paid on top. A public holiday is a Sunday.
  public var kind: DayKind?

  /// A band.
  public init(percent: Double, kind: DayKind?) {
    self.percent = percent
    self.kind = kind
  }

  /// Hours without an allowance.
  public static let plain = AllowanceBand(percent: 0, kind: nil)
}

extension AllowanceBand: Comparable {
  /// Lower percentages come first, then weekdays, Saturdays and Sundays.
  public static func < (left: Self, right: Self) -> Bool {
    (left.percent, left.rank) < (right.percent, right.rank)
  }

  private var rank: Int { kind.flatMap { DayKind.allCases.firstIndex(of: $0) } ?? -1 }
}

extension DayKind {
  /// The kind of a date: public holidays are as Sundays.
  init(on date: CivilDate) {
    self = PublicHolidays.contains(date) ? .sunday : DayKind(date.weekday)
  }
}
