import LabourRules
import Planning
import RosterProblem

extension Kernel {
  /// What a roster costs by definition.
  static func costing(_ material: Material) -> Kernel {
    Kernel("cost-of-roster") { measure in
      measure { material.problem.cost(of: material.duties) ?? -1 }
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
