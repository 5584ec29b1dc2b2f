import RosterModel
import Workforce

/// What the own team lacks or has over at each level, as bars to the right and to the left of a line. What lacks is
/// hatched, and each bar has its number and its word.
struct GapBars {
  let name: String
  /// Full-time jobs by skill, lowest first: above zero is short.
  let gaps: [(skill: Skill, fte: Double)]
  /// The most jobs of all charts, to either side.
  let most: Double
  let say: Voice

  private enum Layout {
    static let width = 400.0
    static let label = 104.0
    static let middle = 238.0
    static let reach = 84.0
    static let row = 28.0
    static let bar = 20.0
    static let top = 4.0
  }

  var markup: Markup {
    let height = Layout.top + Double(gaps.count) * Layout.row
    let axis = Drawing.line(
      from: (Layout.middle, 0), to: (Layout.middle, height), looks: "axis")
    return Drawing.picture(
      width: Layout.width, height: height, label: say(.gapBarsOf, name),
      gaps.indices.flatMap(row) + [axis])
  }

  private func row(_ index: Int) -> [Markup] {
    let (skill, fte) = gaps[index]
    let y = Layout.top + Double(index) * Layout.row
    let length = most > 0 ? fte.magnitude / most * Layout.reach : 0
    let isShort = fte > 0
    let start = isShort ? Layout.middle : Layout.middle - length
    let end = isShort ? start + length + 6 : start - 6
    return [
      Drawing.text(x: 0, y: y + 15, say.shortSkill(skill)),
      Drawing.rectangle(
        x: start, y: y, width: length, height: Layout.bar,
        looks: isShort ? "seg shortage" : "seg shell-team"),
      Drawing.text(
        x: end, y: y + 15, say.lacking(fte), looks: isShort ? "strong" : "end"),
    ]
  }
}

/// What care staff costs in every month, by who works.
struct MoneyBars {
  let figures: WhatIfFigures
  let say: Voice

  /// Thousands of euro in each month, by who is paid.
  var series: [(shell: Shell, values: [Double])] {
    Shell.allCases.map { shell in
      (shell, figures.outcome.plan.months.map { $0.euro.paid(to: shell) / 1000 })
    }
  }

  /// The most of any month.
  var most: Double { figures.outcome.plan.months.map { $0.euro.total / 1000 }.max() ?? 0 }

  /// Bars on a scale that other charts share, of the shells that are told.
  func bars(_ name: String, shells: [Shell], most: Double) -> StackedBars {
    StackedBars(
      label: say(.moneyBarsOf, name), months: figures.months,
      series: series.filter { shells.contains($0.shell) }.map {
        StackedBars.Series(name: "", looks: $0.shell.looks, values: $0.values)
      }, most: most, say: say)
  }
}

extension Shell {
  /// Its class in charts.
  var looks: String { "seg shell-\(rawValue)" }
}

extension CostParts {
  /// Euro for those of a shell; allowances are the team's.
  fileprivate func paid(to shell: Shell) -> Double {
    switch shell {
    case .team: contracts + allowances
    case .flexible: flexible
    case .otherTeam: otherTeam
    case .pool: pool
    case .hired: hired
    }
  }
}
