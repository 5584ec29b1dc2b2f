import LabourRules
import RosterModel
import RosterStore
import SelfRostering

/// Takes a roster of another system into a team.
final class CareFileRoster {
  private typealias Fate = CareFileReport.RowFate

  private let desk: TeamDesk
  private let writer: StoreWriter
  private let people: Set<PersonID>
  private let shifts: [ShiftCode: Shift]
  private let groups: [PersonID: String]
  private let periods: [Kept<RosterPeriod>]
  private let closed: Set<CivilDate>
  /// What stands already: in rosters, in records, or as history.
  private var standing: Set<HistoryEntry>
  /// What is added to rosters, by the number of the period.
  private var added: [Int: Set<HistoryEntry>] = [:]

  init(_ desk: TeamDesk, _ writer: StoreWriter, of people: Set<PersonID>) throws {
    self.desk = desk
    self.writer = writer
    self.people = people
    let team = desk.team.key
    shifts = Dictionary(
      try desk.ownShifts().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    groups = Dictionary(
      try writer.all(Person.self).values().compactMap { person in
        person.homeGroup.map { (person.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    periods = try writer.all(RosterPeriod.self, of: team)
    closed = try writer.closedWeeks(of: team)
    let records = try writer.all(WorkedDuty.self, of: team).values()
    standing = Set(try writer.all(HistoryEntry.self, of: team).values())
    standing.formUnion(
      records.map { HistoryEntry(date: $0.date, person: $0.person, shift: $0.shift) })
    for period in periods {
      standing.formUnion(
        try writer.all(Assignment.self, of: period.key).values().map { HistoryEntry($0) })
    }
  }

  /// Takes them, and says what became of each.
  func take(_ rows: [Assignment], into report: inout CareFileReport) throws {
    for row in rows {
      let becomes = try fate(of: row)
      report.roster[becomes, default: 0] += 1
    }
    for period in periods where added[period.key.number] != nil {
      report.findings += try findings(in: period)
    }
  }

  private func fate(of row: Assignment) throws -> Fate {
    guard people.contains(row.person), let shift = shifts[row.shift] else { return .stranger }
    let period = periods.first { $0.value.period.contains(row.date) }
    if period != nil, closed.contains(row.date.monday) { return .closed }
    guard standing.insert(HistoryEntry(row)).inserted else { return .same }
    let hasPassed = row.date < desk.now.local.date
    guard let period else { return hasPassed ? try remember(row) : .outside }
    let phase = period.value.phase(at: desk.now.local).kind
    if hasPassed {
      return Action.record.phases.contains(phase) ? try record(row, shift) : .notNow
    }
    let isBeingMade = Action.assign.phases.contains(phase) && phase != .published
    return isBeingMade ? try assign(row, shift, in: period.key) : .notNow
  }

  private func remember(_ row: Assignment) throws -> Fate {
    try writer.add(HistoryEntry(row), to: .team(desk.team.key))
    return .history
  }

  private func record(_ row: Assignment, _ shift: Shift) throws -> Fate {
    var duty = WorkedDuty(row, shift: shift)
    duty.source = .recorded
    try writer.add(duty, to: .team(desk.team.key))
    return .realised
  }

  private func assign(_ row: Assignment, _ shift: Shift, in period: Key<RosterPeriod>) throws
    -> Fate
  {
    var row = row
    row.isPinned = false
    row.role = row.role ?? shift.role
    row.group = row.group ?? (shift.countsFor == .cover ? groups[row.person] : nil)
    try writer.add(row, to: .period(period))
    added[period.number, default: []].insert(HistoryEntry(row))
    return .assigned
  }

  /// What the judge finds of law and consent in a period that it did not find without the duties
  /// added.
  private func findings(in period: Kept<RosterPeriod>) throws -> [Finding] {
    let scenario = try writer.scenario(of: period)
    let new = added[period.key.number] ?? []
    let judge = Judge(rules: scenario.ruleSet)
    let former = scenario.roster.assignments.filter { !new.contains(HistoryEntry($0)) }
    let before = judge.judge(Roster(former), in: scenario).findings
    return judge.judge(scenario.roster, in: scenario).findings.worse(than: before)
      .filter { $0.kind == .law || $0.kind == .consent }
  }
}

extension HistoryEntry {
  fileprivate init(_ assignment: Assignment) {
    self.init(date: assignment.date, person: assignment.person, shift: assignment.shift)
  }
}
