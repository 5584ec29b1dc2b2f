import CareDemand
import Planning
import RosterEncoding
import RosterModel

extension Scenario {
  /// What the team or an agreement asks beyond the law, as far as rosters are planned by it: rules that a consent lifts,
  /// the soft rules of each pack together, and assignments agreed beforehand.
  var localRules: [LocalRule] {
    let planned = ruleSet.rules.filter { ScenarioEncoder.valued.contains($0.id) }
    let valued = planned.filter { $0.kind == .consent }.map(\.id)
    let consents = (valued + rulesOfLines).map { LocalRule.consent($0) }
    let soft = Set(planned.filter { $0.kind == .soft }.map(\.id))
    let packs = rulePacks.filter { pack in pack.rules.contains { soft.contains($0.id) } }
    let pins = roster.assignments.contains { isAgreed($0) }
    return consents + packs.map { .soft($0.title) } + (pins ? [.pins] : [])
  }

  /// The scenario without one of them. A rule of another kind, or another pack's, stays: the law always does.
  func lifting(_ rule: LocalRule) -> Scenario {
    var scenario = self
    switch rule {
    case .consent(WithinLines.availability): scenario.availability = []
    case .consent(WithinLines.unavailable):
      scenario.wishes.removeAll { $0.strength == .unavailable }
    case .consent(let id):
      for pack in rulePacks.indices {
        scenario.rulePacks[pack].rules.removeAll { $0.id == id && $0.kind == .consent }
      }
    case .soft(let title):
      for pack in rulePacks.indices where rulePacks[pack].title == title {
        scenario.rulePacks[pack].rules.removeAll { $0.kind == .soft }
      }
    case .pins:
      for index in roster.assignments.indices where isAgreed(roster.assignments[index]) {
        scenario.roster.assignments[index].isPinned = false
      }
    }
    return scenario
  }

  /// Rules that hold whatever the packs say, by what people handed in. Leave is a right and no choice of the team.
  private var rulesOfLines: [RuleID] {
    (availability.isEmpty ? [] : [WithinLines.availability])
      + (wishes.contains { $0.strength == .unavailable } ? [WithinLines.unavailable] : [])
  }

  private enum WithinLines {
    static let availability = "HOUSE-AVAILABLE"
    static let unavailable = "HOUSE-UNAVAILABLE"
  }

  /// Whether an assignment on a shift that covers may not be changed.
  private func isAgreed(_ assignment: Assignment) -> Bool {
    assignment.isPinned && shift(assignment.shift)?.countsFor == .cover
  }
}
