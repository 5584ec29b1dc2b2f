import RosterModel

extension CareMixLine: TableRow {
  static var file: ScenarioFile { .careMix }

  var cells: [Column: CellText] {
    [
      .month: .month(month), .profile: .text(profile), .form: .word(form),
      .treatment: .boolean(treatment), .daycare: .boolean(daycare),
      .residents: .decimal(residents),
    ]
  }
}

extension PrintedTotal: TableRow {
  static var file: ScenarioFile { .printedTotals }

  var cells: [Column: CellText] {
    [.month: .month(month), .total: .text(name), .value: .decimal(value)]
  }
}

extension CoverRequirement: TableRow {
  static var file: ScenarioFile { .cover }

  var cells: [Column: CellText] {
    [
      .days: .days(days), .shift: .text(shift), .domain: .word(domain),
      .minLevel: .level(minLevel), .heads: .integer(heads),
    ]
  }
}
