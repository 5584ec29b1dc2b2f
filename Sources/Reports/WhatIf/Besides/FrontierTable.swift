import Workforce

/// What money solves: budgets, and the fewest hours short each buys.
struct FrontierTable {
  let points: [FrontierPoint]
  let months: Int
  let say: Voice

  /// Euro a month and hours short a week; what an hour less short costs from one budget to the next.
  var table: TextTable {
    TextTable(
      columns: [
        .number(say(.euroPerMonth)), .number(say(.shortPerWeek)), .number(say(.euroPerHourLess)),
      ],
      rows: points.indices.map { index in
        [
          say.number(points[index].cost / Double(max(months, 1)), decimals: 0),
          say.number(points[index].hoursShort / weeks, decimals: 1),
          index > 0 ? price(points[index - 1], points[index]) : "",
        ]
      })
  }

  private var weeks: Double { Double(max(months, 1)) * 365.25 / 12 / 7 }

  private func price(_ before: FrontierPoint, _ point: FrontierPoint) -> String {
    let less = before.hoursShort - point.hoursShort
    return less > 0.01 ? say.number((point.cost - before.cost) / less, decimals: 2) : "-"
  }
}
