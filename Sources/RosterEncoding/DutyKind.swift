import RosterModel

/// What the rules see of a day's work: two duties of one kind behave alike.
struct DutyKind: Hashable {
  /// Minutes past midnight at which it begins.
  var begin: Int
  /// Minutes past midnight at which it ends, possibly past 1440.
  var end: Int
  /// The class of its first shift: what load and rotation go by.
  var shiftClass: Block
  /// More than an hour of presence between 00:00 and 06:00 (DEF-NIGHT).
  var isNight: Bool
  /// How often someone comes to work for it.
  var attendances: Int
  /// Paid minutes; part of the kind so that time can be counted along a path.
  var paid: Int
  /// Points whatever stands around it (HR-LEN, HR-NLEN).
  var points: Int

  /// The work of a day: shifts in order of their begin.
  init(_ shifts: [Shift], points: Int = 0) {
    let ordered = shifts.sorted { $0.span.lowerBound < $1.span.lowerBound }
    begin = ordered.first?.span.lowerBound ?? 0
    end = ordered.map(\.span.upperBound).max() ?? 0
    shiftClass = ordered.first?.shiftClass ?? .day
    isNight = DayClock.steady.smallHours(ordered.map(\.span)) > 60
    attendances = ordered.attendances
    paid = shifts.reduce(0) { $0 + $1.paid.count }
    self.points = points
  }

  /// Wall-clock minutes past midnight that it takes.
  var span: Range<Int> { begin..<max(begin, end) }

  /// A night that ends after 02:00.
  var isLongNight: Bool { isNight && (end % 1440 > 120 || end % 1440 == 0) }
}

extension [Shift] {
  /// How often someone comes to work for shifts of a day: those that follow on each other are one attendance.
  var attendances: Int {
    let ordered = map(\.span).sorted { $0.lowerBound < $1.lowerBound }
    let breaks = zip(ordered, ordered.dropFirst()).count { $1.lowerBound > $0.upperBound }
    return isEmpty ? 0 : 1 + breaks
  }
}
