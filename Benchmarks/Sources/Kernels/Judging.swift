import LabourRules
import Planning
import RosterModel
import RosterProblem
import ScenarioFiles

extension Kernel {
  /// What a roster costs by definition.
  static func costing(_ material: Material) -> Kernel {
    Kernel("cost-of-roster") { measure in
      measure { material.problem.cost(of: material.duties) ?? -1 }
    }
  }

  /// What the judge says of 40 people over 13 weeks with 52 weeks of history, by all packs.
  static func judgingYear(_ material: Material) -> Kernel {
    Kernel("judge-40-people-year") { measure in
      let (roster, scenario) = material.withYear(people: 40)
      let judge = Judge(rules: scenario.ruleSet)
      measure { judge.judge(roster, in: scenario).findings.count }
    }
  }

  /// What it says once one cell of that roster has changed, in the midst of editing: after a first change.
  static func judgingCell(_ material: Material) -> Kernel {
    Kernel("judge-changed-cell") { measure in
      let (roster, scenario) = material.withYear(people: 40)
      var open = OpenCase(roster, in: scenario, by: Judge(rules: scenario.ruleSet))
      let cell = roster.assignments[roster.assignments.count / 2]
      let other = roster.assignments[roster.assignments.count / 3]
      open.set([], for: other.person, on: other.date)
      measure {
        open.set([], for: cell.person, on: cell.date)
        return open.findings(of: cell.person).count
      }
    }
  }

  /// What the judge of the rules says of a roster.
  static func judging(_ material: Material) -> Kernel {
    Kernel("judge-roster") { measure in
      let judge = Judge(rules: material.scenario.ruleSet)
      measure { judge.judge(material.roster, in: material.scenario).findings.count }
    }
  }
}

extension Material {
  /// The roster of the first people, and the scenario with the same shifts worked in each of the four quarters
  /// before, under all packs.
  fileprivate func withYear(people count: Int) -> (roster: Roster, scenario: Scenario) {
    let kept = Set(scenario.people.prefix(count).map(\.id))
    let roster = Roster(roster.assignments.filter { kept.contains($0.person) })
    var scenario = scenario
    scenario.people.removeAll { !kept.contains($0.id) }
    scenario.rulePacks = RulePack.shipped
    let days = scenario.period.dayCount
    scenario.history = (1...(52 * 7 / days)).flatMap { quarter in
      roster.assignments.map {
        HistoryEntry(date: $0.date - quarter * days, person: $0.person, shift: $0.shift)
      }
    }
    return (roster, scenario)
  }
}
