public import RosterModel

extension NormSet {
  /// The irregular-hours allowance (ORT) of a clock block in a month, a fraction of the wage.
  ///
  /// For the days d of the month, n of them, and the bands b of the allowance:
  ///
  /// ORT = sum over d, b of percent(b) x minutes of b in the block that starts on d / 480 / n / 100
  ///
  /// Each minute of the block counts alike, whoever works it: a uniform mean. The night of a day runs
  /// from 23:00 to 07:00 of the next day. Public holidays are as Sundays; percentages are those in
  /// force on the date of the minute.
  public func allowance(in block: Block, of month: YearMonth) -> Double {
    let bands = DutyBands(norms: self)
    let days = month.next.firstDay - month.firstDay
    let sum = (0..<days).reduce(0.0) {
      $0 + bands.percentMinutes(of: block, startingOn: month.firstDay + $1)
    }
    return sum / 480 / Double(days) / 100
  }
}

extension DutyBands {
  /// Percent times minutes of a block that starts on a date.
  fileprivate func percentMinutes(of block: Block, startingOn date: CivilDate) -> Double {
    let span = block.span
    return (0...1).reduce(0.0) { sum, later in
      sum
        + bands(on: date + later).reduce(0.0) { part, band in
          let minutes = span.clamped(to: band.span.shifted(by: later * 1440)).count
          return part + band.percent(on: date + later) * Double(minutes)
        }
    }
  }
}

extension Block {
  /// Wall-clock minutes past midnight of the day it starts on; the night ends past 1440.
  fileprivate var span: Range<Int> {
    switch self {
    case .day: 420..<900
    case .evening: 900..<1380
    case .night: 1380..<1860
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by minutes: Int) -> Range<Int> {
    (lowerBound + minutes)..<(upperBound + minutes)
  }
}
