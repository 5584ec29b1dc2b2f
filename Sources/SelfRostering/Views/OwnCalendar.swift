public import Planning
public import RosterModel

/// A period day by day as it is for one person: their duties, wishes and absence, and what the team needs of what they
/// could work. Of colleagues it holds numbers alone.
public struct OwnCalendar: Sendable {
  /// One day.
  public struct Day: Hashable, Sendable {
    /// The date.
    public var date: CivilDate
    /// Whether it is over.
    public var isPast: Bool
    /// The public holiday it is.
    public var holiday: PublicHoliday?
    /// The person's own duties, in order of time.
    public var duties: [Assignment]
    /// The person's own wishes about the day.
    public var wishes: [DayWish]
    /// Why the person cannot be planned: the kind of their own leave.
    public var absence: Leave.Kind?
    /// What the team needs of shifts the person has the level for, in order of time.
    public var need: [Need]
  }

  /// A wish on a day.
  public struct DayWish: Hashable, Sendable {
    /// Its identifier, to be looked up in ``OwnCalendar/wishes``.
    public var id: String
    /// How strongly.
    public var strength: Wish.Strength
    /// The shift, if it is about one.
    public var shift: ShiftCode?
    /// The kind of shift, if it is about a kind.
    public var shiftClass: Block?
    /// Protected by a joker.
    public var joker: Bool
    /// Whether the roster as it stands breaks it on the day.
    public var isBroken: Bool
  }

  /// Heads asked for on one shift.
  public struct Need: Hashable, Sendable {
    /// The shift.
    public var shift: ShiftCode
    /// The domain.
    public var domain: Domain
    /// Heads needed.
    public var needed: Int
    /// Of these, filled.
    public var filled: Int
    /// Open heads that the person's level is enough for.
    public var open: Int
    /// Whether the person has no duty that day, no leave, and is available at its times.
    public var isFree: Bool
  }

  /// Whose.
  public let person: PersonID
  /// The period.
  public let period: Period
  /// The days, in order.
  public let days: [Day]
  /// The person's wishes of the period, standing ones among them.
  public let wishes: [Wish]
  /// Shifts of the team, by which codes are told.
  public let shifts: [Shift]
  /// Hours against the contract.
  public let hours: RosterAccounts.Hours?
  /// Jokers used, of those there are.
  public let jokers: (used: Int, of: Int)
  /// The phase.
  public let phase: Phase
  /// When the phases begin.
  public let calendar: PhaseCalendar
  /// What whoever asks may do now, for this person.
  public let allowed: Set<Action>
  /// The last entry of the log: what to name when changing what was seen.
  public let lastEntry: Int
}
