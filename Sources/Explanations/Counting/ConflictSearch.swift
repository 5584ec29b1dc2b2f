import RosterModel
import RosterProblem

/// A smallest set of needs, people and reasons that cannot go together, where no count says why: found by leaving out
/// one after the other and solving again.
struct ConflictSearch {
  let scenario: Scenario
  let cover: [CoverCell]
  let clock: CountingClock

  /// The conflict behind a proven shortage. Needs go first, then people none of whose duties fill what is left, then
  /// reasons.
  func conflict() -> Shortage? {
    let needs = smallestNeeds()
    let short = leastOpen(scenario, needs)
    guard let short, short > 0 else { return nil }
    let model = OpenModel(scenario, cover: needs)
    let people = model.problem.people.indices.filter { person in
      let duties = model.problem.people[person].duties
      return duties.contains { !$0.serves.isEmpty }
    }.map { scenario.people[$0] }
    let reasons = SmallestSet<Reason> { kept in stillShort(keeping: kept, needs, people) }
      .of(people.flatMap { lines(of: $0) } + rules(of: people))
    return .conflict(
      [.need(Self.need(of: needs))] + reasons, people: people.map(\.id), short: short)
  }

  /// Cells, then heads, without which a place still stays open.
  private func smallestNeeds() -> [CoverCell] {
    var needs = cover
    for index in cover.indices.reversed() where !clock.isOver {
      var fewer = needs
      fewer.remove(at: index)
      if isShort(fewer) { needs = fewer }
    }
    for index in needs.indices where !clock.isOver {
      for row in needs[index].rows.indices.reversed() where needs[index].rows.count > 1 {
        var fewer = needs
        fewer[index].rows.remove(at: row)
        // The lowest row says who may work at all.
        if row > 0, isShort(fewer) { needs = fewer }
      }
    }
    return needs
  }

  private func isShort(_ needs: [CoverCell]) -> Bool {
    (leastOpen(scenario, needs) ?? 0) > 0
  }

  /// The least open, where it is proven to be more than nothing or none; `nil` where nothing is proven.
  private func leastOpen(_ scenario: Scenario, _ needs: [CoverCell], rules: RuleSet? = nil) -> Int?
  {
    guard !clock.isOver else { return nil }
    let model = OpenModel(scenario, cover: needs, rules: rules ?? scenario.ruleSet)
    let result = LeastOpen(problem: model.problem, clock: clock).solve()
    return result.isImpossible ? nil : result.atLeast
  }

  private func stillShort(keeping kept: [Reason], _ needs: [CoverCell], _ people: [Person]) -> Bool
  {
    let all = people.flatMap { lines(of: $0) } + rules(of: people)
    let left = WithoutReasons(all.filter { !kept.contains($0) }, of: scenario)
    return (leastOpen(left.scenario, needs, rules: left.rules) ?? 0) > 0
  }

  /// What stands in a person's way apart from rules that bind others too.
  private func lines(of person: Person) -> [Reason] {
    PersonLimits(scenario: scenario, person: person).all.filter {
      if case .rule(let id, _) = $0 { return PersonLimits.byPerson.contains(id) }
      return true
    }
  }

  /// Rules that bind any of some people, for all of them together.
  private func rules(of people: [Person]) -> [Reason] {
    people.flatMap { PersonLimits(scenario: scenario, person: $0).all }
      .compactMap { reason -> Reason? in
        guard case .rule(let id, _) = reason, !PersonLimits.byPerson.contains(id) else {
          return nil
        }
        return .rule(id, nil)
      }.reduce(into: []) { all, rule in if !all.contains(rule) { all.append(rule) } }
  }

  /// All rows that are left, nested ones too.
  private static func need(of cells: [CoverCell]) -> CountedNeed {
    CountedNeed(
      cells.flatMap { cell in
        cell.rows.map {
          CountedNeed.Cell(
            date: cell.date, shift: cell.shift, domain: cell.domain, level: $0.minLevel,
            heads: $0.heads)
        }
      })
  }
}
