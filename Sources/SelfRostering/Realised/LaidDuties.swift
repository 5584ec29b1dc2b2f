public import RosterModel

/// Duties as they were worked laid as assignments, so that the judge reads their real times.
///
/// ```swift
/// // VIG-03 worked V until 16:10: laid as the shift "V 07:00-16:10".
/// let laid = LaidDuties([late], table: scenario.shifts)
/// ```
/// A duty worked as its shift has it keeps the shift. Any other gets a shift of its own with the
/// times, break and pay that were worked; it covers nothing, so no roster is made with it. Duties
/// of another team get that team's code before theirs (`LINDE:V`), whatever their times, and are
/// pinned. A duty stands on the date it really began. What was paid without being present is no
/// work, and not laid.
public struct LaidDuties: Sendable {
  /// A duty and the shift it is laid as.
  public typealias Laid = (assignment: Assignment, shift: Shift)

  /// Each duty with its shift.
  public private(set) var laid: [Laid] = []
  /// Shifts the table does not have.
  public private(set) var shifts: [Shift] = []

  private var made: [ShiftCode: Shift] = [:]

  /// Lays duties by a team's table of shifts; those of another team under its code.
  public init(_ duties: [WorkedDuty], table: [Shift], elsewhere team: String? = nil) {
    let known = Dictionary(table.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for duty in duties where duty.presence > .zero {
      let own = known[duty.shift]
      let isOwn = own.map { duty.isWorked(as: $0) } ?? false
      if let own, isOwn, team == nil {
        laid.append((Assignment(duty, on: duty.date, as: own), own))
        continue
      }
      var shift = own.flatMap { isOwn ? $0 : nil } ?? Shift(duty, like: own)
      shift.countsFor = shift.countsFor == .cover ? .none : shift.countsFor
      shift.combinesWith = []
      shift.code = (team.map { "\($0):" } ?? "") + shift.code
      shift = named(shift, besides: team == nil ? known : [:])
      var assignment = Assignment(duty, on: duty.begins.date, as: shift)
      assignment.isPinned = team != nil
      laid.append((assignment, shift))
    }
  }

  /// The assignments alone.
  public var assignments: [Assignment] { laid.map(\.assignment) }

  /// The same as work before or after a period.
  public var history: [HistoryEntry] {
    assignments.map { HistoryEntry(date: $0.date, person: $0.person, shift: $0.shift) }
  }

  /// The shift under a code that no other shift has: a second one of the same times but other pay
  /// gets a number.
  private mutating func named(_ shift: Shift, besides known: [ShiftCode: Shift]) -> Shift {
    var named = shift
    var number = 1
    while let other = made[named.code] ?? known[named.code], other != named {
      number += 1
      named.code = "\(shift.code) #\(number)"
    }
    if made[named.code] == nil {
      made[named.code] = named
      shifts.append(named)
    }
    return named
  }
}

extension WorkedDuty {
  /// Whether it was worked as a shift has it: in its domain, at its times, with its break and pay.
  public func isWorked(as own: Shift) -> Bool {
    var planned = WorkedDuty(
      Assignment(date: date, person: person, shift: shift, domain: domain), shift: own)
    (planned.source, planned.note) = (source, note)
    return planned == self && domain == own.domain
  }
}

extension Assignment {
  fileprivate init(_ duty: WorkedDuty, on date: CivilDate, as shift: Shift) {
    self.init(
      date: date, person: duty.person, shift: shift.code, domain: duty.domain, role: shift.role,
      source: .history)
  }
}

extension Shift {
  /// A shift with the times of a duty, and what else its own shift has; its code says the times.
  fileprivate init(_ duty: WorkedDuty, like own: Shift?) {
    let begin = duty.begins.minute
    let length = (duty.ends.date - duty.begins.date) * 1440 + duty.ends.minute - begin
    let last = begin + min(max(length, 1), 1440)
    let (first, end) = (
      ClockTime(minute: begin)!, ClockTime(minute: last > 1440 ? last - 1440 : last)!
    )
    self.init(
      code: "\(duty.shift) \(first)-\(end)", name: own?.name ?? duty.shift, begin: first, end: end,
      breakTime: duty.breakTime, paid: duty.paid, domain: duty.domain, minLevel: own?.minLevel,
      role: own?.role, countsFor: own?.countsFor ?? Shift.CountsFor.none,
      givenClass: own?.shiftClass)
  }
}
