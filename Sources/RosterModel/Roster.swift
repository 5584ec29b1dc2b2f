/// One person on one shift on one date.
public struct Assignment: Hashable, Sendable {
  /// Where it came from.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    case solver, wish, manual, history
  }

  /// The date the shift starts on.
  public var date: CivilDate
  /// Who.
  public var person: PersonID
  /// The shift.
  public var shift: ShiftCode
  /// The domain it is worked in.
  public var domain: Domain
  /// The level it is used at, or `nil` where that is left to the reader of the roster.
  public var level: QualificationLevel?
  /// The role filled, if any.
  public var role: String?
  /// The resident group served, if any.
  public var group: String?
  /// Where it came from.
  public var source: Source
  /// Agreed: not to be changed.
  public var isPinned: Bool

  /// An assignment.
  public init(
    date: CivilDate, person: PersonID, shift: ShiftCode, domain: Domain,
    level: QualificationLevel? = nil, role: String? = nil, group: String? = nil,
    source: Source = .solver, isPinned: Bool = false
  ) {
    self.date = date
    self.person = person
    self.shift = shift
    self.domain = domain
    self.level = level
    self.role = role
    self.group = group
    self.source = source
    self.isPinned = isPinned
  }
}

/// A roster: assignments in order of date, person and shift.
public struct Roster: Hashable, Sendable {
  /// The assignments, sorted.
  public var assignments: [Assignment]

  /// A roster of these assignments, sorted here.
  public init(_ assignments: [Assignment] = []) {
    self.assignments = assignments.sorted {
      ($0.date, $0.person, $0.shift) < ($1.date, $1.person, $1.shift)
    }
  }
}

/// A roster to stay near.
public struct ReferenceRoster: Hashable, Sendable {
  /// It.
  public var roster: Roster
  /// Whether work on a day it leaves free differs from it: so where it stands, not where it is still to be completed.
  public var countsFreeDays: Bool

  /// A roster to stay near.
  public init(_ roster: Roster, countsFreeDays: Bool) {
    self.roster = roster
    self.countsFreeDays = countsFreeDays
  }
}

/// A shift worked before the period.
public struct HistoryEntry: Hashable, Sendable {
  /// The date it started on.
  public var date: CivilDate
  /// Who.
  public var person: PersonID
  /// The shift.
  public var shift: ShiftCode

  /// A shift worked before the period, or one that stands after it already.
  public init(date: CivilDate, person: PersonID, shift: ShiftCode) {
    self.date = date
    self.person = person
    self.shift = shift
  }
}

/// A running count brought along, such as nights or free Sundays since a date.
public struct Counter: Hashable, Sendable {
  /// Whose.
  public var person: PersonID
  /// Its name: `freeSundays`, `freeWeekends`, `nights`, `balanceHours`.
  public var counter: String
  /// Counted from this date on.
  public var from: CivilDate
  /// Its value.
  public var value: Double

  /// A running count.
  public init(person: PersonID, counter: String, from: CivilDate, value: Double) {
    self.person = person
    self.counter = counter
    self.from = from
    self.value = value
  }
}
