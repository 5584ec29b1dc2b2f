public import RosterModel

extension NormSet {
  /// The irregular-hours allowance (ORT) of each clock block in a month, a fraction of the wage.
  ///
  /// For the days d of the month, n of them, and the bands b of the allowance:
  ///
  /// ORT = sum over d, b of percent(b) x minutes of b in the block that starts on d / 480 / n / 100
  ///
  /// Each minute of the block counts alike, whoever works it: a uniform mean. The night of a day runs
  /// from 23:00 to 07:00 of the next day. Public holidays are as Sundays; percentages are those in
  /// force on the date of the minute.
  public func allowances(of month: YearMonth) -> [Block: Double] {
    let first = month.firstDay
    let count = month.dayCount
    let bands = DutyBands(norms: self)
    let days = (0...count).map { DayAllowance(bands.bands(on: first + $0), on: first + $0) }
    let (today, tomorrow) = (days.dropLast(), days.dropFirst())
    let sums: [Block: Double] = [
      .day: today.sum(within: 420..<900), .evening: today.sum(within: 900..<1380),
      .night: today.sum(within: 1380..<1440) + tomorrow.sum(within: 0..<420),
    ]
    return sums.mapValues { $0 / 480 / Double(count) / 100 }
  }
}

/// What the minutes of one date pay on top of the wage.
private struct DayAllowance {
  private let bands: [(percent: Double, span: Range<Int>)]

  init(_ bands: [IrregularHoursBand], on date: CivilDate) {
    self.bands = bands.map { ($0.percent(on: date), $0.span) }
  }

  /// Percent times minutes.
  func sum(within span: Range<Int>) -> Double {
    bands.reduce(0.0) { $0 + $1.percent * Double($1.span.clamped(to: span).count) }
  }
}

extension Sequence<DayAllowance> {
  fileprivate func sum(within span: Range<Int>) -> Double {
    reduce(0.0) { $0 + $1.sum(within: span) }
  }
}
