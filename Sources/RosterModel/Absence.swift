/// When a person can work: hard. Where a person has lines that hold on a date, a shift must lie
/// within one of them; where none holds, the person is free to be planned.
public struct Availability: Hashable, Sendable {
  /// Who.
  public var person: PersonID
  /// On which days.
  public var days: DayPattern
  /// From when on those days.
  public var fromTime: ClockTime
  /// Until when; at or before `fromTime` means on the next day.
  public var toTime: ClockTime
  /// The first day, or `nil`.
  public var from: CivilDate?
  /// The last day, or `nil`.
  public var to: CivilDate?

  /// A line of availability.
  public init(
    person: PersonID, days: DayPattern, fromTime: ClockTime, toTime: ClockTime,
    from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.person = person
    self.days = days
    self.fromTime = fromTime
    self.toTime = toTime
    self.from = from
    self.to = to
  }

  /// Whether the line is in force on a date, whatever the day of the week.
  public func inForce(on date: CivilDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }

  /// Wall-clock minutes past midnight, end possibly past 1440.
  public var span: Range<Int> {
    fromTime.minute..<(toTime > fromTime ? toTime.minute : toTime.minute + 1440)
  }
}

extension Scenario {
  /// Whether a person's availability allows a shift that starts on a date.
  public func isAvailable(_ person: PersonID, for shift: Shift, on date: CivilDate) -> Bool {
    let lines = availability.filter { $0.person == person && $0.inForce(on: date) }
    guard !lines.isEmpty else { return true }
    return lines.contains {
      $0.days.contains(date) && $0.span.lowerBound <= shift.span.lowerBound
        && shift.span.upperBound <= $0.span.upperBound
    }
  }
}

/// Days away. A colleague sees "afwezig", never the kind.
public struct Leave: Hashable, Sendable {
  /// Why, for the sums only.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Holiday, sickness, care leave, training away from the ward, school, another employer,
    /// anything else.
    case leave, sick, care, training, lesson, other
    /// Hours at another employer: count for the Arbeidstijdenwet, not for the contract, and do not
    /// block the day.
    case employer
  }

  /// Who.
  public var person: PersonID
  /// The first day.
  public var from: CivilDate
  /// The last day.
  public var to: CivilDate
  /// The kind.
  public var kind: Kind
  /// Time that counts as worked for each weekday (Monday to Friday) of it, or on the days it names
  /// when it is a single day.
  public var perDay: Minutes

  /// Days away.
  public init(
    person: PersonID, from: CivilDate, to: CivilDate, kind: Kind, perDay: Minutes
  ) {
    self.person = person
    self.from = from
    self.to = to
    self.kind = kind
    self.perDay = perDay
  }

  /// Whether the person cannot be planned on a date.
  public func blocks(_ date: CivilDate) -> Bool {
    kind != .employer && from <= date && date <= to
  }

  /// Time that counts as worked on the dates it shares with a stretch of them.
  public func counted(in dates: ClosedRange<CivilDate>) -> Minutes {
    let first = max(from, dates.lowerBound)
    let last = min(to, dates.upperBound)
    guard first <= last else { return .zero }
    return (first...last).reduce(.zero) { $0 + counted(on: $1) }
  }

  /// Time that counts as worked on a date: `perDay` on Monday to Friday, and on a weekend day only
  /// where the line names that single day.
  public func counted(on date: CivilDate) -> Minutes { counts(on: date) ? perDay : .zero }

  /// Whether a date is one of the days its time counts on.
  public func counts(on date: CivilDate) -> Bool {
    from <= date && date <= to && (from == to || !date.weekday.isWeekend)
  }
}
