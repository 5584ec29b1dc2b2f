public import RosterModel

extension ClosedRange<YearMonth> {
  /// The months one after the other.
  public var months: [YearMonth] {
    Array(sequence(first: lowerBound) { $0 < upperBound ? $0.next : nil })
  }

  /// From the first day of the first month to the last day of the last.
  var days: ClosedRange<CivilDate> { lowerBound.firstDay...(upperBound.next.firstDay - 1) }
}

extension DatedChange {
  /// The days of a stretch it counts on; `nil` for none.
  func days(in stretch: ClosedRange<CivilDate>) -> ClosedRange<CivilDate>? {
    let first = max(from ?? stretch.lowerBound, stretch.lowerBound)
    let last = min(to ?? stretch.upperBound, stretch.upperBound)
    return first <= last ? first...last : nil
  }

  /// Whether it counts on a day.
  func holds(on date: CivilDate) -> Bool { days(in: date...date) != nil }

  /// The days of a month it counts on, over the days of the month: 0 to 1.
  func share(of month: YearMonth) -> Double {
    days(in: month.days).map { Double($0.upperBound - $0.lowerBound + 1) / Double(month.dayCount) }
      ?? 0
  }

  /// Whether it is the rule in a month: it counts on more than half of its days. What cannot count by
  /// the day (absence, norms, shifts, floors, caps, the share contracts pay) counts by this.
  func holdsMost(of month: YearMonth) -> Bool { share(of: month) > 0.5 }

  /// Whether some day counts for both.
  func meets(_ other: DatedChange) -> Bool {
    let starts = [from, other.from].compactMap(\.self)
    let ends = [to, other.to].compactMap(\.self)
    guard let last = ends.min(), let first = starts.max() else { return true }
    return first <= last
  }
}
