import CareDemand
import RosterModel
import Workforce

/// The months of one what-if as a table.
struct MonthTable {
  let outcome: WhatIfOutcome
  let say: Voice

  private struct Month {
    var plan: MonthPlan
    var need: Double
    var care: MonthDemand?
    var money: MonthMoney?
    var indicators: MonthIndicators?
  }

  private typealias Column = (title: Words, cell: (Month) -> String?)

  /// One row per month; a column without any figure is left out.
  var table: TextTable {
    let months = months
    let told = columns.filter { column in months.contains { column.cell($0) != nil } }
    return TextTable(
      columns: [.words(say(.month))] + told.map { .number(say($0.title)) },
      rows: months.map { month in
        [say.month(month.plan.month)] + told.map { $0.cell(month) ?? "-" }
      })
  }

  private var months: [Month] {
    outcome.plan.months.map { plan in
      Month(
        plan: plan,
        need: outcome.workforce.months.first { $0.month == plan.month }?
          .need.values.reduce(0, +) ?? 0,
        care: outcome.care.first { $0.month == plan.month },
        money: outcome.money.first { $0.month == plan.month },
        indicators: outcome.indicators.first { $0.month == plan.month })
    }
  }

  private var columns: [Column] {
    [
      (.residents, { $0.care.map { say.number($0.residents, decimals: 1) } }),
      (.hoursPerWeek, { $0.care.map { say.number($0.hoursPerWeek, decimals: 1) } }),
      (.fteShort, { $0.care.map { say.number($0.fteGross, decimals: 1) } }),
      (.need, { perWeek($0.need, $0) }),
      (.short, { perWeek($0.plan.hoursShort, $0) }),
      (.hiredShort, { $0.indicators?.hiredHours.map { say.percent($0, decimals: 1) } }),
      (.costShort, { say.number($0.plan.euro.total, decimals: 0) }),
      (.revenueShort, { month in month.money?.revenue.map { euro($0, month) } }),
      (.leftInMonth, { month in month.money?.contribution.map { euro($0, month) } }),
    ]
  }

  private func perWeek(_ hours: Double, _ month: Month) -> String {
    say.number([month.plan.month].perWeek(hours), decimals: 1)
  }

  private func euro(_ value: Double, _ month: Month) -> String {
    say.number(value, decimals: 0) + (month.money?.synthetic ?? 0 > 0 ? madeUpMark : "")
  }
}
