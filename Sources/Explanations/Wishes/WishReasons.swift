import RosterEncoding
import RosterModel
import RosterSolver

extension RosterCase {
  /// Why no lawful row of someone honours a wish: a smallest set of reasons.
  func reasonsAgainst(_ wish: Wish) -> [Reason] {
    scenario.person(wish.person).map {
      WishReasons(wish, of: $0, in: scenario, cover: cover).smallest
    } ?? []
  }
}

/// What stands in the way of a wish that no lawful row of its person honours.
private struct WishReasons {
  private let wish: Wish
  private let person: Person
  private let own: Scenario
  private let cover: [CoverCell]

  init(_ wish: Wish, of person: Person, in scenario: Scenario, cover: [CoverCell]) {
    self.wish = wish
    self.person = person
    self.cover = cover
    own = scenario.alone(person)
  }

  /// A smallest set; where the wish is impossible whatever is left out, what is not there to be had.
  var smallest: [Reason] {
    let all = PersonLimits(scenario: own, person: person).all
    let reasons = SmallestSet { isImpossible(keeping: $0, of: all) }.of(all)
    return reasons.isEmpty ? [nothingToHave] : reasons
  }

  private func isImpossible(keeping kept: [Reason], of all: [Reason]) -> Bool {
    let kept = Set(kept)
    let left = WithoutReasons(all.filter { !kept.contains($0) }, of: own)
    let encoded = ScenarioEncoder(scenario: left.scenario, cover: cover, rules: left.rules).encode()
    guard let cells = encoded.cells(of: wish) else { return true }
    let breaking = Set(cells.breaking)
    let asked = Set(cells.days)
    let most = PersonReach(encoded.problem, person: cells.person).most { day, duty in
      asked.contains(day) && !breaking.contains(WishCells.Cell(day: day, duty: duty)) ? 1 : 0
    }
    return most.map { $0 < asked.count } ?? true
  }

  /// Nobody is asked for the shift on a day of the wish, or the person has not the level.
  private var nothingToHave: Reason {
    let wanted = cover.filter { cell in
      wish.concerns(cell.date) && own.shift(cell.shift).map(wish.speaks) ?? false
    }
    let dates = own.period.dates.filter(wish.concerns)
    let without = dates.first { date in !wanted.contains { $0.date == date } }
    guard let without, let shift = wish.shift.flatMap(own.shift) else {
      return .rule("HOUSE-QUALIFIED", person.id)
    }
    return .need(
      CountedNeed([
        .init(
          date: without, shift: shift.code, domain: shift.domain, level: shift.minLevel ?? .level1,
          heads: 0)
      ]))
  }
}
