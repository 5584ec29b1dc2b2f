public import RosterModel

/// One thing that stands in the way: the smallest pieces of an explanation.
public enum Reason: Hashable, Sendable {
  /// A rule of law or of an agreement; for one person, or for whoever it is about.
  case rule(RuleID, PersonID?)
  /// Leave on these days.
  case leave(PersonID, ClosedRange<CivilDate>)
  /// Times at which someone cannot work, on these days.
  case availability(PersonID, ClosedRange<CivilDate>)
  /// A wish of strength `unavailable`: its id.
  case unavailable(String)
  /// Exempt from something: `night`, `evening`, `weekend`, `long`, `all`; or `supernumerary`, beside the need.
  case exempt(PersonID, String)
  /// An assignment that was agreed beforehand.
  case pin(PersonID, CivilDate, ShiftCode)
  /// What was worked before the period.
  case history(PersonID)
  /// Nobody works more than one such duty on a day.
  case oneDutyADay(PersonID)
  /// A need.
  case need(CountedNeed)
}

/// Heads that are asked for: a need one can count.
public struct CountedNeed: Hashable, Sendable {
  /// One row of the need.
  public struct Cell: Hashable, Sendable {
    /// When.
    public var date: CivilDate
    /// The shift.
    public var shift: ShiftCode
    /// The domain.
    public var domain: Domain
    /// The lowest level that counts.
    public var level: QualificationLevel
    /// Heads.
    public var heads: Int

    /// One row of the need.
    public init(
      date: CivilDate, shift: ShiftCode, domain: Domain, level: QualificationLevel, heads: Int
    ) {
      self.date = date
      self.shift = shift
      self.domain = domain
      self.level = level
      self.heads = heads
    }
  }

  /// Its rows, by date, shift and domain; of each date, shift and domain one row.
  public var cells: [Cell]

  /// Heads that are asked for.
  public init(_ cells: [Cell]) { self.cells = cells }

  /// Heads in all.
  public var heads: Int { cells.reduce(0) { $0 + $1.heads } }
}
