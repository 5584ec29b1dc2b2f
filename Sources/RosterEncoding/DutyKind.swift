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
    isNight = ordered.reduce(0) { $0 + Self.smallHours($1.span) } > 60
    paid = shifts.reduce(0) { $0 + $1.paid.count }
    self.points = points
  }

  /// A night that ends after 02:00.
  var isLongNight: Bool { isNight && (end % 1440 > 120 || end % 1440 == 0) }

  private static func smallHours(_ span: Range<Int>) -> Int {
    (0...360).clamped(to: span) + (1440...1800).clamped(to: span)
  }
}

extension ClosedRange<Int> {
  /// Minutes of this range within a span.
  fileprivate func clamped(to span: Range<Int>) -> Int {
    Swift.max(0, Swift.min(upperBound, span.upperBound) - Swift.max(lowerBound, span.lowerBound))
  }
}
