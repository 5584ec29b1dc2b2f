public import LabourRules
public import RosterModel

/// What the judge says of duties as they were worked: nothing is refused any more, but all that was
/// broken is said.
///
/// The duties are laid with their real times (``LaidDuties``). Who may not work alone is judged by
/// the shifts as they are planned: whoever stays longer is still there. When the roster was made
/// known says nothing of what was worked, so the rules of announcement are left out.
public struct RealisedJudgement: Sendable {
  /// Findings in order of person, moment and rule.
  public let findings: [Finding]
  /// Shifts the findings name that the scenario does not have.
  public let shifts: [Shift]

  private static let alone = "HOUSE-NOT-ALONE"
  private static let announcement: Set<RuleID> = ["ATW-ANN", "VVT-ANN"]

  /// Judges duties in a team's scenario, with assignments of other teams beside them.
  public init(_ duties: [WorkedDuty], besides others: [Assignment], in scenario: Scenario) {
    let judge = Judge(rules: scenario.ruleSet)
    let laid = LaidDuties(duties, table: scenario.shifts)
    var real = scenario
    real.shifts += laid.shifts
    let judged = judge.judge(Roster(laid.assignments + others), in: real).findings
    let kept = judged.filter { !Self.announcement.contains($0.rule) }
    shifts = laid.shifts
    guard scenario.statuses.contains(where: { $0.kind == .notAlone }) else {
      findings = kept
      return
    }
    let planned = duties.map { duty in
      Assignment(date: duty.date, person: duty.person, shift: duty.shift, domain: duty.domain)
    }
    let alone = judge.judge(Roster(planned + others), in: scenario).findings
      .filter { $0.rule == Self.alone }
    findings = kept.filter { $0.rule != Self.alone } + alone
  }

  /// Findings that are complete within a week: whose later moment lies in it.
  public func findings(inWeek monday: CivilDate) -> [Finding] {
    let (first, last) = (LocalTime(monday, minute: 0), LocalTime(monday + 7, minute: 0))
    return findings.filter { $0.to > first && $0.to <= last }
  }
}
