/// An instance of the Second International Nurse Rostering Competition (Ceschia and others, 2015)
/// in its static form, where all weeks are known at once: nurses, their history, contracts, need,
/// as data.
///
/// Days are numbered from 0, the Monday of the first week. Skills, shifts, contracts and nurses are
/// told by their index.
public struct INRC2Instance: Hashable, Sendable {
  /// The data set, the history and the weeks.
  public var name: INRC2Name
  /// The skills.
  public var skills: [String]
  /// The shifts, in the order of the file.
  public var shifts: [Shift]
  /// The contracts.
  public var contracts: [Contract]
  /// The nurses, in the order of the file.
  public var nurses: [Nurse]
  /// What must be covered; at most one line per day, shift and skill.
  public var cover: [CoverLine]

  /// Days of the horizon.
  public var days: Int { 7 * name.weeks.count }

  /// A shift type.
  public struct Shift: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// Days in a row with this shift, least and most.
    public var run: ClosedRange<Int>
    /// The shifts that may not be worked the day after this one.
    public var notNextDay: Set<Int> = []
  }

  /// Limits that nurses share. All are soft.
  public struct Contract: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// Assignments over the horizon, those of the history included.
    public var assignments: ClosedRange<Int>
    /// Days worked in a row.
    public var daysWorked: ClosedRange<Int>
    /// Days off in a row.
    public var daysOff: ClosedRange<Int>
    /// The most weekends with work on the Saturday or the Sunday, those of the history included.
    public var mostWeekends: Int
    /// Whether both days of a weekend are to be worked or none.
    public var completeWeekends: Bool
  }

  /// One nurse.
  public struct Nurse: Hashable, Sendable {
    /// The name.
    public var id: String
    /// The contract.
    public var contract: Int
    /// The skills, in the order of the file.
    public var skills: [Int]
    /// What went before day 0.
    public var history = History()
    /// Shifts that the nurse asked not to have.
    public var unwanted: Set<Unwanted> = []
  }

  /// What went before day 0, in days.
  public struct History: Hashable, Sendable {
    /// Assignments.
    public var assignments = 0
    /// Weekends worked.
    public var weekends = 0
    /// The shift of the last day, `nil` for a day off.
    public var lastShift: Int?
    /// Days in a row with that shift.
    public var sameShift = 0
    /// Days in a row worked.
    public var daysWorked = 0
    /// Days in a row off.
    public var daysOff = 0
  }

  /// A shift on a day that a nurse asked not to have.
  public struct Unwanted: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// The shift.
    public var shift: Int
  }

  /// The nurses needed with a skill in a shift on a day.
  public struct CoverLine: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// The shift.
    public var shift: Int
    /// The skill.
    public var skill: Int
    /// Fewer are not allowed.
    public var least: Int
    /// Fewer cost points.
    public var optimal: Int
  }
}
