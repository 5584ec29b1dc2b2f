import RosterModel

extension HistoryEntry: TableRow {
  static var file: ScenarioFile { .history }

  var cells: [Column: CellText] {
    [.date: .date(date), .person: .text(person), .shift: .text(shift)]
  }
}

extension Counter: TableRow {
  static var file: ScenarioFile { .counters }

  var cells: [Column: CellText] {
    [
      .person: .text(person), .counter: .text(counter), .from: .date(from),
      .value: .decimal(value),
    ]
  }
}
