import RosterModel

/// What residents bring in over a month.
///
/// revenue = sum over lines and days of the month of residents x tariff of the day x share contracts
/// pay
///
/// A tariff is that of profile, form, treatment and daycare; of two on a day the first of the table.
struct Revenue {
  /// Euro.
  var euro = 0.0
  /// Of these, by tariffs that are made up.
  var synthetic = 0.0
  /// Kinds of residents without a tariff on some day, as they are written.
  var without: [String] = []

  /// Revenue of lines of a month.
  init(_ lines: [CareMixLine], of month: YearMonth, by table: TariffTable, share: Double) {
    for line in lines where line.residents > 0 {
      let alike = table.tariffs.filter { $0.isOf(line) }
      let days = month.days.map { date in alike.first { $0.holds(on: date) } }
      for tariff in days.compactMap(\.self) {
        let paid = line.residents * tariff.euroPerDay * share
        euro += paid
        if tariff.standing == .synthetic { synthetic += paid }
      }
      let kind = ResidentKind(line).description
      if days.contains(where: { $0 == nil }), !without.contains(kind) { without.append(kind) }
    }
  }
}

extension Tariff {
  fileprivate func isOf(_ line: CareMixLine) -> Bool {
    profile == line.profile && form == line.form && treatment == line.treatment
      && daycare == line.daycare
  }

  fileprivate func holds(on date: CivilDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }
}
