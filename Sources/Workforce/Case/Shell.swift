public import RosterModel

/// Who works an hour, from the own team outward. An hour is filled from the inside out where the
/// cost is the same.
public enum Shell: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The own team, within its contract hours, and who is recruited into it.
  case team
  /// The own team beyond the least of its contract hours: contracts with a range.
  case flexible
  /// Another team of the organisation.
  case otherTeam = "other-team"
  /// The pool of the organisation (flexpool).
  case pool
  /// People not in employment (PNIL): agency, self-employed.
  case hired

  /// From the inside out.
  public static func < (left: Shell, right: Shell) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}

/// A qualification level within its domain.
public struct Skill: Hashable, Sendable, Comparable {
  /// The domain.
  public var domain: Domain
  /// The level.
  public var level: QualificationLevel

  /// A level within a domain.
  public init(_ domain: Domain, _ level: QualificationLevel) {
    self.domain = domain
    self.level = level
  }

  /// By domain, then level, lowest first.
  public static func < (left: Skill, right: Skill) -> Bool {
    (left.domain, left.level) < (right.domain, right.level)
  }
}

/// A kind of hours: of one level, in one block of the day.
public struct HourKind: Hashable, Sendable, Comparable {
  /// The level within its domain.
  public var skill: Skill
  /// The clock block: day 07-15, evening 15-23, night 23-07.
  public var block: Block

  /// A kind of hours.
  public init(_ skill: Skill, _ block: Block) {
    self.skill = skill
    self.block = block
  }

  /// By skill, then block, day first.
  public static func < (left: HourKind, right: HourKind) -> Bool {
    (left.skill, left.block) < (right.skill, right.block)
  }
}
