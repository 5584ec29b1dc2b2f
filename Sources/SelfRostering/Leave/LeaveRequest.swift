public import RosterModel

/// Leave that someone asks for.
public struct LeaveRequest: Hashable, Sendable {
  /// Where it stands.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// The leader decides.
    case asked
    /// It is leave.
    case granted
    /// Refused by the leader.
    case refused
    /// Taken back by who asked.
    case withdrawn
  }

  /// Who asks.
  public var person: PersonID
  /// The first day.
  public var from: CivilDate
  /// The last day.
  public var to: CivilDate
  /// What a weekday of it counts for; by the contract of the day where it is `nil`.
  public var perDay: Minutes?
  /// Where it stands.
  public var state: State
  /// When it was asked.
  public var askedAt: Moment
  /// The last day for the leader to decide.
  public var decideBy: CivilDate
  /// The number of the round it comes from, or `nil`.
  public var round: Int?
  /// The reason of the decision.
  public var reason: String?

  /// Leave that someone asks for, decided by nobody unless said so.
  public init(
    person: PersonID, from: CivilDate, to: CivilDate, perDay: Minutes? = nil,
    state: State = .asked, askedAt: Moment, decideBy: CivilDate, round: Int? = nil,
    reason: String? = nil
  ) {
    self.person = person
    self.from = from
    self.to = max(from, to)
    self.perDay = perDay
    self.state = state
    self.askedAt = askedAt
    self.decideBy = decideBy
    self.round = round
    self.reason = reason
  }

  /// Its days.
  public var dates: ClosedRange<CivilDate> { from...max(from, to) }

  /// Whether it should have been decided on before a day.
  public func isOverdue(on today: CivilDate) -> Bool { state == .asked && decideBy < today }

  /// The last day to decide on what is asked today: so many days later, and not after the leave begins.
  public static func decideBy(
    askedOn today: CivilDate, from first: CivilDate, within days: Int
  ) -> CivilDate {
    max(today, min(today + days, first - 1))
  }
}

extension LeaveRequest {
  /// The days away it is, one line for each stretch of days that count alike.
  ///
  /// A weekday counts for what was asked, or else for a fifth of the contract's weekly hours (the lower end of a
  /// range) to the nearest minute, so that a week away costs a week's hours: 24 h a week are 4 h 48 a day. Days of the
  /// weekend belong to a stretch of weekdays and cost nothing in it; a single day counts whichever it is.
  ///
  /// Example: 28 h until Sunday 14 February 2027 and 32 h from then: leave from 8 to 21 February is 5 days of 5 h 36
  /// and 5 of 6 h 24, 60 h together.
  public func leave(by contracts: [Contract]) -> [Leave] {
    let own = contracts.filter { $0.person == person }
    var lines: [Leave] = []
    for date in dates {
      let perDay = perDay ?? own.leavePerDay(on: deciding(date))
      if let last = lines.last, last.perDay == perDay {
        lines[lines.count - 1].to = date
      } else {
        lines.append(Leave(person: person, from: date, to: date, kind: .leave, perDay: perDay))
      }
    }
    return lines
  }

  /// The day whose contract a day counts by: itself, or for a day of the weekend the weekday next to it that is asked.
  private func deciding(_ date: CivilDate) -> CivilDate {
    guard date.weekday.isWeekend else { return date }
    let (friday, monday) = (date.monday + 4, date.monday + 7)
    return friday >= from ? friday : monday <= to ? monday : from
  }
}

extension [Contract] {
  /// A fifth of the hours a week that hold on a date, to the nearest minute.
  func leavePerDay(on date: CivilDate) -> Minutes {
    let weekly = filter { $0.holds(on: date) }.reduce(0) { $0 + $1.weekly.lowerBound.count }
    return Minutes((2 * weekly + 5) / 10)
  }
}
