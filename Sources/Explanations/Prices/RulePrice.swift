public import RosterModel

/// Something the team or an agreement asks, which could be asked otherwise. The law is never one.
public enum LocalRule: Hashable, Sendable {
  /// A rule that a recorded consent lifts.
  case consent(RuleID)
  /// The soft rules of a pack, which only cost points: its title.
  case soft(String)
  /// Assignments agreed beforehand.
  case pins
}

/// Open places of a scenario, or points: what a roster was found to come to, and what any must.
public struct OpenRange: Hashable, Sendable {
  /// Places that a lawful roster leaves open; `nil` where none was made.
  public var found: Int?
  /// No lawful roster leaves fewer.
  public var atLeast: Int

  /// Open places of a scenario, or points.
  public init(found: Int?, atLeast: Int) {
    self.found = found
    self.atLeast = atLeast
  }
}

/// What a local rule costs: the open places with it and without it, and the points of the whole objective. Soft rules
/// cost points alone, and only there does it show.
public struct RulePrice: Hashable, Sendable {
  /// The rule.
  public var rule: LocalRule
  /// With it.
  public var with: OpenRange
  /// Were it not there.
  public var without: OpenRange
  /// Points with it.
  public var pointsWith: OpenRange
  /// Points were it not there.
  public var pointsWithout: OpenRange
}

/// What one more person would bring.
public struct LevelPrice: Hashable, Sendable {
  /// The domain.
  public var domain: Domain
  /// The level.
  public var level: QualificationLevel
  /// Contract hours a week.
  public var weekly: Minutes
  /// Open places as it stands.
  public var with: OpenRange
  /// With that person.
  public var more: OpenRange
}

extension OpenRange {
  /// Places fewer open than in another: at least and at most, as far as both are known. The least holds since a roster
  /// was found here that leaves as many, and all there leave more.
  public func fewer(than other: OpenRange) -> (atLeast: Int, atMost: Int?) {
    (
      max(0, other.atLeast - (found ?? other.atLeast)),
      other.found.map { max(0, $0 - atLeast) }
    )
  }
}

/// What one extra head on a shift is worth, in points: a dual price, which ranks.
public struct HeadValue: Hashable, Sendable {
  /// When.
  public var date: CivilDate
  /// The shift.
  public var shift: ShiftCode
  /// The domain.
  public var domain: Domain
  /// The lowest level of the row.
  public var level: QualificationLevel
  /// Points per head.
  public var points: Double
}
