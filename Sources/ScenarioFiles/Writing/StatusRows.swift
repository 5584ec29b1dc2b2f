import RosterModel

extension PersonStatus: TableRow {
  static var file: ScenarioFile { .status }

  var cells: [Column: CellText] {
    [
      .person: .text(person), .kind: .word(kind), .rule: .text(rule), .from: .date(from),
      .to: .date(to),
    ]
  }
}

extension Consent: TableRow {
  static var file: ScenarioFile { .consents }

  var cells: [Column: CellText] {
    [
      .id: .text(id), .person: .text(person), .rule: .text(rule), .value: .decimal(value),
      .from: .date(from), .to: .date(to), .recorded: .date(recorded), .by: .text(by),
    ]
  }
}

extension RuleOverride: TableRow {
  static var file: ScenarioFile { .overrides }

  var cells: [Column: CellText] {
    [
      .person: .text(person), .rule: .text(rule), .date: .date(date), .recorded: .date(recorded),
      .by: .text(by),
    ]
  }
}
