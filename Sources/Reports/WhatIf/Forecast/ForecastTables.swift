import CareDemand
import RosterModel
import Workforce

/// What the terminal and the page of a forecast both show.
struct ForecastTables {
  let forecast: Forecast
  let say: Voice

  /// `nu (jan 2027)`, `over 3 maanden (apr 2027)`.
  func name(of look: Forecast.Look) -> String {
    let month = say.month(look.month)
    guard look.ahead != 0 else { return say(.lookNow, month) }
    return say(look.ahead, .lookAhead) + " (\(month))"
  }

  /// Measures by looks: residents, hours short, cost, revenue, what is left.
  var result: TextTable {
    TextTable(
      columns: [.words("")] + forecast.looks.map { .number(say.month($0.month)) },
      rows: resultRows)
  }

  /// A measure without any figure is left out.
  private var resultRows: [[String]] {
    let looks = forecast.looks
    let rows: [(title: String, cell: (Forecast.Look) -> String?)] = [
      (say(.residents), { care($0).map { say.number($0.residents, decimals: 1) } }),
      (say(.careHoursPerWeek), { care($0).map { say.number($0.hoursPerWeek, decimals: 1) } }),
      (say(.fteToEmploy), { care($0).map { say.number($0.fteGross, decimals: 1) } }),
      (say(.hoursShortPerWeek), { plan($0).map(shortPerWeek) }),
      (say(.costPerMonth, say(.euroUnit)), { plan($0).map { euro($0.euro.total) } }),
      (say(.revenuePerMonth, say(.euroUnit)), { money($0) { $0.revenue } }),
      (say(.leftPerMonth, say(.euroUnit)), { money($0) { $0.contribution } }),
    ]
    return rows.compactMap { row in
      let cells = looks.map(row.cell)
      return cells.contains { $0 != nil } ? [row.title] + cells.map { $0 ?? "-" } : nil
    }
  }

  private func care(_ look: Forecast.Look) -> MonthDemand? {
    forecast.base.care.first { $0.month == look.month }
  }

  private func plan(_ look: Forecast.Look) -> MonthPlan? {
    forecast.base.plan.months.first { $0.month == look.month }
  }

  private func money(_ look: Forecast.Look, _ figure: (MonthMoney) -> Double?) -> String? {
    guard let month = forecast.base.money.first(where: { $0.month == look.month }) else {
      return nil
    }
    return figure(month).map { euro($0) + (month.synthetic > 0 ? madeUpMark : "") }
  }

  private func shortPerWeek(_ month: MonthPlan) -> String {
    say.number([month.month].perWeek(month.hoursShort), decimals: 1)
  }

  private func euro(_ value: Double) -> String { say.number(value, decimals: 0) }
}

extension ForecastTables {
  /// What is to be done so that nothing stays short, as sentences.
  var closing: [String] {
    guard let plan = forecast.closing else { return [] }
    let steps = StaffingSteps(plan, say)
    let rest = plan.hoursShort >= 0.05 ? [left(plan)] : []
    guard !steps.steps.isEmpty else {
      return rest.isEmpty ? [say(.nothingToClose)] : rest
    }
    return steps.sentences + (steps.steps.count > 1 ? [total(steps)] : []) + rest
  }

  private func total(_ steps: StaffingSteps) -> String {
    let fte = { (way: StaffingSteps.Step.Way) in
      say.trimmed(steps.steps.reduce(0) { $0 + ($1.way == way ? $1.fte : 0) })
    }
    return say(.closingTotal, fte(.recruited), fte(.trained))
  }

  private func left(_ plan: WorkforcePlan) -> String {
    let months = plan.months.map(\.month)
    return say(.closingLeft, say.number(months.perWeek(plan.hoursShort), decimals: 1))
  }
}
