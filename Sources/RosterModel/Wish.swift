/// What a person asks for.
public struct Wish: Hashable, Sendable, Codable {
  /// How strongly.
  public enum Strength: String, Hashable, Sendable, CaseIterable, Codable {
    /// Never planned.
    case unavailable
    /// Rather not.
    case undesired
    /// Would like.
    case desired
  }

  /// Its identifier.
  public var id: String
  /// Whose.
  public var person: PersonID
  /// The first day.
  public var from: CivilDate
  /// The last day.
  public var to: CivilDate
  /// Days within it.
  public var days: DayPattern
  /// The shift, or `nil` for any work.
  public var shift: ShiftCode?
  /// The kind of shift, or `nil` for any; beside a shift it says nothing more.
  public var shiftClass: Block?
  /// How strongly.
  public var strength: Strength
  /// 1 to 3.
  public var weight: Int
  /// Protected by a joker: counts five times.
  public var joker: Bool

  /// A wish.
  public init(
    id: String, person: PersonID, from: CivilDate, to: CivilDate, days: DayPattern = .all,
    shift: ShiftCode? = nil, shiftClass: Block? = nil, strength: Strength, weight: Int = 1,
    joker: Bool = false
  ) {
    self.id = id
    self.person = person
    self.from = from
    self.to = to
    self.days = days
    self.shift = shift
    self.shiftClass = shiftClass
    self.strength = strength
    self.weight = weight
    self.joker = joker
  }

  /// Whether it speaks of a date.
  public func concerns(_ date: CivilDate) -> Bool {
    from <= date && date <= to && days.contains(date)
  }

  /// Whether work on these shifts on a date it concerns breaks it.
  public func isBroken(by shifts: some Collection<Shift>) -> Bool {
    shifts.contains(where: speaks) != (strength == .desired)
  }

  /// Whether it is about such a shift.
  public func speaks(of other: Shift) -> Bool {
    shift.map { $0 == other.code } ?? shiftClass.map { $0 == other.shiftClass } ?? true
  }

  /// Points a broken date costs before the objective's own weight: the weight, five times with a
  /// joker.
  public var points: Int { weight * (joker ? 5 : 1) }
}
