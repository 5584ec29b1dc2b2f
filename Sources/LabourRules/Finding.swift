public import RosterModel

/// Something a judge found in a roster.
public struct Finding: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// How it binds.
  public var kind: RuleKind
  /// Whom it concerns.
  public var person: PersonID
  /// Where it starts: the end of the earlier shift for a rest, the start of the shift or window
  /// otherwise.
  public var from: LocalTime
  /// Where it ends.
  public var to: LocalTime
  /// What was measured, in `unit`.
  public var measured: Double
  /// What is allowed, in `unit`.
  public var allowed: Double
  /// The unit of both.
  public var unit: RuleUnit
  /// Points, for a soft rule: the rule's own weight times how often it is broken here.
  public var points: Int
  /// The assignments it rests on, at most the two that decide, in order.
  public var assignments: [Assignment]

  /// A finding with all its fields.
  public init(
    rule: RuleID, kind: RuleKind, person: PersonID, from: LocalTime, to: LocalTime,
    measured: Double, allowed: Double, unit: RuleUnit, points: Int = 0,
    assignments: [Assignment] = []
  ) {
    self.rule = rule
    self.kind = kind
    self.person = person
    self.from = from
    self.to = to
    self.measured = measured
    self.allowed = allowed
    self.unit = unit
    self.points = points
    self.assignments = assignments
  }
}

/// A rule that could not be assessed, and what is missing.
public struct NotAssessed: Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// The rule's window reaches back further than the history given: weeks needed, weeks given.
    case historyTooShort(weeksNeeded: Int, weeksGiven: Int)
    /// No running count was given: its name.
    case counterMissing(String)
    /// A date of birth is not given for everyone it takes.
    case birthDateMissing
    /// The day on which the roster was made known is not given.
    case notPublished
  }

  /// The rule.
  public var rule: RuleID
  /// Why.
  public var reason: Reason

  /// A rule that could not be assessed.
  public init(rule: RuleID, reason: Reason) {
    self.rule = rule
    self.reason = reason
  }
}

/// A case in which a rule of law is kept in the second way that it leaves open.
public struct Allowance: Hashable, Sendable {
  /// The second way.
  public enum Branch: Hashable, Sendable {
    /// Rests of at least 32 hours within 14x24 hours that come to 72 together (ATW 5:5), in hours.
    case fortnight(rests: [Double])
    /// A shorter rest that the work requires, recorded, once in 7x24 hours (ATW 5:3, 5:8).
    case override
  }

  /// The rule.
  public var rule: RuleID
  /// Whom it concerns.
  public var person: PersonID
  /// Where the window or the rest starts.
  public var from: LocalTime
  /// Where it ends.
  public var to: LocalTime
  /// What was measured of the first way, in the rule's unit.
  public var measured: Double
  /// What the first way asks.
  public var asked: Double
  /// The way that holds.
  public var branch: Branch

  /// A case with all its fields.
  public init(
    rule: RuleID, person: PersonID, from: LocalTime, to: LocalTime, measured: Double, asked: Double,
    branch: Branch
  ) {
    self.rule = rule
    self.person = person
    self.from = from
    self.to = to
    self.measured = measured
    self.asked = asked
    self.branch = branch
  }
}

/// What a judge says of a roster.
public struct Judgement: Hashable, Sendable {
  /// Findings, by person, moment and rule.
  public var findings: [Finding]
  /// Where a rule of law is kept in its second way, by person and moment.
  public var allowances: [Allowance]
  /// What could not be assessed.
  public var notAssessed: [NotAssessed]
  /// Rules that were assessed.
  public var rulesAssessed: [RuleID]

  /// A judgement.
  public init(
    findings: [Finding], allowances: [Allowance] = [], notAssessed: [NotAssessed],
    rulesAssessed: [RuleID]
  ) {
    self.findings = findings
    self.allowances = allowances
    self.notAssessed = notAssessed
    self.rulesAssessed = rulesAssessed
  }

  /// Findings of one kind.
  public func findings(of kind: RuleKind) -> [Finding] { findings.filter { $0.kind == kind } }
}
