public import RosterModel

/// A way out of a shortage: the fewest steps of one kind, confirmed by solving with them. The law is never one.
public struct Relaxation: Hashable, Sendable {
  /// One step.
  public enum Step: Hashable, Sendable {
    /// Hire or borrow someone for a shift.
    case borrow(CivilDate, ShiftCode, Domain, QualificationLevel)
    /// Hire someone with so many contract hours a week.
    case hire(Domain, QualificationLevel, weekly: Minutes)
    /// Let go of an assignment agreed beforehand.
    case dropPin(PersonID, CivilDate, ShiftCode)
    /// Ask someone's consent to a rule, on these days; with the value agreed instead, where the consent has to name
    /// one: hours a week for VVT-CONTRACT.
    case ask(PersonID, RuleID, ClosedRange<CivilDate>, value: Double?)
    /// Ask one head fewer of a shift.
    case lowerCover(CivilDate, ShiftCode, Domain, QualificationLevel)
  }

  /// What kind of steps it takes.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case borrow, hire, dropPins, askConsents, lowerCover
  }

  /// The kind.
  public var kind: Kind
  /// The steps.
  public var steps: [Step]
  /// Paid time of what is hired or borrowed.
  public var paid: Minutes
  /// Open places before, and with it; of the places it was asked for. Before, where there was no lawful roster at all,
  /// all of them.
  public var open: RosterDifference.Change<Int>
  /// A roster with as few open, found by solving with the steps taken.
  public var roster: Roster
  /// Whether no fewer steps of this kind do as much.
  public var isSmallest: Bool

  /// A way out.
  public init(
    kind: Kind, steps: [Step], paid: Minutes, open: RosterDifference.Change<Int>, roster: Roster,
    isSmallest: Bool
  ) {
    self.kind = kind
    self.steps = steps
    self.paid = paid
    self.open = open
    self.roster = roster
    self.isSmallest = isSmallest
  }
}
