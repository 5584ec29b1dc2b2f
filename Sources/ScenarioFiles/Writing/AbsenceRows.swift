import RosterModel

extension Availability: TableRow {
  static var file: ScenarioFile { .availability }

  var cells: [Column: CellText] {
    [
      .person: .text(person), .days: .days(days), .fromTime: .time(fromTime),
      .toTime: .time(toTime), .from: .date(from), .to: .date(to),
    ]
  }
}

extension Leave: TableRow {
  static var file: ScenarioFile { .leave }

  var cells: [Column: CellText] {
    [
      .person: .text(person), .from: .date(from), .to: .date(to), .kind: .word(kind),
      .hoursPerDay: .hours(perDay),
    ]
  }
}
