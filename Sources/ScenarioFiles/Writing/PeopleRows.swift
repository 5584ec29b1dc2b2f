import RosterModel

extension Person: TableRow {
  static var file: ScenarioFile { .people }

  var cells: [Column: CellText] {
    [
      .id: .text(id), .birthDate: .date(birthDate), .form: .word(form), .pool: .text(pool),
      .certificates: .list(certificates.map(\.written)), .homeGroup: .text(homeGroup),
    ]
  }
}

extension Certificate {
  /// `BIG-register@2027-06-01`, or its name alone where it does not expire.
  fileprivate var written: String { until.map { "\(name)@\($0)" } ?? name }
}

extension Contract: TableRow {
  static var file: ScenarioFile { .contracts }

  var cells: [Column: CellText] {
    [
      .person: .text(person), .domain: .word(domain), .level: .level(level),
      .hoursMin: .hours(weekly.lowerBound), .hoursMax: .hours(weekly.upperBound),
      .from: .date(from), .to: .date(to),
    ]
  }
}
