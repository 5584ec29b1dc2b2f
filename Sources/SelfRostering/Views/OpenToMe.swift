public import LabourRules
public import RosterModel

/// Open shifts that one person may take, in order of date, and whether their turn has come.
public struct OpenToMe: Sendable {
  /// A shift with open heads.
  public struct Open: Hashable, Sendable {
    /// The date.
    public var date: CivilDate
    /// The shift.
    public var shift: ShiftCode
    /// The domain.
    public var domain: Domain
    /// Open heads that the person's level is enough for.
    public var heads: Int
    /// What the person's own consent is needed for; none where they may take it as it is.
    public var consents: [Finding]
    /// Recommendations that it goes against, for the person.
    public var advice: [Finding]
    /// The person's counted hours, before and after.
    public var hours: RosterEffect.Step
    /// The person's own wishes that it breaks.
    public var broken: [Wish]
  }

  /// Whether someone's turn to take shifts has come: own staff choose before the pool and hired staff (VVT-OWN1ST).
  public enum Turn: Hashable, Sendable {
    /// It has.
    case come
    /// It comes at a moment; `nil` where the calendar does not say.
    case later(LocalTime?)
    /// The period is over.
    case over
  }

  /// Whose.
  public let person: PersonID
  /// Whether their turn has come.
  public let turn: Turn
  /// Whether what they take is theirs at once; otherwise the leader decides.
  public let isAtOnce: Bool
  /// The shifts, by date and time.
  public let shifts: [Open]
  /// The date to ask from next; `nil` where that was all.
  public let next: CivilDate?
  /// Shifts of the team, by which codes are told.
  public let table: [Shift]

  /// With all its fields.
  public init(
    person: PersonID, turn: Turn, isAtOnce: Bool, shifts: [Open], next: CivilDate?,
    table: [Shift]
  ) {
    self.person = person
    self.turn = turn
    self.isAtOnce = isAtOnce
    self.shifts = shifts
    self.next = next
    self.table = table
  }
}
