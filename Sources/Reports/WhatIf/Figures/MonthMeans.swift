import RosterModel

extension [YearMonth] {
  /// The number of days of all of them.
  var days: Int { reduce(0) { $0 + $1.dayCount } }

  /// Hours over all these months as hours a week: hours x 7 / days.
  func perWeek(_ hours: Double) -> Double { isEmpty ? 0 : hours * 7 / Double(days) }

  /// Euro over all these months as euro a month.
  func perMonth(_ euro: Double) -> Double { euro / Double(Swift.max(count, 1)) }

  /// The mean of a figure of each month, by days: sum of figure x days / days.
  func mean(_ figure: (Int) -> Double) -> Double {
    guard !isEmpty else { return 0 }
    return indices.reduce(0) { $0 + figure($1) * Double(self[$1].dayCount) } / Double(days)
  }
}
