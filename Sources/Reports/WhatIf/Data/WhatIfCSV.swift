import RosterModel
public import Workforce

/// What-ifs as a table in long form, one figure a row, for a spreadsheet to turn as it likes.
///
/// | column | what |
/// |---|---|
/// | `scenario` | the name of the what-if |
/// | `month` | `2026-04`; empty where a figure is of all months |
/// | `measure` | what it is, with the names of the JSON: `need`, `work`, `cost.total` |
/// | `domain`, `level` | of which level, where it is |
/// | `block` | `D`, `A` or `N`, where it is |
/// | `shell` | `team`, `flexible`, `other-team`, `pool` or `hired`, where it is |
/// | `value` | at most two decimals; of prices, shares and fte per resident four |
/// | `unit` | `hours` are of the month |
public enum WhatIfCSV {
  private static let header = [
    "scenario", "month", "measure", "domain", "level", "block", "shell", "value", "unit",
  ]
  private static let valueColumn = 7

  /// The what-ifs as text. For Excel with a byte order mark, `;` and a decimal comma.
  public static func text(
    _ outcomes: [WhatIfOutcome], language: Language, style: CSVStyle = .plain
  ) -> String {
    let csv = CSVText(style: style)
    let say = Voice(language)
    return csv.text(
      [header] + outcomes.flatMap { rows($0, say, csv) }, numbers: [valueColumn])
  }

  private static func rows(_ outcome: WhatIfOutcome, _ say: Voice, _ csv: CSVText) -> [[String]] {
    let name = say.name(of: outcome)
    let months = outcome.plan.months.indices.flatMap { index in
      MonthMeasures(outcome: outcome, index: index).all.map {
        row(name, outcome.plan.months[index].month.description, $0, csv)
      }
    }
    return months + totals(outcome).map { row(name, "", $0, csv) }
      + outcome.room.compactMap { room in
        room.residents.map {
          row(name, "", WhatIfMeasure("room.\(say.kind(room.kind))", $0, .residents), csv)
        }
      }
  }

  private static func totals(_ outcome: WhatIfOutcome) -> [WhatIfMeasure] {
    let plan = outcome.plan
    return [
      WhatIfMeasure("proof.hoursShort", plan.hoursShort, .hours),
      WhatIfMeasure("proof.hoursShortAtLeast", plan.hoursShortAtLeast, .hours),
      WhatIfMeasure("proof.cost", plan.cost, .euro),
      WhatIfMeasure("proof.costAtLeast", plan.costAtLeast, .euro),
    ].filter(\.value.isFinite)
  }

  private static func row(
    _ scenario: String, _ month: String, _ measure: WhatIfMeasure, _ csv: CSVText
  ) -> [String] {
    [
      scenario, month, measure.name, measure.skill?.domain.rawValue ?? "",
      measure.skill?.level.description ?? "", measure.block?.rawValue ?? "",
      measure.shell?.rawValue ?? "", value(measure, csv), measure.unit.rawValue,
    ]
  }

  private static func value(_ measure: WhatIfMeasure, _ csv: CSVText) -> String {
    switch measure.unit {
    case .fraction, .ftePerResident, .euroPerHour, .hoursPerHour:
      csv.trimmed(measure.value, decimals: 4)
    default: csv.trimmed(measure.value)
    }
  }
}
