import Explanations
import RosterModel

/// Steps taken in a scenario by the test's own hand.
struct TakenSteps {
  private(set) var scenario: Scenario
  private(set) var cover: [CoverCell]

  init(_ steps: [Relaxation.Step], in scenario: Scenario) {
    self.scenario = scenario
    cover = scenario.tableCells
    for step in steps { take(step) }
  }

  private mutating func take(_ step: Relaxation.Step) {
    switch step {
    case .lowerCover(let date, let shift, let domain, let level),
      .borrow(let date, let shift, let domain, let level):
      let at = cover.firstIndex { $0.date == date && $0.shift == shift && $0.domain == domain }!
      for row in cover[at].rows.indices where cover[at].rows[row].minLevel <= level {
        cover[at].rows[row].heads -= 1
      }
    case .hire(let domain, let level, let weekly):
      let id = "+\(scenario.people.count { $0.id.hasPrefix("+") } + 1)"
      scenario.people.append(Person(id: id))
      scenario.contracts.append(
        Contract(person: id, domain: domain, level: level, weekly: .zero...weekly))
    case .dropPin(let person, let date, let shift):
      scenario.roster = Roster(
        scenario.roster.assignments.filter {
          ($0.person, $0.date, $0.shift) != (person, date, shift)
        })
    case .ask(let person, let rule, let dates, let value):
      scenario.consents.append(
        Consent(
          id: "asked", person: person, rule: rule, value: value, from: dates.lowerBound,
          to: dates.upperBound))
    }
  }
}

extension Scenario {
  /// Every step there is of a kind, on the widest terms; two of a kind that is by place are two steps.
  func everyStep(of kind: Relaxation.Kind) -> [Relaxation.Step] {
    let dates = period.start...period.end
    switch kind {
    case .borrow, .lowerCover:
      return tableCells.flatMap { cell in
        cell.headLevels.map { .lowerCover(cell.date, cell.shift, cell.domain, $0) }
      }
    case .hire:
      let posts = Set(
        tableCells.flatMap { cell in cell.rows.map { [cell.domain.rawValue, "\($0.minLevel)"] } })
      return posts.map {
        .hire(Domain(rawValue: $0[0])!, QualificationLevel($0[1])!, weekly: .hours(40))
      }
    case .dropPins:
      return roster.assignments.filter(\.isPinned).map { .dropPin($0.person, $0.date, $0.shift) }
    case .askConsents:
      let rules = ruleSet.rules.filter { $0.kind == .consent }.map(\.id)
      return people.flatMap { person in
        rules.map {
          .ask(person.id, $0, dates, value: $0 == "VVT-CONTRACT" ? 60 : nil)
        }
      }
    }
  }
}
