@testable import PublicInstances

/// Instances of our own making, as text and as values.
enum SmallInstance {
  /// Two people, two shifts, ten days; every section says something.
  static let text = """
    # Comment
    SECTION_HORIZON
    10

    SECTION_SHIFTS
    E,480,
    L,240,E

    SECTION_STAFF
    A,E=10|L=10,4800,0,10,1,1,2
    B,E=10|L=0,2400,480,5,2,2,1

    SECTION_DAYS_OFF
    A,3,4

    SECTION_SHIFT_ON_REQUESTS
    A,0,L,2

    SECTION_SHIFT_OFF_REQUESTS
    B,1,E,3

    SECTION_COVER
    0,E,1,100,1
    9,L,2,50,2
    """

  /// One person and two shifts, E that may not follow L; loose limits to be tightened.
  static func one(days: Int = 14, _ change: (inout ShiftSchedulingInstance) -> Void = { _ in })
    -> ShiftSchedulingInstance
  {
    var instance = ShiftSchedulingInstance(
      days: days,
      shifts: [
        .init(id: "E", minutes: 480, notNextDay: []), .init(id: "L", minutes: 240, notNextDay: [0]),
      ],
      staff: [
        .init(
          id: "A", mostOfShift: [days, days], minutes: 0...10_000, mostDaysWorked: days,
          fewestDaysWorked: 1, fewestDaysOff: 1, mostWeekends: days)
      ], cover: [])
    change(&instance)
    return instance
  }
}

extension ShiftSchedulingRoster {
  /// A roster drawn as rows of shifts by the first letter of their name, `-` a day off.
  static func drawn(_ rows: String..., for instance: ShiftSchedulingInstance) -> Self {
    Self(
      rows: rows.map { row in
        row.map { letter in instance.shifts.firstIndex { $0.id.first == letter } }
      })
  }
}
