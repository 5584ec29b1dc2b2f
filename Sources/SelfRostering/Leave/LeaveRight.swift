public import RosterModel

/// How much leave a full working week gives in a year.
public struct LeaveRight: Hashable, Sendable {
  /// The rule that says it: 237.4 hours a year at 36 hours a week, public holidays included.
  public static let rule: RuleID = "VVT-LEAVE"

  /// What the number rests on.
  public enum Basis: Hashable, Sendable {
    /// A rule of one of the team's packs, and whether a day of the year lies outside the time its pack is in force.
    case rule(RuleID, isOutdated: Bool)
    /// The planning figures of the norm set: no pack of the team's says it.
    case planning
  }

  /// Leave of a full year at a full week.
  public var yearly: Minutes
  /// The full week.
  public var week: Minutes
  /// What it rests on.
  public var basis: Basis

  /// A right to leave.
  public init(yearly: Minutes, week: Minutes, basis: Basis) {
    self.yearly = yearly
    self.week = week
    self.basis = basis
  }

  /// By the team's rules, or by the planning figures where they do not say.
  public init(_ rules: RuleSet, in year: CalendarYear, planning yearly: Minutes, week: Minutes) {
    guard let rule = rules[Self.rule] else {
      self.init(yearly: yearly, week: week, basis: .planning)
      return
    }
    let pack = rules.packs.last { $0.rules.contains(rule) }
    let isOutdated =
      (pack?.validFrom.map { year.first < $0 } ?? false)
      || (pack?.validTo.map { $0 < year.last } ?? false)
    self.init(
      yearly: .hours(rule.value), week: week, basis: .rule(rule.id, isOutdated: isOutdated))
  }
}

/// A calendar year, from 1 January to 31 December.
public struct CalendarYear: Hashable, Sendable {
  /// The year, 1 to 9998.
  public let number: Int

  /// The year a date lies in.
  public init(of date: CivilDate) { number = date.year }

  /// A year; one outside 1 to 9998 is moved to the nearest.
  public init(_ number: Int) { self.number = min(max(number, 1), 9998) }

  /// 1 January.
  public var first: CivilDate { CivilDate(year: number, month: 1, day: 1)! }
  /// 31 December.
  public var last: CivilDate { CivilDate(year: number, month: 12, day: 31)! }
  /// 365 or 366.
  public var dayCount: Int { last - first + 1 }
  /// Its dates.
  public var dates: ClosedRange<CivilDate> { first...last }
}
