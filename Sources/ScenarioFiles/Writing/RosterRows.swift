import RosterModel

extension Assignment: TableRow {
  static var file: ScenarioFile { .roster }

  var cells: [Column: CellText] {
    [
      .date: .date(date), .person: .text(person), .shift: .text(shift), .domain: .word(domain),
      .level: .level(level), .role: .text(role), .group: .text(group), .source: .word(source),
      .pinned: .boolean(isPinned),
    ]
  }
}
