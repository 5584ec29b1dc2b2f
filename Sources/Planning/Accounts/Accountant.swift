public import RosterModel

/// Counts what a roster holds and what it costs, from the roster alone.
///
/// It reads no solver's state and shares no code with one: a solver prices the same definitions on
/// its own, and the two are held against each other. Everything that does not depend on the roster
/// is looked up once, so that counting 13 weeks of 40 people takes milliseconds.
///
/// Assignments outside the period, of people or shifts the scenario does not know, or written
/// twice are not counted: judging them is the judge's work.
public struct Accountant: Sendable {
  let scenario: Scenario
  let cover: [CoverCell]
  let index: ScenarioIndex
  let calendar: PeriodCalendar
  let standing: Standing
  let shiftTable: ShiftTable
  let cellAt: [CoverKey: Int]
  let hoursAway: [RosterAccounts.Hours]
  let askedWishes: [AskedWish]
  let fairShares: [FairShare]
  let weekendsInHistory: PersonTable<Bool>
  let groups: [ResidentGroup]

  /// An accountant for a scenario and the need it is planned for.
  public init(scenario: Scenario, cover: [CoverCell]) {
    let index = ScenarioIndex(scenario)
    let standing = Standing(scenario, index: index)
    let calendar = PeriodCalendar(scenario.period)
    let shiftTable = ShiftTable(scenario.shifts)
    self.scenario = scenario
    self.cover = cover
    self.index = index
    self.calendar = calendar
    self.standing = standing
    self.shiftTable = shiftTable
    self.cellAt = index.positions(of: cover)
    self.hoursAway = Self.hoursAway(in: scenario, index: index)
    self.askedWishes = AskedWish.all(in: scenario, index: index, standing: standing)
    self.fairShares = scenario.fairShares(of: cover)
    self.weekendsInHistory = Self.weekendsInHistory(
      of: scenario, index: index, calendar: calendar, shifts: shiftTable)
    self.groups = ResidentGroup.all(of: scenario.people)
  }

  /// What a roster holds for people and residents.
  public func accounts(of roster: Roster) -> RosterAccounts {
    let placed = place(roster)
    return RosterAccounts(
      cover: coverAccounts(placed), wishes: wishAccounts(placed), hours: hoursAccounts(placed),
      load: loadAccounts(placed), continuity: continuityAccounts(placed))
  }
}
