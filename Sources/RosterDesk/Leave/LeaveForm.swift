public import RosterModel

/// Leave as it is asked.
public struct LeaveForm: Hashable, Sendable {
  /// Whose; of whoever asks where it is left out.
  public var person: PersonID?
  /// The first day.
  public var from: CivilDate
  /// The last day.
  public var to: CivilDate
  /// What a weekday of it counts for; a fifth of the contract's weekly hours where it is left out.
  public var perDay: Minutes?
  /// Only says what it would come to.
  public var isTrial: Bool

  /// Leave as it is asked.
  public init(
    person: PersonID? = nil, from: CivilDate, to: CivilDate? = nil, perDay: Minutes? = nil,
    isTrial: Bool = false
  ) {
    self.person = person
    self.from = from
    self.to = max(from, to ?? from)
    self.perDay = perDay
    self.isTrial = isTrial
  }

  /// The most days that can be asked at once.
  static let mostDays = 366
}
