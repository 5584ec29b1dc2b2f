import RosterModel

/// The duties on call that stand for someone. They are given, never planned: on their dates nothing else is, and
/// no night near them.
struct OnCallDays {
  private let spans: [(date: CivilDate, start: Instant, end: Instant)]

  /// Without standby in the 11 hours before a night and the 14 after it (ATW 5:9).
  private static let beforeNight = Minutes.hours(11)
  private static let afterNight = Minutes.hours(14)

  init(_ person: PersonID, _ scenario: Scenario) {
    let codes = Set(scenario.shifts.filter { !$0.countsFor.isAtWork }.map(\.code))
    guard !codes.isEmpty else {
      spans = []
      return
    }
    let given = scenario.roster.assignments.map { ($0.person, $0.date, $0.shift) }
    let history = scenario.history.map { ($0.person, $0.date, $0.shift) }
    spans = (given + history).filter { $0.0 == person && codes.contains($0.2) }.compactMap {
      entry in
      scenario.shift(entry.2).map { shift in
        (
          date: entry.1,
          start: AmsterdamClock.instant(LocalTime(entry.1, minute: shift.span.lowerBound)),
          end: AmsterdamClock.instant(LocalTime(entry.1, minute: shift.span.upperBound))
        )
      }
    }
  }

  /// Whether someone is on call from this date on.
  func begins(on date: CivilDate) -> Bool { spans.contains { $0.date == date } }

  /// Whether shifts of a date would be worked while on call, or are a night too near to it.
  func forbid(_ shifts: [Shift], on date: CivilDate) -> Bool {
    guard !spans.isEmpty, !shifts.isEmpty else { return false }
    let kind = DutyKind(shifts)
    let start = AmsterdamClock.instant(LocalTime(date, minute: kind.begin))
    let end = AmsterdamClock.instant(LocalTime(date, minute: kind.end))
    return spans.contains { span in
      kind.isNight
        ? span.end > start + (.zero - Self.beforeNight) && span.start < end + Self.afterNight
        : span.end > start && span.start < end
    }
  }
}
