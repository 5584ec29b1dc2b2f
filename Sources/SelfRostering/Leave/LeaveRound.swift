public import RosterModel

/// A round in which a team divides leave over some weeks, such as the summer: everyone hands in choices until a day,
/// then they are allotted together, and the leader decides by a day.
public struct LeaveRound: Hashable, Sendable {
  /// Its name, unique in the team.
  public var name: String
  /// The weeks it is about.
  public var period: Period
  /// The last day to hand in choices.
  public var handInBy: CivilDate
  /// The last day to decide.
  public var decideBy: CivilDate
  /// The day it was approved, or `nil`.
  public var approved: CivilDate?

  /// A round.
  public init(
    name: String, period: Period, handInBy: CivilDate, decideBy: CivilDate,
    approved: CivilDate? = nil
  ) {
    self.name = name
    self.period = period
    self.handInBy = handInBy
    self.decideBy = decideBy
    self.approved = approved
  }

  /// The year it counts for: that of its first day.
  public var year: Int { period.start.year }

  /// How many choices someone may hand in.
  public static let mostChoices = 3

  /// Where it stands.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    /// Choices are handed in.
    case open
    /// They are in, and nothing is proposed yet.
    case closed
    /// The leader has a proposal before them.
    case proposed
    /// It is leave.
    case approved
  }

  /// Where it stands on a day, with or without a proposal.
  public func stage(on today: CivilDate, isProposed: Bool) -> Stage {
    if approved != nil { return .approved }
    if today <= handInBy { return .open }
    return isProposed ? .proposed : .closed
  }

  /// Whether it should have been decided on before a day.
  public func isOverdue(on today: CivilDate) -> Bool { approved == nil && decideBy < today }
}

/// What someone asks in a round: their first, second or third choice.
public struct LeaveChoice: Hashable, Sendable {
  /// The number of the round.
  public var round: Int
  /// Who.
  public var person: PersonID
  /// 1 for the first choice.
  public var rank: Int
  /// The weeks.
  public var stretch: WeekStretch

  /// A choice.
  public init(round: Int, person: PersonID, rank: Int, stretch: WeekStretch) {
    self.round = round
    self.person = person
    self.rank = rank
    self.stretch = stretch
  }
}

/// What someone got in a round, and what that counts for in later ones.
public struct LeaveTurn: Hashable, Sendable {
  /// The number of the round.
  public var round: Int
  /// Who.
  public var person: PersonID
  /// The year it counts for.
  public var year: Int
  /// Which choice they got, 1 for the first, or `nil` for none.
  public var rank: Int?
  /// Points of earlier rounds.
  public var before: Int
  /// Why better choices could not be, the first choice first.
  public var obstacles: [LeaveObstacle]

  /// What someone got.
  public init(
    round: Int, person: PersonID, year: Int, rank: Int?, before: Int, obstacles: [LeaveObstacle]
  ) {
    self.round = round
    self.person = person
    self.year = year
    self.rank = rank
    self.before = before
    self.obstacles = obstacles
  }

  /// Its points, see ``points(for:)``.
  public var points: Int { Self.points(for: rank) }

  /// What getting a choice counts for; more is a worse turn: the first 0, the second 1, the third 2, none 4.
  public static func points(for rank: Int?) -> Int { rank.map { $0 - 1 } ?? 4 }
}

extension [LeaveTurn] {
  /// Turns that someone brings into a round of a year: of that year and so many years before it, of other rounds.
  public func counting(
    for person: PersonID, before round: Int, in year: Int, memory: Int
  ) -> [LeaveTurn] {
    filter { turn in
      turn.person == person && turn.round != round && turn.year <= year
        && turn.year >= year - memory
    }
  }

  /// Their points together.
  public var points: Int { reduce(0) { $0 + $1.points } }
  /// Years with points, in order.
  public var worseYears: [Int] { Set(filter { $0.points > 0 }.map(\.year)).sorted() }
}
