import RosterModel
import Workforce

extension Tariff: TableRow {
  static var file: ScenarioFile { .tariffs }

  var cells: [Column: CellText] {
    [
      .profile: .text(profile), .form: .word(form), .treatment: .boolean(treatment),
      .daycare: .boolean(daycare), .from: .date(from), .to: .date(to),
      .euroPerDay: .decimal(euroPerDay), .standing: .word(standing), .source: .text(source),
    ]
  }
}
