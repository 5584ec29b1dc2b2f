import RosterModel
import Workforce

/// What money solves: budgets, and the fewest hours short each buys.
struct FrontierTable {
  /// Euro a month and hours a week.
  let points: [FrontierPoint]
  let say: Voice

  /// Euro a month and hours short a week; what an hour less short costs from one budget to the next.
  var table: TextTable {
    TextTable(
      columns: [
        .number(say(.euroPerMonth)), .number(say(.shortPerWeek)), .number(say(.euroPerHourLess)),
      ],
      rows: points.indices.map { index in
        [
          say.number(points[index].cost, decimals: 0),
          say.number(points[index].hoursShort, decimals: 1),
          index > 0 ? price(points[index - 1], points[index]) : "",
        ]
      })
  }

  /// Euro a month / hours a week, with 12 months and 365.25 / 7 weeks a year.
  private func price(_ before: FrontierPoint, _ point: FrontierPoint) -> String {
    let less = (before.hoursShort - point.hoursShort) * 365.25 / 7 / 12
    return less > 0.01 ? say.number((point.cost - before.cost) / less, decimals: 2) : "-"
  }
}

extension [FrontierPoint] {
  /// Totals over months as euro a month and hours a week.
  func means(over months: [YearMonth]) -> [FrontierPoint] {
    map {
      FrontierPoint(
        cost: months.perMonth($0.cost), hoursShort: months.perWeek($0.hoursShort))
    }
  }
}
