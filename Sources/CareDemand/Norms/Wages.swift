public import RosterModel

extension NormSet {
  /// Gross wage of a level, euro per hour: the midpoint of the monthly scale of the lowest FWG row of
  /// the level x 12 / 1878 (CAO VVT, the table in force on a date); 0 where there is no row.
  public func wage(of level: QualificationLevel, on date: CivilDate) -> Double {
    guard let row = wageTable(on: date)?.lowestRow(of: level) else { return 0 }
    let month = (row.monthly.lowerBound + row.monthly.upperBound) / 2
    return month * 12 / parameters.grossHoursPerFte.value
  }

  /// The wages in force on a date; before the first table, the first.
  func wageTable(on date: CivilDate) -> WageTable? {
    wages.last { $0.from <= date } ?? wages.first
  }

  /// Whether a table is known to hold on a date: each is taken to hold for a year at most.
  func hasWages(on date: CivilDate) -> Bool {
    wages.contains { $0.from <= date && date - $0.from < 366 }
  }
}
