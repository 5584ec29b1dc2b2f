import RosterModel
import SelfRostering

/// What people of a team work outside the roster of a period: in other periods, for other teams,
/// and over the year.
///
/// - Work of the team's other periods stands as history, with real times where it was recorded: in
///   closed weeks what was worked, in others what is planned.
/// - Work for other teams stands in the roster as pinned duties that cover nothing here, and
///   outside the period as history: the judge sees both teams' duties of whoever is lent.
/// - Counters of the year are counted anew from all of it, but for the first period of a team, for
///   which they are as they came.
///
/// A team with one period and nobody lent has none of this: its scenario is what was put in.
struct OtherWork {
  private let reader: StoreReader
  private let team: Key<Team>
  private let period: Period
  private let people: Set<PersonID>

  /// Weeks of work before a period that rules read (ATB-AAN: 26), and days after it.
  private static let weeksBefore = 26
  private static let daysAfter = 28

  init(_ reader: StoreReader, of team: Key<Team>, beside scenario: Scenario) {
    self.reader = reader
    self.team = team
    period = scenario.period
    people = Set(scenario.people.map(\.id))
  }

  /// Puts it into the scenario.
  func fill(_ scenario: inout Scenario) throws {
    let table = scenario.shifts
    scenario.history.removeAll { period.contains($0.date) }
    try fillOtherPeriods(&scenario, table)
    try fillOtherTeams(&scenario)
    try LentPeople(reader, in: team, during: period).fill(&scenario)
    try fillCounters(&scenario, table)
  }

  private var before: ClosedRange<CivilDate> {
    (period.start - Self.weeksBefore * 7)...(period.start - 1)
  }

  private var after: ClosedRange<CivilDate> {
    (period.end + 1)...(period.end + Self.daysAfter)
  }

  private func fillOtherPeriods(_ scenario: inout Scenario, _ table: [Shift]) throws {
    let duties = try reader.duties(of: team, on: before) + reader.duties(of: team, on: after)
    let laid = LaidDuties(duties.filter { people.contains($0.person) }, table: table)
    add(laid.history, with: laid.shifts, to: &scenario)
  }

  private func fillOtherTeams(_ scenario: inout Scenario) throws {
    let dates = before.lowerBound...after.upperBound
    for other in try reader.dutiesElsewhere(of: people, besides: team, on: dates)
    where !other.duties.isEmpty {
      let shifts = try reader.all(Shift.self, of: other.team.key).values()
      let laid = LaidDuties(other.duties, table: shifts, elsewhere: other.team.value.code)
      let inside = laid.assignments.filter { period.contains($0.date) }
      scenario.roster = Roster(scenario.roster.assignments + inside)
      let outside = laid.history.filter { !period.contains($0.date) }
      add(outside, with: laid.shifts, to: &scenario)
    }
  }

  private func add(_ work: [HistoryEntry], with shifts: [Shift], to scenario: inout Scenario) {
    guard !work.isEmpty || !shifts.isEmpty else { return }
    let known = Set(scenario.history)
    scenario.history += work.filter { !known.contains($0) }
    scenario.shifts += shifts
  }

  private func fillCounters(_ scenario: inout Scenario, _ table: [Shift]) throws {
    let periods = try reader.all(RosterPeriod.self, of: team).values().map(\.period)
    guard periods.contains(where: { $0.start < period.start }) else { return }
    let imported = try reader.all(HistoryEntry.self, of: team).values()
    let first = YearCounters.first(for: period)
    let known = YearCounters.knownFrom(
      before: period.start, periods: periods, imported: imported)
    scenario.counters.removeAll { YearCounters.names.contains($0.counter) }
    guard known <= first, first < period.start else { return }
    scenario.counters += YearCounters.counters(
      of: scenario.people.map(\.id), for: period,
      work: try work(on: (first - 1)...(period.start - 1), table))
  }

  /// All work on some dates, of the team and of its people elsewhere.
  private func work(on dates: ClosedRange<CivilDate>, _ table: [Shift]) throws -> [LaidDuties.Laid]
  {
    let brought = try reader.broughtAlong(by: team, on: dates, shifts: table)
    let own = LaidDuties(try reader.duties(of: team, on: dates) + brought, table: table).laid
    let away = try reader.dutiesElsewhere(of: people, besides: team, on: dates).flatMap {
      other -> [LaidDuties.Laid] in
      let shifts = try reader.all(Shift.self, of: other.team.key).values()
      return LaidDuties(other.duties, table: shifts, elsewhere: other.team.value.code).laid
    }
    return own + away
  }
}
