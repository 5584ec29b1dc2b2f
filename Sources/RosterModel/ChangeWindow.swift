/// The part of a roster that may change, where the rest stands as its reference has it.
public struct ChangeWindow: Hashable, Sendable {
  /// The dates.
  public var dates: ClosedRange<CivilDate>
  /// Whose duties may change on days they work.
  public var workers: Set<PersonID>
  /// Who may be given a duty on a day the reference leaves free.
  public var callable: Set<PersonID>
  /// The shifts that may be given on each date; any where it is `nil`.
  public var given: [CivilDate: Set<ShiftCode>]?

  /// A part of a roster.
  public init(
    dates: ClosedRange<CivilDate>, workers: Set<PersonID>, callable: Set<PersonID>,
    given: [CivilDate: Set<ShiftCode>]? = nil
  ) {
    self.given = given
    self.dates = dates
    self.workers = workers
    self.callable = callable
  }

  /// Whether shifts may be given on a date.
  public func gives(_ codes: [ShiftCode], on date: CivilDate) -> Bool {
    given.map { given in codes.allSatisfy { given[date]?.contains($0) ?? false } } ?? true
  }

  /// Whether someone's day may change, by whether they work on it.
  public func allows(_ person: PersonID, on date: CivilDate, works: Bool) -> Bool {
    dates.contains(date) && (works ? workers : callable).contains(person)
  }
}
