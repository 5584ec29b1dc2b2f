import RosterModel
import Workforce

/// Needed hours a week by level, in every month of a what-if.
struct NeedChart {
  /// Hours a week by skill, in one month.
  struct Column {
    var month: YearMonth
    var hours: [Skill: Double]

    var total: Double { hours.values.reduce(0, +) }
  }

  let name: String
  let columns: [Column]
  let say: Voice

  /// Hours a week of every month.
  static func columns(_ figures: WhatIfFigures) -> [Column] {
    figures.outcome.workforce.months.map { month in
      Column(month: month.month, hours: month.need.bySkill.mapValues { [month.month].perWeek($0) })
    }
  }

  /// Its bars; `most` is the most of any column of the charts beside it.
  func bars(most: Double) -> StackedBars {
    let skills = Set(columns.flatMap(\.hours.keys)).sorted()
    return StackedBars(
      label: say(.needChartOf, name), months: columns.map(\.month),
      series: skills.map { skill in
        StackedBars.Series(
          name: name(of: skill), looks: Tints.looks(of: skill.level),
          values: columns.map { $0.hours[skill] ?? 0 })
      }, most: most, say: say)
  }

  /// `niv. 3`, and `beg. 3` of another domain: the key has it in full.
  private func name(of skill: Skill) -> String {
    guard skill.domain != .care else { return say.shortSkill(skill) }
    return "\(say(.name(of: skill.domain)).prefix(3)). \(skill.level)"
  }
}
