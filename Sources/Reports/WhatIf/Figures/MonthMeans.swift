import RosterModel

extension YearMonth {
  /// Its number of days.
  var days: Int { next.firstDay - firstDay }

  /// This month and those after it: `0` is this one.
  func advanced(by months: Int) -> YearMonth {
    (0..<max(0, months)).reduce(self) { month, _ in month.next }
  }

  /// How many months it comes after another.
  func months(since other: YearMonth) -> Int { (year - other.year) * 12 + month - other.month }
}

extension [YearMonth] {
  /// The number of days of all of them.
  var days: Int { reduce(0) { $0 + $1.days } }

  /// Hours over all these months as hours a week: hours x 7 / days.
  func perWeek(_ hours: Double) -> Double { isEmpty ? 0 : hours * 7 / Double(days) }

  /// The mean of a figure of each month, by days: sum of figure x days / days.
  func mean(_ figure: (Int) -> Double) -> Double {
    guard !isEmpty else { return 0 }
    return indices.reduce(0) { $0 + figure($1) * Double(self[$1].days) } / Double(days)
  }
}
