import RosterModel
import Workforce

/// Needed hours a week by month, levels on top of each other; one of these for each what-if, all on
/// one scale. Each level has its tint, its pattern and its name beside the last bar.
struct NeedChart {
  /// Hours a week by skill, in one month.
  struct Column {
    var month: YearMonth
    var hours: [Skill: Double]

    var total: Double { hours.values.reduce(0, +) }
  }

  let name: String
  let columns: [Column]
  /// The most of any column of all charts.
  let most: Double
  let say: Voice

  init(_ figures: WhatIfFigures, name: String, most: Double, _ say: Voice) {
    self.name = name
    columns = Self.columns(figures)
    self.most = most
    self.say = say
  }

  /// Hours a week of every month.
  static func columns(_ figures: WhatIfFigures) -> [Column] {
    figures.outcome.workforce.months.map { month in
      Column(month: month.month, hours: month.need.bySkill.mapValues { [month.month].perWeek($0) })
    }
  }

  private enum Layout {
    static let width = 400.0
    static let height = 236.0
    static let left = 48.0
    static let right = 334.0
    static let top = 14.0
    static let bottom = 208.0
    /// Between two names beside the last bar.
    static let line = 13.0
    static let mostMonthNames = 5
  }

  var markup: Markup {
    Drawing.picture(
      width: Layout.width, height: Layout.height, label: say(.needChartOf, name),
      rules + columns.indices.flatMap(bar) + names)
  }

  private var scale: Scale {
    .fromZero(to: most, steps: 5, start: Layout.bottom, end: Layout.top)
  }

  private var rules: [Markup] {
    scale.ticks(most: 5).flatMap { tick in
      let y = scale(tick)
      return [
        Drawing.line(from: (Layout.left, y), to: (Layout.right, y), looks: "rule"),
        Drawing.text(
          x: Layout.left - 6, y: y + 4, say.number(tick, decimals: 0), looks: "faint end"),
      ]
    }
  }

  private var slot: Double { (Layout.right - Layout.left) / Double(max(columns.count, 1)) }
  private var skills: [Skill] { Set(columns.flatMap(\.hours.keys)).sorted() }

  private func bar(_ index: Int) -> [Markup] {
    let column = columns[index]
    let middle = Layout.left + slot * (Double(index) + 0.5)
    var below = 0.0
    let parts = skills.map { skill in
      let hours = column.hours[skill] ?? 0
      below += hours
      return Drawing.rectangle(
        x: middle - slot * 0.36, y: scale(below), width: slot * 0.72,
        height: scale(below - hours) - scale(below), looks: Tints.looks(of: skill.level))
    }
    return parts + monthName(index, middle)
  }

  /// As many names of months as fit; the first with its year.
  private func monthName(_ index: Int, _ middle: Double) -> [Markup] {
    let step = (columns.count + Layout.mostMonthNames - 1) / Layout.mostMonthNames
    guard index % max(step, 1) == 0 else { return [] }
    let month = columns[index].month
    let name = index == 0 || month.month == 1 ? say.month(month) : say.month(month.month)
    return [Drawing.text(x: middle, y: Layout.bottom + 18, name, looks: "faint mid")]
  }

  /// The levels beside the last bar, each at its middle, pushed apart where they would touch.
  private var names: [Markup] {
    guard let last = columns.last else { return [] }
    var below = 0.0
    var free = Double.infinity
    return skills.compactMap { skill in
      let hours = last.hours[skill] ?? 0
      guard hours > 0 else { return nil }
      let y = min(scale(below + hours / 2) + 4, free)
      below += hours
      free = y - Layout.line
      return Drawing.text(x: Layout.right + 4, y: y, name(of: skill))
    }
  }

  /// `niv. 3`, and `beg. 3` of another domain: the key has it in full.
  private func name(of skill: Skill) -> String {
    guard skill.domain != .care else { return say.shortSkill(skill) }
    return "\(say(.name(of: skill.domain)).prefix(3)). \(skill.level)"
  }
}
