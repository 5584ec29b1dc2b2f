public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// A team's period: its phase and dates, how far it is filled, and what waits.
  public func period(at place: Place) throws -> PeriodView {
    try look(.seeTeam, at: place) { desk in
      let rules = try desk.houseRules()
      return PeriodView(
        period: desk.period.value, phase: desk.phase, accounts: try desk.accounts(),
        versions: try desk.reader.all(RosterVersion.self, of: desk.period.key).values(),
        requests: try desk.requests().filter(\.request.state.isOpen),
        houseRules: HouseRule.Name.allCases.map { ($0, rules[$0], rules.agreed($0)) },
        lastEntry: try desk.reader.lastEntry)
    }
  }

  /// Sets the moment a phase begins.
  public func set(
    _ step: PhaseCalendar.Step, to moment: LocalTime, at place: Place
  ) throws -> Receipt<RosterPeriod> {
    try change(.setCalendar, at: place) { desk, writer in
      var period = desk.period.value
      period.calendar[step] = moment
      guard period.calendar.misplaced.isEmpty else {
        throw Refusal.stepsOutOfOrder(period.calendar.misplaced)
      }
      try writer.replace(desk.period.key, with: period)
      return period
    }
  }

  /// Fixes the need: what follows from the care mix becomes the period's own table, which later changes of the mix
  /// leave as it is.
  ///
  /// - Returns: its lines.
  public func fixNeed(at place: Place) throws -> Receipt<[CoverRequirement]> {
    try change(.fixNeed, at: place) { desk, writer in
      let need = try TeamDesk.need(of: try desk.scenario())
      let period = desk.period.key
      for line in try writer.all(CoverRequirement.self, of: period) { try writer.remove(line.key) }
      for line in need { try writer.add(line, to: .period(period)) }
      return need
    }
  }

  /// Opens another period of a team. Its need is that of the last period where that has a table of its own, with what
  /// came of changes of the care mix since.
  public func openPeriod(
    _ start: CivilDate, weeks: Int, at place: Place
  ) throws -> Receipt<RosterPeriod> {
    try change(.openPeriod, at: place) { desk, writer in
      let others = try desk.reader.all(RosterPeriod.self, of: desk.team.key)
      let period = Period(start: start, weeks: weeks)
      if let other = others.first(where: {
        $0.value.period.start <= period.end && period.start <= $0.value.period.end
      }) {
        throw StoreError.exists(.period, other.value.period.start.description)
      }
      let opened = RosterPeriod(team: desk.team.value.code, period: period)
      let key = try writer.add(opened, to: .team(desk.team.key))
      try desk.takeOver(Kept(key: key, value: opened), by: writer)
      if let last = others.max(by: { $0.value.period.start < $1.value.period.start }) {
        let table = try writer.all(CoverRequirement.self, of: last.key).values().weekly
        for line in try desk.need(table, of: last.value.period, in: period) {
          try writer.add(line, to: .period(key))
        }
      }
      return opened
    }
  }

  /// Makes a house rule, with who agreed to it and when.
  public func set(_ rule: HouseRule, at place: Place) throws -> Receipt<HouseRule> {
    try change(.setRule, at: place) { desk, writer in
      let made = try writer.all(HouseRule.self, of: desk.team.key)
      if let former = made.first(where: { $0.value.name == rule.name }) {
        try writer.replace(former.key, with: rule)
      } else {
        try writer.add(rule, to: .team(desk.team.key))
      }
      return rule
    }
  }

  /// Records an employee's consent to a rule.
  public func record(
    _ rule: RuleID, of person: PersonID?, value: Double?, _ days: (CivilDate?, CivilDate?),
    at place: Place
  ) throws -> Receipt<Consent> {
    try change(.consent, at: place, about: .member(person)) { desk, writer in
      let consent = Consent(
        id: "L\(writer.entry)", person: try desk.who(person), rule: rule, value: value,
        from: days.0, to: days.1, recorded: desk.now.local.date, by: desk.account.name)
      try writer.add(consent)
      return consent
    }
  }
}
