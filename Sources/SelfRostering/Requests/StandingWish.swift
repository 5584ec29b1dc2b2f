public import RosterModel

/// A wish that holds in every period: a pattern of one's life, such as no work on Tuesdays.
public struct StandingWish: Hashable, Sendable {
  /// Whose.
  public var person: PersonID
  /// The first day, or `nil` for always.
  public var from: CivilDate?
  /// The last day, or `nil` for no end.
  public var to: CivilDate?
  /// On which days.
  public var days: DayPattern
  /// The shift, or `nil` for any work.
  public var shift: ShiftCode?
  /// The kind of shift, or `nil`.
  public var shiftClass: Block?
  /// How strongly.
  public var strength: Wish.Strength
  /// 1 to 3.
  public var weight: Int

  /// A standing wish.
  public init(
    person: PersonID, from: CivilDate? = nil, to: CivilDate? = nil, days: DayPattern,
    shift: ShiftCode? = nil, shiftClass: Block? = nil, strength: Wish.Strength, weight: Int = 1
  ) {
    self.person = person
    self.from = from
    self.to = to
    self.days = days
    self.shift = shift
    self.shiftClass = shiftClass
    self.strength = strength
    self.weight = weight
  }

  /// The wish it is in a period, or `nil` where it holds on none of its days.
  public func wish(in period: Period, id: String) -> Wish? {
    let first = max(from ?? period.start, period.start)
    let last = min(to ?? period.end, period.end)
    guard first <= last, (first...last).contains(where: days.contains) else { return nil }
    return Wish(
      id: id, person: person, from: first, to: last, days: days, shift: shift,
      shiftClass: shiftClass, strength: strength, weight: weight)
  }
}
