public import RosterModel

/// What differs between two rosters of a scenario: days, places, goals, and what each person gains or loses.
public struct RosterDifference: Hashable, Sendable {
  /// Someone's day that differs.
  public struct Day: Hashable, Sendable {
    /// Whose.
    public var person: PersonID
    /// When.
    public var date: CivilDate
    /// The shifts before; none on a day off.
    public var before: [ShiftCode]
    /// The shifts after.
    public var after: [ShiftCode]

    /// Someone's day that differs.
    public init(person: PersonID, date: CivilDate, before: [ShiftCode], after: [ShiftCode]) {
      self.person = person
      self.date = date
      self.before = before
      self.after = after
    }
  }

  /// Places on a shift, of one level, that come open or are filled.
  public struct Place: Hashable, Sendable {
    /// When.
    public var date: CivilDate
    /// The shift.
    public var shift: ShiftCode
    /// The domain.
    public var domain: Domain
    /// The level they need. Where an open place of one level becomes one of another, one is filled and one opens.
    public var level: QualificationLevel
    /// How many more are open; below 0 where they are filled.
    public var more: Int

    /// Places on a shift.
    public init(
      date: CivilDate, shift: ShiftCode, domain: Domain, level: QualificationLevel, more: Int
    ) {
      self.date = date
      self.shift = shift
      self.domain = domain
      self.level = level
      self.more = more
    }
  }

  /// A part of the objective that moved.
  public struct Part: Hashable, Sendable {
    /// Its name in the contract.
    public var name: String
    /// What it counts, before and after.
    public var amount: Change<Double>
    /// What that costs in points.
    public var cost: Change<Int>

    /// A part that moved.
    public init(name: String, amount: Change<Double>, cost: Change<Int>) {
      self.name = name
      self.amount = amount
      self.cost = cost
    }
  }

  /// What changes for someone.
  public struct Person: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Nights worked.
    public var nights: Change<Int>
    /// Evenings worked.
    public var evenings: Change<Int>
    /// Weekends with work.
    public var weekends: Change<Int>
    /// Public holidays with work.
    public var holidays: Change<Int>
    /// Saturdays and Sundays worked.
    public var weekendDays: Change<Int>
    /// Ids of wishes broken before and not after.
    public var wishesGained: [String]
    /// Ids of wishes broken after and not before.
    public var wishesLost: [String]
    /// Minutes over (+) or under (-) the contract.
    public var balance: Change<Int>
    /// Points of soft findings, each by its rule's own: healthy rostering.
    public var health: Change<Int>
    /// Findings of law or consent.
    public var findings: Change<Int>
  }

  /// Before and after.
  public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What it was.
    public var before: Value
    /// What it becomes.
    public var after: Value

    /// Before and after.
    public init(_ before: Value, _ after: Value) {
      self.before = before
      self.after = after
    }

    /// Whether they differ.
    public var isMove: Bool { before != after }
  }

  /// Days that differ, by date and person.
  public var days: [Day]
  /// Places that come open or are filled, by date, shift and level.
  public var places: [Place]
  /// Parts of the objective that moved, in the contract's order.
  public var parts: [Part]
  /// People for whom something besides the days themselves changes, in the order of the scenario.
  public var people: [Person]
  /// Points of the whole, before and after.
  public var total: Change<Int>
}
