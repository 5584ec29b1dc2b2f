public import RosterModel

/// Hours needed against hours at hand, per team, domain and level, over all teams side by side: who
/// has people to spare, and who is short. It names nobody.
public struct StaffingView: Hashable, Sendable {
  /// One level of a domain in one team.
  public struct Line: Hashable, Sendable {
    /// The domain.
    public var domain: Domain
    /// The level: each needed hour counts at its lowest sufficient level.
    public var level: QualificationLevel
    /// Week by week.
    public var weeks: [Week]

    /// One level of a domain.
    public init(domain: Domain, level: QualificationLevel, weeks: [Week]) {
      self.domain = domain
      self.level = level
      self.weeks = weeks
    }
  }

  /// Paid hours of one week.
  public struct Week: Hashable, Sendable {
    /// Its Monday.
    public var monday: CivilDate
    /// What the need asks.
    public var needed: Minutes
    /// Contract hours less leave, expected absence, training and meetings. Hours someone lent works
    /// elsewhere count where they are worked.
    public var available: Minutes
    /// What is rostered, by the level it is used at.
    public var rostered: Minutes

    /// Hours of one week.
    public init(monday: CivilDate, needed: Minutes, available: Minutes, rostered: Minutes) {
      self.monday = monday
      self.needed = needed
      self.available = available
      self.rostered = rostered
    }

    /// available - needed: above zero to spare, below it short.
    public var surplus: Minutes { available - needed }
    /// rostered - needed.
    public var filled: Minutes { rostered - needed }
  }

  /// One team.
  public struct Team: Hashable, Sendable {
    /// Its code.
    public var code: String
    /// The period.
    public var period: Period
    /// Lines in order of domain and level.
    public var lines: [Line]

    /// One team.
    public init(code: String, period: Period, lines: [Line]) {
      self.code = code
      self.period = period
      self.lines = lines
    }
  }

  /// The teams, in the order they came.
  public var teams: [Team]

  /// A view of these teams.
  public init(teams: [Team]) { self.teams = teams }

  /// The lines of all teams together, week by week; a week counts the teams that have it in their
  /// period.
  public var total: [Line] {
    let lines = teams.flatMap(\.lines)
    let keys = Set(lines.map { Key(domain: $0.domain, level: $0.level) }).sorted()
    return keys.map { key in
      let same = lines.filter { $0.domain == key.domain && $0.level == key.level }
      let weeks = Dictionary(grouping: same.flatMap(\.weeks), by: \.monday)
      return Line(
        domain: key.domain, level: key.level,
        weeks: weeks.sorted { $0.key < $1.key }.map { Week.sum($1, on: $0) })
    }
  }

  private struct Key: Hashable, Comparable {
    var domain: Domain
    var level: QualificationLevel

    static func < (left: Self, right: Self) -> Bool {
      (left.domain, left.level) < (right.domain, right.level)
    }
  }
}

extension StaffingView.Line {
  /// Hours a week on average, in minutes, rounded down to whole ones.
  public var average: StaffingView.Week? {
    guard let first = weeks.first else { return nil }
    var mean = StaffingView.Week.sum(weeks, on: first.monday)
    mean.needed.count /= weeks.count
    mean.available.count /= weeks.count
    mean.rostered.count /= weeks.count
    return mean
  }
}

extension StaffingView.Week {
  fileprivate static func sum(_ weeks: [Self], on monday: CivilDate) -> Self {
    Self(
      monday: monday, needed: weeks.map(\.needed).total(),
      available: weeks.map(\.available).total(), rostered: weeks.map(\.rostered).total())
  }
}
