import RosterModel

extension Shift: TableRow {
  static var file: ScenarioFile { .shifts }

  var cells: [Column: CellText] {
    [
      .code: .text(code), .name: .text(name), .begin: .time(begin), .end: .time(end),
      .breakMinutes: .integer(breakTime.count), .paidMinutes: .integer(paid.count),
      .domain: .word(domain), .minLevel: .level(minLevel), .role: .text(role),
      .countsFor: .word(countsFor), .class: .word(givenClass), .combinesWith: .list(combinesWith),
    ]
  }
}
