package import LabourRules
import RosterEncoding
package import RosterModel

/// The last door before a proposal: takes out what the judge finds against the law, so that it stays
/// open instead.
///
/// The encoding is meant to be at least as strict as the judge, except for colleagues on the same
/// shift (HOUSE-NOT-ALONE), which one person's rules cannot see.
package struct LawGuard {
  private let judge: Judge
  private let scenario: Scenario

  package init(_ judge: Judge, _ scenario: Scenario) {
    self.judge = judge
    self.scenario = scenario
  }

  /// The roster without assignments that break a rule of kind `law` and are not pinned.
  package func lawful(_ roster: Roster) -> Roster {
    var roster = roster
    while let offending = offending(roster), !offending.isEmpty {
      roster = Roster(roster.assignments.filter { !offending.contains(Key($0)) })
    }
    return roster
  }

  private struct Key: Hashable {
    var person: PersonID
    var date: CivilDate
    var shift: ShiftCode

    init(_ assignment: Assignment) {
      person = assignment.person
      date = assignment.date
      shift = assignment.shift
    }
  }

  /// The last assignment of each finding that may be changed.
  private func offending(_ roster: Roster) -> Set<Key>? {
    // What no assignment can mend, such as a late announcement, takes none out.
    let findings = judge.judge(roster, in: scenario).findings(of: .law).filter {
      ScenarioEncoder.plannedRules.contains($0.rule)
    }
    let movable = Set(roster.assignments.filter { !$0.isPinned }.map(Key.init))
    let last = findings.compactMap { finding in
      finding.assignments.map(Key.init).last { movable.contains($0) }
    }
    return Set(last)
  }
}
