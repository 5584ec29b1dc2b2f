public import LabourRules
public import RosterModel

/// What a change does to a team's roster.
public struct RosterEffect: Hashable, Sendable {
  /// A number before and after.
  public struct Step: Hashable, Sendable {
    /// Before.
    public var before: Int
    /// After.
    public var after: Int

    /// A number before and after.
    public init(before: Int, after: Int) { (self.before, self.after) = (before, after) }

    /// After less before.
    public var difference: Int { after - before }
  }

  /// One shift on one date whose filling changes.
  public struct Cover: Hashable, Sendable {
    /// The date.
    public var date: CivilDate
    /// The shift.
    public var shift: ShiftCode
    /// Heads open.
    public var open: Step
    /// Heads above the need.
    public var over: Step
  }

  /// Someone's counted hours, in minutes, and the contract's range.
  public struct Hours: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Counted minutes.
    public var counted: Step
    /// The contract's range over the period.
    public var contract: ClosedRange<Minutes>
  }

  /// A wish on a date that it concerns.
  public struct WishDate: Hashable, Sendable {
    /// The wish.
    public var wish: Wish
    /// The date.
    public var date: CivilDate
  }

  /// The change.
  public var changes: [CellChange]
  /// Heads open in the period.
  public var open: Step
  /// Shifts whose filling changes, by date.
  public var cover: [Cover]
  /// Findings that come, or become worse.
  public var added: [Finding]
  /// Findings that go, or become less.
  public var removed: [Finding]
  /// Hours of those whose cells change.
  public var hours: [Hours]
  /// Wishes it breaks.
  public var broken: [WishDate]
  /// Wishes it honours that were broken.
  public var honoured: [WishDate]

  /// Findings of a kind that come.
  public func added(_ kind: RuleKind) -> [Finding] { added.filter { $0.kind == kind } }

  /// What makes a roster worse, the gravest first: open cover, findings of law and consent, points of soft
  /// findings. Below zero is better.
  public var measure: [Int] {
    let hard = { (findings: [Finding]) in
      findings.count { $0.kind == .law || $0.kind == .consent }
    }
    let soft = { (findings: [Finding]) in findings.reduce(0) { $0 + $1.points } }
    return [open.difference, hard(added) - hard(removed), soft(added) - soft(removed)]
  }

  /// Whether the team's roster gets worse: in open cover, or with that the same, in findings.
  public var isWorse: Bool {
    [0, 0, 0].lexicographicallyPrecedes(measure)
  }

  /// Points for choosing between changes, fewer is better: what is worse first, then broken wishes, then hours
  /// away from the contract.
  public var rank: [Int] {
    measure + [
      broken.reduce(0) { $0 + $1.wish.points } - honoured.reduce(0) { $0 + $1.wish.points },
      hours.reduce(0) { $0 + $1.strain },
    ]
  }
}

extension RosterEffect.Hours {
  /// Minutes further away from the contract than before; below zero is nearer.
  public var strain: Int {
    let away = { (minutes: Int) in
      max(0, contract.lowerBound.count - minutes, minutes - contract.upperBound.count)
    }
    return away(counted.after) - away(counted.before)
  }
}
