import RosterEncoding
import RosterModel
import RosterProblem

/// A scenario as a problem in which an open place costs a point and nothing else counts.
///
/// The law and what is agreed bind as they do in a plan; rules that only cost points are left out, since they forbid
/// nothing.
struct OpenModel: Sendable {
  let scenario: Scenario
  let cover: [CoverCell]
  let encoded: EncodedScenario
  /// The problem; of its needs a part may be asked for alone.
  private(set) var problem: RosterProblem
  private let slots: Int
  /// The duties of each person that serve a slot, with their ranks.
  private let serving: [[Int: [(duty: Int, rank: Int)]]]
  /// The cell of a slot on a day, `day * slots + slot`; -1 where nothing is needed.
  private let cellAt: [Int]

  init(_ scenario: Scenario, cover: [CoverCell]) {
    self.init(scenario, cover: cover, rules: scenario.ruleSet)
  }

  init(_ scenario: Scenario, cover: [CoverCell], rules: RuleSet) {
    var plain = scenario
    plain.weights.open = 1
    self.scenario = scenario
    self.cover = cover
    encoded = ScenarioEncoder(
      scenario: plain, cover: cover, rules: rules.without([.soft, .pay]), parts: [.open]
    ).encode()
    let problem = encoded.problem
    self.problem = problem
    let served = problem.people.flatMap { $0.duties.flatMap { $0.serves.map(\.slot) } }
    slots = ((served + problem.cover.map(\.slot)).max() ?? -1) + 1
    serving = problem.people.map { member in
      var serving: [Int: [(duty: Int, rank: Int)]] = [:]
      for (index, duty) in member.duties.enumerated() {
        for serve in duty.serves {
          serving[serve.slot, default: []].append((index + 1, serve.rank))
        }
      }
      return serving
    }
    var cellAt = [Int](repeating: -1, count: problem.days * slots)
    for (index, group) in problem.cover.enumerated() {
      cellAt[group.day * slots + group.slot] = index
    }
    self.cellAt = cellAt
  }

  /// The same where nothing but a part of the need is asked for.
  func asking(only need: CountedNeed) -> OpenModel {
    var narrowed = self
    for (index, cell) in cover.enumerated() {
      let asked = need.cells.first {
        $0.date == cell.date && $0.shift == cell.shift && $0.domain == cell.domain
      }
      narrowed.problem.cover[index].rows = [
        CoverGroup.Row(rank: asked?.level.rawValue ?? 0, heads: asked?.heads ?? 0)
      ]
    }
    return narrowed
  }

  /// Places of a set that a person fills by each duty of each day, flat: `day * (duties + 1) + duty`.
  func worth(of person: Int, _ places: Places) -> [UInt8] {
    let width = problem.people[person].duties.count + 1
    var worth = [UInt8](repeating: 0, count: problem.days * width)
    for cell in places.cells {
      guard let row = places.row(of: cell) else { continue }
      let (group, least) = (problem.cover[cell], problem.cover[cell].rows[row].rank)
      for (duty, rank) in serving[person][group.slot, default: []] where rank >= least {
        worth[group.day * width + duty] += 1
      }
    }
    return worth
  }

  /// The cells that a person fills by a duty on a day, each up to which row.
  func fills(_ person: Int, day: Int, duty: Int) -> [(cell: Int, rows: Int)] {
    guard duty > 0 else { return [] }
    return problem.people[person].duties[duty - 1].serves.compactMap { serve in
      let cell = cellAt[day * slots + serve.slot]
      guard cell >= 0 else { return nil }
      return (cell, problem.cover[cell].rows.count { $0.rank <= serve.rank })
    }
  }

}

extension RosterProblem {
  /// Places a roster leaves open.
  func open(in roster: DutyRoster) -> Int { cover.reduce(0) { $0 + open($1, in: roster) } }
}
