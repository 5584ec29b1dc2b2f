import RosterModel
import Workforce

/// Tables per month, and what an hour is worth.
extension WhatIfText {
  /// Indicators side by side; months and money by profile of each.
  func addDetail(_ comparison: WhatIfComparison, to report: inout ReportText) {
    addIndicators(comparison, to: &report)
    for (name, figures) in zip(comparison.names, comparison.figures) {
      let table = MonthTable(outcome: figures.outcome, say: say).table
      report.section(shortened(say(.byMonth, name), to: reportWidth), table.lines)
    }
    report.add(wrapped(say(.byMonthKey)))
    for (name, figures) in zip(comparison.names, comparison.figures) {
      let money = ProfileMoneyTable(outcome: figures.outcome, say: say)
      guard let month = money.month, !money.table.rows.isEmpty else { continue }
      let title = "\(say(.moneyByProfile)): \(say(.moneyByProfileOf, name, say.month(month)))"
      report.section(shortened(title, to: reportWidth), money.table.lines)
    }
  }

  private func addIndicators(_ comparison: WhatIfComparison, to report: inout ReportText) {
    let indicators = WhatIfIndicators(figures: comparison.figures, say: say)
    guard let month = indicators.month else { return }
    report.section(
      "\(say(.indicators)), \(say.month(month))", table(indicators.rows, comparison))
  }

  /// One month of the scenario as it stands; with detail every month of each.
  func addPrices(_ comparison: WhatIfComparison, to report: inout ReportText) {
    for (name, figures) in zip(comparison.names, comparison.figures).prefix(detail ? .max : 1) {
      let prices = HourPriceTable(plan: figures.outcome.plan, say: say)
      let told = detail ? prices.months : [prices.shown].compactMap(\.self)
      let title = shortened(say(.hourPrices, name), to: reportWidth)
      report.section(title, told.flatMap { lines(prices, month: $0) })
    }
    guard comparison.figures.contains(where: hasPrices) else { return }
    report.add(wrapped(say(.hourPricesKey)))
  }

  private func hasPrices(_ figures: WhatIfFigures) -> Bool {
    !HourPriceTable(plan: figures.outcome.plan, say: say).months.isEmpty
  }

  private func lines(_ prices: HourPriceTable, month: Int) -> [String] {
    [say.month(prices.plan.months[month].month)] + prices.table(of: month).lines
  }
}
