public import RosterModel

/// Why a choice could not be: a week of it in which as many go as may.
public struct LeaveObstacle: Hashable, Sendable, Codable {
  /// The choice, 1 for the first.
  public var rank: Int
  /// The Monday of the week.
  public var week: CivilDate
  /// The domain.
  public var domain: Domain
  /// The level; people of a higher one count too.
  public var level: QualificationLevel
  /// How many others go that week.
  public var going: Int
  /// How many may.
  public var limit: Int
  /// How those who go stood before the round.
  public var standing: Standing
  /// Years in which those who go had points, where all of them had more.
  public var years: [Int]

  /// How those who go stood before the round, beside who does not.
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nobody goes: nobody may.
    case nobody
    /// All had a worse turn in earlier rounds.
    case worse
    /// None had a better one, and some as good a one: the sum or the lot decided.
    case equal
    /// Some had a better one: another allotment would leave someone worse off, or all together.
    case whole
  }

  /// An obstacle.
  public init(
    rank: Int, week: CivilDate, domain: Domain, level: QualificationLevel, going: Int, limit: Int,
    standing: Standing, years: [Int] = []
  ) {
    self.rank = rank
    self.week = week
    self.domain = domain
    self.level = level
    self.going = going
    self.limit = limit
    self.standing = standing
    self.years = years
  }
}
