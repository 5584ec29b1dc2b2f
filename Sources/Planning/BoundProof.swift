public import RosterModel

/// What a bound is made of: the rows of people in the last master, and the prices of cover.
public struct BoundProof: Hashable, Sendable {
  /// A person's row and the fraction of it in use.
  public struct Column: Hashable, Sendable {
    /// Whose.
    public var person: PersonID
    /// More than 0, at most 1.
    public var weight: Double
    /// Its assignments: date and shift.
    public var shifts: [(CivilDate, ShiftCode)] { zip(dates, codes).map { ($0, $1) } }
    /// Dates of its shifts.
    public var dates: [CivilDate]
    /// Codes of its shifts.
    public var codes: [ShiftCode]

    /// A person's row.
    public init(person: PersonID, weight: Double, dates: [CivilDate], codes: [ShiftCode]) {
      self.person = person
      self.weight = weight
      self.dates = dates
      self.codes = codes
    }
  }

  /// Rows in use.
  public var columns: [Column] = []
  /// Per cover cell and row, points per head; in the order of the plan's cover.
  public var prices: [[Double]] = []
  /// Duals of all rows of the master: of people, of cover by rank, of limits and counts. They prove the bound again
  /// by pricing everyone once.
  public var duals: [Double] = []

  /// No proof.
  public init() {}
}
