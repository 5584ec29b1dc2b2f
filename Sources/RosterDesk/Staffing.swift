import CareDemand
import Planning
public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Hours needed, at hand and rostered per team, domain and level, over all teams side by side, in
  /// the period that holds a date, or each team's first that is not over. Teams without such a
  /// period are left out. It names nobody.
  public func staffing(on date: CivilDate? = nil) throws -> StaffingView {
    try store.read { reader in
      let account = try reader.account(asker.account).value
      try Rights.check(.seeSums, by: account, team: nil)
      return StaffingView(
        teams: try reader.all(Team.self).compactMap { team in
          let periods = try reader.all(RosterPeriod.self, of: team.key).values()
          guard periods.contains(where: { period in date.map(period.period.contains) ?? true })
          else { return nil }
          let place = Place(team: team.value.code, date: date)
          let desk = try desk(reader, at: place)
          return try desk.staffing(need: TeamDesk.need(of: desk.scenario()))
        })
    }
  }
}

extension TeamDesk {
  /// The team's hours in each week of the period, held against a need.
  func staffing(need: [CoverRequirement]) throws -> StaffingView.Team {
    let count = StaffingCount(
      try scenario(), need: need, guests: try reader.guests(of: team.key),
      elsewhere: try assignmentsElsewhere())
    return StaffingView.Team(
      code: team.value.code, period: period.value.period, lines: count.lines)
  }
}

/// Counts a team's hours per week, domain and level.
struct StaffingCount {
  private let scenario: Scenario
  private let need: [CoverRequirement]
  private let guests: Set<PersonID>
  private let elsewhere: [Assignment]
  private let paid: [ShiftCode: Minutes]

  /// A level within its domain.
  private struct Key: Hashable, Comparable {
    var domain: Domain
    var level: QualificationLevel

    static func < (left: Self, right: Self) -> Bool {
      (left.domain, left.level) < (right.domain, right.level)
    }
  }

  /// `guests` are lent to the team; `elsewhere` is what people work for other teams.
  init(
    _ scenario: Scenario, need: [CoverRequirement], guests: Set<PersonID>,
    elsewhere: [Assignment]
  ) {
    self.scenario = scenario
    self.need = need
    self.guests = guests
    self.elsewhere = elsewhere
    paid = Dictionary(
      scenario.shifts.map { ($0.code, $0.paid) }, uniquingKeysWith: { first, _ in first })
  }

  /// Lines in order of domain and level, each with every week.
  var lines: [StaffingView.Line] {
    let weeks = (0..<scenario.period.weeks).map { scenario.period.start + $0 * 7 }
      .map { ($0, needed(in: $0), available(in: $0), rostered(in: $0)) }
    let keys = weeks.reduce(into: Set<Key>()) { keys, week in
      for hours in [week.1, week.2, week.3] { keys.formUnion(hours.keys) }
    }
    return keys.sorted().map { key in
      StaffingView.Line(
        domain: key.domain, level: key.level,
        weeks: weeks.map { monday, needed, available, rostered in
          StaffingView.Week(
            monday: monday, needed: needed[key] ?? .zero, available: available[key] ?? .zero,
            rostered: rostered[key] ?? .zero)
        })
    }
  }

  /// Each head at its lowest sufficient level, for the paid time of its shift.
  private func needed(in monday: CivilDate) -> [Key: Minutes] {
    var sums: [Key: Minutes] = [:]
    for cell in need.cells(over: Period(start: monday, weeks: 1)) {
      for level in cell.headLevels {
        sums[Key(domain: cell.domain, level: level), default: .zero] += paid[cell.shift] ?? .zero
      }
    }
    return sums
  }

  /// Contracts of the team's own people less leave and the rest; what is worked for another team
  /// moves there.
  private func available(in monday: CivilDate) -> [Key: Minutes] {
    var own = scenario
    own.contracts.removeAll { guests.contains($0.person) }
    var sums: [Key: Minutes] = [:]
    for hours in availableHours(own, over: Period(start: monday, weeks: 1)) {
      sums[Key(domain: hours.domain, level: hours.level)] = .hours(hours.hoursPerWeek)
    }
    move(elsewhere.filter { !guests.contains($0.person) }, in: monday) { key, time in
      sums[key] = max(.zero, sums[key, default: .zero] - time)
    }
    move(here.filter { guests.contains($0.person) }, in: monday) { key, time in
      sums[key, default: .zero] += time
    }
    return sums
  }

  /// The team's own roster.
  private var here: [Assignment] {
    let away = Set(elsewhere)
    return scenario.roster.assignments.filter { !away.contains($0) }
  }

  /// Paid time of a week's assignments, each at the highest level of its person in its domain.
  private func move(
    _ assignments: [Assignment], in monday: CivilDate, _ body: (Key, Minutes) -> Void
  ) {
    for assignment in assignments where assignment.date.monday == monday {
      let (domain, date) = (assignment.domain, assignment.date)
      guard let level = scenario.level(of: assignment.person, in: domain, on: date),
        let time = paid[assignment.shift]
      else { continue }
      body(Key(domain: domain, level: level), time)
    }
  }

  /// What fills cover, by the level it is used at.
  private func rostered(in monday: CivilDate) -> [Key: Minutes] {
    var week = scenario
    week.period = Period(start: monday, weeks: 1)
    let accountant = Accountant(scenario: week, cover: need.cells(over: week.period))
    var hours: [Key: Double] = [:]
    for used in accountant.rosteredHours(scenario.roster) {
      hours[Key(domain: used.domain, level: used.level), default: 0] += used.rostered * 7
    }
    return hours.mapValues { .hours($0) }
  }
}
