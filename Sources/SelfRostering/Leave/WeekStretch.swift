public import RosterModel

/// Whole weeks on end, as people choose leave: `2027-W30/2027-W32`.
public struct WeekStretch: Hashable, Sendable {
  /// The first day, a Monday.
  public let first: CivilDate
  /// Whole weeks, at least one.
  public let weeks: Int

  /// Weeks from the one a date lies in.
  public init(_ date: CivilDate, weeks: Int = 1) {
    first = date.monday
    self.weeks = max(1, weeks)
  }

  /// Reads `2027-W30`, `2027-W30/2027-W32`, or dates in place of weeks, each standing for its week.
  public init?(_ text: some StringProtocol) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { Self.monday($0) }
    guard ends.count <= 2, let first = ends.first, let from = first, let last = ends.last,
      let to = last, from <= to
    else { return nil }
    self.init(from, weeks: (to - from) / 7 + 1)
  }

  private static func monday(_ text: some StringProtocol) -> CivilDate? {
    if let date = CivilDate(text) { return date.monday }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first == "W", let year = Int(parts[0]),
      let week = Int(parts[1].dropFirst()), (1...53).contains(week),
      // ISO 8601: 4 January always lies in week 1.
      let fourth = CivilDate(year: year, month: 1, day: 4)
    else { return nil }
    let monday = fourth.monday + (week - 1) * 7
    return monday.isoWeek.year == year && monday.isoWeek.week == week ? monday : nil
  }

  /// The last day, a Sunday.
  public var last: CivilDate { first + (weeks * 7 - 1) }
  /// Its days.
  public var dates: ClosedRange<CivilDate> { first...last }
  /// The Mondays of its weeks.
  public var mondays: [CivilDate] { (0..<weeks).map { first + $0 * 7 } }
  /// Whether a date lies in it.
  public func contains(_ date: CivilDate) -> Bool { dates.contains(date) }
}

extension WeekStretch: CustomStringConvertible {
  /// The form it is read in, by weeks.
  public var description: String {
    let name = { (date: CivilDate) in
      let week = date.isoWeek
      return "\(week.year)-W\(week.week < 10 ? "0" : "")\(week.week)"
    }
    return weeks == 1 ? name(first) : "\(name(first))/\(name(last))"
  }
}
