import RosterModel

/// A *dienst* as the Arbeidstijdenwet means it (DEF-SHIFT, ATW 1:7c): work between two unbroken
/// rests of at least 8 hours. Half shifts less than 8 hours apart are one broken duty.
///
/// Example: 07:00-10:00 and 17:00-20:00 on one day are 7 hours apart: one duty of 07:00-20:00.
struct Duty: Sendable {
  /// Less rest than this between two shifts makes them one duty (ATW 1:7c).
  static let leastRest = Minutes.hours(8)
  /// Less than this without duty is no break (DEF-BREAK, ATW 1:7e).
  static let leastBreak = Minutes(15)

  /// Its assignments in order of time, at least one.
  let parts: [TimedAssignment]
  /// When its last part to end ends.
  let end: Instant
  /// Real presence less breaks, over all parts.
  let work: Minutes
  /// The breaks of its shifts, and the time off between its parts.
  let breakTime: Minutes
  /// Whether it is a *nachtdienst* (DEF-NIGHT, ATW 1:7d).
  let isNight: Bool

  /// A duty of these parts, in order of time.
  private init(_ parts: [TimedAssignment]) {
    self.parts = parts
    end = parts.reduce(parts[0].end) { max($0, $1.end) }
    work = parts.reduce(.zero) { $0 + $1.work }
    breakTime = parts.reduce(Self.timeOff(between: parts)) { $0 + $1.shift.breakTime }
    isNight = NightHours.presence(of: parts) > NightHours.leastPresence
  }

  /// Whether part of it is a presence or sleep duty, of which the law has limits of its own.
  var isPresence: Bool { parts.contains { $0.shift.countsFor == .presence } }
  /// When it starts.
  var start: Instant { parts[0].start }
  /// Its wall-clock start.
  var begins: LocalTime { parts[0].begins }
  /// Its wall-clock end.
  var ends: LocalTime { last.ends }
  /// The part that ends last.
  var last: TimedAssignment { parts.last { $0.end == end } ?? parts[0] }
  /// When its last part starts.
  var lastStart: Instant { parts[parts.count - 1].start }
  /// Its first and last assignment, or its only one.
  var edges: [Assignment] {
    parts.count == 1
      ? [parts[0].assignment] : [parts[0].assignment, parts[parts.count - 1].assignment]
  }
  /// Whether it is a night that ends after 02:00.
  var isNightPastTwo: Bool { isNight && end > NightHours.twoOClock(after: begins) }

  /// The duties that assignments in order of time form.
  static func duties(of assignments: [TimedAssignment]) -> [Duty] {
    var duties: [Duty] = []
    var parts: [TimedAssignment] = []
    var end = Instant(minute: .min)
    for next in assignments {
      if !parts.isEmpty, next.start - end >= leastRest {
        duties.append(Duty(parts))
        parts = []
      }
      parts.append(next)
      end = parts.count == 1 ? next.end : max(end, next.end)
    }
    if !parts.isEmpty { duties.append(Duty(parts)) }
    return duties
  }

  private static func timeOff(between parts: [TimedAssignment]) -> Minutes {
    var sum = Minutes.zero
    var end = parts[0].end
    for part in parts.dropFirst() {
      if part.start - end >= leastBreak { sum += part.start - end }
      end = max(end, part.end)
    }
    return sum
  }
}
