import RosterModel

extension Wish: TableRow {
  static var file: ScenarioFile { .wishes }

  var cells: [Column: CellText] {
    [
      .id: .text(id), .person: .text(person), .from: .date(from), .to: .date(to),
      .days: .days(days), .shift: .text(shift), .strength: .word(strength),
      .weight: .integer(weight), .joker: .boolean(joker),
      .class: .word(shiftClass),
    ]
  }
}
