public import LabourRules
public import RosterModel

/// A team's roster as its leader works on it: everyone's days, what is wished of them, and what the judge finds.
public struct GridView: Sendable {
  /// What it is about: shifts, contracts, wishes and rules.
  public let scenario: Scenario
  /// Who works when, who is away, hours and need.
  public let roster: SharedRoster
  /// Everything the judge finds.
  public let findings: [Finding]
  /// The phase it is in.
  public let phase: Phase
  /// The last entry of the log: what to name when changing what was seen.
  public let lastEntry: Int

  /// A roster that is laid out, as a leader sees it.
  public init(_ board: RosterBoard, phase: Phase, lastEntry: Int) {
    scenario = board.scenario
    findings = board.open.judgement.findings
    roster = SharedRoster(
      board.scenario, roster: board.roster, accounts: board.accounts, findings: findings)
    self.phase = phase
    self.lastEntry = lastEntry
  }

  /// Whether the roster can be changed by hand in this phase.
  public var isOpen: Bool { Action.assign.phases.contains(phase.kind) }
}
