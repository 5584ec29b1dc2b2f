/// Shifts that no rule tells apart: the same length, the same shifts not allowed next day, and not
/// allowed after the same shifts. Class 0 is a day off.
struct DutyClasses {
  /// The class of each shift, from 1.
  private(set) var ofShift: [Int] = []
  /// Whether a class may not follow a class the next day: `[before][after]`.
  private(set) var forbids: [[Bool]] = []
  /// A class for each class that forbids the same next day: the lowest.
  private(set) var likeAsLast: [Int] = []

  private struct Kind: Hashable {
    var minutes: Int
    var before: Set<Int>
    var after: Set<Int>
  }

  /// The classes of an instance's shifts.
  init(_ instance: ShiftSchedulingInstance) {
    let shifts = instance.shifts
    var kinds: [Kind] = []
    var sample: [Int] = []
    for (number, shift) in shifts.enumerated() {
      let before = shifts.indices.filter { shifts[$0].notNextDay.contains(number) }
      let kind = Kind(minutes: shift.minutes, before: Set(before), after: shift.notNextDay)
      if !kinds.contains(kind) {
        kinds.append(kind)
        sample.append(number)
      }
      ofShift.append((kinds.firstIndex(of: kind) ?? 0) + 1)
    }
    let free = [Bool](repeating: false, count: sample.count + 1)
    forbids =
      [free]
      + sample.map { shift in
        [false] + sample.map { shifts[shift].notNextDay.contains($0) }
      }
    likeAsLast = forbids.map { row in forbids.firstIndex(of: row) ?? 0 }
  }

  /// Classes, that of a day off included.
  var count: Int { forbids.count }
}
