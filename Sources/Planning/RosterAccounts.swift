public import RosterModel

/// What a roster holds, counted from the roster alone.
public struct RosterAccounts: Hashable, Sendable {
  /// One shift on one date.
  public struct Cover: Hashable, Sendable {
    /// The need.
    public var cell: CoverCell
    /// People assigned.
    public var assigned: Int
    /// The largest shortage over the nested rows.
    public var open: Int
    /// Exact levels of the open heads, lowest first.
    public var openLevels: [QualificationLevel]
    /// Heads on the lowest row.
    public var required: Int { cell.required }
    /// required - open.
    public var filled: Int { required - open }
    /// assigned - filled.
    public var over: Int { assigned - filled }

    /// One shift on one date.
    public init(
      cell: CoverCell, assigned: Int, open: Int, openLevels: [QualificationLevel]
    ) {
      self.cell = cell
      self.assigned = assigned
      self.open = open
      self.openLevels = openLevels
    }
  }

  /// Wishes of one person.
  public struct Wishes: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Wishes handed in.
    public var count: Int
    /// Wishes none of whose dates is broken.
    public var honoured: Int
    /// Points lost: per broken date the wish's points.
    public var points: Int

    /// Wishes of one person.
    public init(person: PersonID, count: Int, honoured: Int, points: Int) {
      self.person = person
      self.count = count
      self.honoured = honoured
      self.points = points
    }
  }

  /// Hours of one person over the period.
  public struct Hours: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// The contract range over the period; the contract figure shown is its upper end for a fixed
    /// contract, see ``contract``.
    public var range: ClosedRange<Minutes>
    /// Paid time on shifts that cover.
    public var rostered: Minutes
    /// Leave and care leave.
    public var leave: Minutes
    /// Sickness.
    public var sick: Minutes
    /// Training and lessons away, and shifts that cover nothing with the role `training`.
    public var training: Minutes
    /// All other paid time that covers nothing.
    public var other: Minutes

    /// Hours of one person.
    public init(
      person: PersonID, range: ClosedRange<Minutes>, rostered: Minutes, leave: Minutes,
      sick: Minutes, training: Minutes, other: Minutes
    ) {
      self.person = person
      self.range = range
      self.rostered = rostered
      self.leave = leave
      self.sick = sick
      self.training = training
      self.other = other
    }

    /// Everything that counts for the contract.
    public var counted: Minutes { rostered + leave + sick + training + other }
    /// The contract hours nearest to what was counted: within an on-call range there is no balance.
    public var contract: Minutes { min(max(counted, range.lowerBound), range.upperBound) }
    /// counted - contract.
    public var balance: Minutes { counted - contract }
  }

  /// What weighs on one person.
  public struct Load: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Working days of class N.
    public var nights: Int
    /// Working days of class A.
    public var evenings: Int
    /// Weekends with work.
    public var weekends: Int
    /// Public holidays with work.
    public var holidays: Int
    /// Pro-rata shares.
    public var share: FairShare

    /// What weighs on one person.
    public init(
      person: PersonID, nights: Int, evenings: Int, weekends: Int, holidays: Int, share: FairShare
    ) {
      self.person = person
      self.nights = nights
      self.evenings = evenings
      self.weekends = weekends
      self.holidays = holidays
      self.share = share
    }
  }

  /// Faces a resident group sees in a week.
  public struct Continuity: Hashable, Sendable {
    /// The group.
    public var group: String
    /// The Monday of the week.
    public var week: CivilDate
    /// Different people: the group's own members who work that week, and everyone without a home
    /// group who does, since a roster does not say where they go.
    public var distinctCarers: Int
    /// The group's own team.
    public var ownTeam: Int
    /// Share of that week's paid hours of these people that hired people work, 0 to 1.
    public var hiredShare: Double

    /// Faces a resident group sees in a week.
    public init(
      group: String, week: CivilDate, distinctCarers: Int, ownTeam: Int, hiredShare: Double
    ) {
      self.group = group
      self.week = week
      self.distinctCarers = distinctCarers
      self.ownTeam = ownTeam
      self.hiredShare = hiredShare
    }
  }

  /// Per date, shift and domain, in order of date.
  public var cover: [Cover]
  /// Per person with wishes.
  public var wishes: [Wishes]
  /// Per person.
  public var hours: [Hours]
  /// Per person.
  public var load: [Load]
  /// Per group and week.
  public var continuity: [Continuity]

  /// What a roster holds.
  public init(
    cover: [Cover], wishes: [Wishes], hours: [Hours], load: [Load], continuity: [Continuity]
  ) {
    self.cover = cover
    self.wishes = wishes
    self.hours = hours
    self.load = load
    self.continuity = continuity
  }

  /// Sums over all dates and shifts.
  public var required: Int { cover.reduce(0) { $0 + $1.required } }
  /// Filled heads.
  public var filled: Int { cover.reduce(0) { $0 + $1.filled } }
  /// Open heads.
  public var open: Int { cover.reduce(0) { $0 + $1.open } }
  /// Heads above the requirement.
  public var over: Int { cover.reduce(0) { $0 + $1.over } }
}
