import LabourRules
import Planning
public import RosterModel

extension OwnCalendar {
  /// What is beside the roster.
  public struct Setting: Sendable {
    /// The period and its calendar.
    public var period: RosterPeriod
    /// Now.
    public var now: LocalTime
    /// Jokers there are.
    public var jokers: Int
    /// What whoever asks may do now.
    public var allowed: Set<Action>
    /// The last entry of the log.
    public var lastEntry: Int

    /// What is beside the roster.
    public init(
      period: RosterPeriod, now: LocalTime, jokers: Int, allowed: Set<Action>, lastEntry: Int
    ) {
      self.period = period
      self.now = now
      self.jokers = jokers
      self.allowed = allowed
      self.lastEntry = lastEntry
    }
  }

  /// The calendar of someone on a roster that is laid out: one pass over the need, nobody is judged.
  public init(_ board: RosterBoard, of person: PersonID, _ setting: Setting) {
    let own = OwnDays(board, of: person)
    let scenario = board.scenario
    self.person = person
    period = scenario.period
    days = scenario.period.dates.map { own.day($0, isPast: $0 < setting.now.date) }
    wishes = own.scenario.wishes
    shifts = scenario.shifts
    hours = board.accounts.hours.first { $0.person == person }
    jokers = (own.scenario.wishes.count(where: \.joker), setting.jokers)
    phase = setting.period.phase(at: setting.now)
    calendar = setting.period.calendar
    allowed = setting.allowed
    lastEntry = setting.lastEntry
  }
}

/// One person's days on a roster that is laid out.
struct OwnDays {
  /// The scenario with what it says of this person alone.
  let scenario: Scenario
  let person: PersonID
  private let duties: [CivilDate: [Assignment]]
  private let cover: [CivilDate: [RosterAccounts.Cover]]
  private let table: [ShiftCode: Shift]

  init(_ board: RosterBoard, of person: PersonID) {
    scenario = board.scenario.only(person)
    self.person = person
    duties = Dictionary(grouping: board.open.assignments(of: person), by: \.date)
    cover = Dictionary(grouping: board.accounts.cover, by: \.cell.date)
    table = Dictionary(board.scenario.shifts.map { ($0.code, $0) }) { first, _ in first }
  }

  func day(_ date: CivilDate, isPast: Bool) -> OwnCalendar.Day {
    OwnCalendar.Day(
      date: date, isPast: isPast, holiday: PublicHolidays.holiday(on: date),
      duties: duties[date] ?? [], wishes: wishes(on: date),
      absence: scenario.leave.first { $0.blocks(date) }?.kind, need: need(on: date))
  }

  /// A desired shift is not asked for on a day of absence.
  private func wishes(on date: CivilDate) -> [OwnCalendar.DayWish] {
    let worked = (duties[date] ?? []).compactMap { table[$0.shift] }
    let isAway = scenario.leave.contains { $0.blocks(date) }
    return scenario.wishes.filter { $0.concerns(date) }.map { wish in
      OwnCalendar.DayWish(
        id: wish.id, strength: wish.strength, shift: wish.shift, shiftClass: wish.shiftClass,
        joker: wish.joker,
        isBroken: !(isAway && wish.strength == .desired) && wish.isBroken(by: worked))
    }
  }

  /// Needs of a date on shifts the person has the level for, in order of time.
  func need(on date: CivilDate) -> [OwnCalendar.Need] {
    (cover[date] ?? []).compactMap { cover in
      guard cover.required > 0, let shift = table[cover.cell.shift],
        let level = scenario.level(of: person, in: cover.cell.domain, on: date),
        shift.minLevel.map({ level >= $0 }) ?? true,
        cover.cell.rows.contains(where: { $0.minLevel <= level })
      else { return nil }
      return OwnCalendar.Need(
        shift: shift.code, domain: cover.cell.domain, needed: cover.required, filled: cover.filled,
        open: cover.openLevels.count { $0 <= level },
        isFree: duties[date] == nil && scenario.couldWork(person, shift, on: date))
    }.sorted { begin($0) < begin($1) }
  }

  private func begin(_ need: OwnCalendar.Need) -> (Int, ShiftCode) {
    (table[need.shift]?.span.lowerBound ?? 0, need.shift)
  }
}

extension Scenario {
  /// What it says of one person alone: contracts, leave, availability and wishes.
  fileprivate func only(_ person: PersonID) -> Scenario {
    var own = Scenario(name: name, location: location, period: period)
    own.people = people.filter { $0.id == person }
    own.contracts = contracts.filter { $0.person == person }
    own.leave = leave.filter { $0.person == person }
    own.availability = availability.filter { $0.person == person }
    own.wishes = wishes.filter { $0.person == person }
    return own
  }
}
