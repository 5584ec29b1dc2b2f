public import LabourRules
public import Planning
public import RosterModel

/// What someone sees beside their own wishes and drafts.
public struct OwnView: Sendable {
  /// Whose.
  public let person: PersonID
  /// Wishes of the period, standing ones among them.
  public let wishes: [Wish]
  /// The roster as it stands for them.
  public let assignments: [Assignment]
  /// Hours against the contract.
  public let hours: RosterAccounts.Hours?
  /// What the team needs on the days it is about, and how far that is filled.
  public let need: [RosterAccounts.Cover]
  /// Findings on them.
  public let findings: [Finding]
  /// Jokers used, of those there are.
  public let jokers: (used: Int, of: Int)
  /// The phase.
  public let phase: Phase

  /// With all its fields.
  public init(
    person: PersonID,
    wishes: [Wish],
    assignments: [Assignment],
    hours: RosterAccounts.Hours?,
    need: [RosterAccounts.Cover],
    findings: [Finding],
    jokers: (used: Int, of: Int),
    phase: Phase
  ) {
    self.person = person
    self.wishes = wishes
    self.assignments = assignments
    self.hours = hours
    self.need = need
    self.findings = findings
    self.jokers = jokers
    self.phase = phase
  }
}

/// What became of a wish.
public enum HandedIn: Hashable, Sendable {
  /// It counts.
  case taken(Wish)
  /// It holds from now on, in every period.
  case standing(StandingWish)
  /// It came after the deadline and waits for the team leader: the number of the request.
  case late(Wish, request: Int)
}
