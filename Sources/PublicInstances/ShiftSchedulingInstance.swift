/// An instance of the public `shift-scheduling` set (Curtois and Qu, "Computational results on new
/// staff scheduling benchmark instances", 2014): staff, shifts, hard rules and weights, as data.
///
/// Days are numbered from 0, always a Monday. Shifts and employees are told by their index.
public struct ShiftSchedulingInstance: Hashable, Sendable {
  /// Days of the horizon.
  public var days: Int
  /// The shifts, in the order of the file.
  public var shifts: [Shift]
  /// The staff, in the order of the file.
  public var staff: [Employee]
  /// What must be covered; at most one line per day and shift.
  public var cover: [CoverLine]

  /// A shift type.
  public struct Shift: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// Its length, in minutes.
    public var minutes: Int
    /// The shifts that may not be worked the day after this one.
    public var notNextDay: Set<Int>
  }

  /// One person, with their own limits.
  public struct Employee: Hashable, Sendable {
    /// Their name.
    public var id: String
    /// The most of each shift over the horizon, by shift; 0 means not qualified.
    public var mostOfShift: [Int]
    /// Minutes over the horizon.
    public var minutes: ClosedRange<Int>
    /// The most days worked in a row.
    public var mostDaysWorked: Int
    /// The fewest days worked in a row, where the run touches neither end of the horizon.
    public var fewestDaysWorked: Int
    /// The fewest days off in a row, where the run touches neither end of the horizon.
    public var fewestDaysOff: Int
    /// The most weekends with work on the Saturday or the Sunday.
    public var mostWeekends: Int
    /// Days on which no work may be given.
    public var daysOff: Set<Int> = []
    /// Shifts asked for; the weight counts where the shift is not given.
    public var onRequests: [Request] = []
    /// Shifts asked not to have; the weight counts where the shift is given.
    public var offRequests: [Request] = []
  }

  /// A wish for or against a shift on a day.
  public struct Request: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// The shift.
    public var shift: Int
    /// Points where the request is not met.
    public var weight: Int
  }

  /// The heads wanted in a shift on a day.
  public struct CoverLine: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// The shift.
    public var shift: Int
    /// Heads wanted.
    public var required: Int
    /// Points per head short.
    public var underWeight: Int
    /// Points per head too many.
    public var overWeight: Int
  }
}
