import RosterModel

/// A scenario and its rules as they would be without some reasons.
struct WithoutReasons {
  private(set) var scenario: Scenario
  private(set) var rules: RuleSet

  /// Takes reasons out. A rule of one person is taken from everyone: it is meant for a scenario with that person
  /// alone.
  init(_ reasons: [Reason], of scenario: Scenario) {
    self.scenario = scenario
    rules = scenario.ruleSet
    for reason in reasons { drop(reason) }
  }

  private mutating func drop(_ reason: Reason) {
    switch reason {
    case .rule("HOUSE-NOT-ALONE", let person):
      scenario.statuses.removeAll { $0.kind == .notAlone && (person ?? $0.person) == $0.person }
    case .rule("HOUSE-QUALIFIED", let person):
      stretchLevels(of: person)
    case .rule(let id, _):
      rules.drop(id)
    case .leave(let person, let dates):
      scenario.leave.removeAll { [period = scenario.period] in
        $0.person == person && $0.dates(in: period) == dates
      }
    case .availability(let person, _):
      scenario.availability.removeAll { $0.person == person }
    case .unavailable(let id):
      scenario.wishes.removeAll { $0.id == id && $0.strength == .unavailable }
    case .exempt(let person, Reason.supernumerary):
      scenario.statuses.removeAll { $0.person == person && $0.kind == .supernumerary }
    case .exempt(let person, let rule):
      scenario.statuses.removeAll {
        $0.person == person && $0.kind == .exempt && $0.rule == rule
      }
    case .pin(let person, let date, let shift):
      scenario.roster.assignments.removeAll {
        $0.person == person && $0.date == date && $0.shift == shift
      }
    case .history(let person):
      forgetHistory(of: person)
    case .oneDutyADay, .need:
      break
    }
  }

  /// What was worked before, and absence then; how far back history is known stays.
  private mutating func forgetHistory(of person: PersonID) {
    let first = scenario.history.map(\.date).min()
    scenario.history.removeAll { $0.person == person }
    scenario.leave.removeAll { [start = scenario.period.start] in
      $0.person == person && $0.to < start
    }
    if let first { scenario.history.append(HistoryEntry(date: first, person: "", shift: "")) }
  }

  /// Levels of contracts on all days, without their hours.
  private mutating func stretchLevels(of person: PersonID?) {
    let own = scenario.contracts.filter { (person ?? $0.person) == $0.person }
    scenario.contracts += own.map {
      Contract(
        person: $0.person, domain: $0.domain, level: $0.level, weekly: .zero ... .zero)
    }
  }
}

extension RuleSet {
  /// Takes a rule out of every pack.
  fileprivate mutating func drop(_ id: RuleID) {
    for index in packs.indices { packs[index].rules.removeAll { $0.id == id } }
  }
}
