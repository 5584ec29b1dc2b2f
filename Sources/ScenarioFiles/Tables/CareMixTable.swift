import RosterModel

/// care-mix.csv: how many residents of each profile live here per month.
enum CareMixTable {
  static func read(_ table: Table, _ log: ProblemLog) -> [CareMixLine] {
    var keys = UniqueKeys<[String]>()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      guard let line = line(row) else { return nil }
      let key = [
        line.month.description, line.profile, line.form.rawValue, "\(line.treatment)",
        "\(line.daycare)",
      ]
      keys.note(key, row, at: .profile)
      return line
    }
  }

  private static func line(_ row: RowReader) -> CareMixLine? {
    let month = row.month(.month)
    let form: DeliveryForm? = row.word(.form, .deliveryForm)
    let profile = row.profile(form)
    let treatment = row.boolean(.treatment)
    let daycare = row.boolean(.daycare)
    let residents = row.decimal(.residents, in: 0...1000)
    guard let month, let form, let profile, let treatment, let daycare, let residents else {
      return nil
    }
    return CareMixLine(
      month: month, profile: profile, form: form, treatment: treatment, daycare: daycare,
      residents: residents)
  }
}

extension RowReader {
  /// A care profile. Forms without a care package of their own take any name.
  func profile(_ form: DeliveryForm?) -> String? {
    let profile = required(.profile, maybe: .oneOf(CareProfiles.typical))
    switch form {
    case .zzp, .vpt, .mpt: return word(profile, in: CareProfiles.known, .profile, .profile)
    case .shortStay, .vacancy, .partner, nil: return profile
    }
  }
}

/// The care profiles of the Wlz as iWlz writes them (Regeling langdurige zorg 2015, bijlage C), and
/// the names of stays without one.
enum CareProfiles {
  /// Where nothing is written: those of nursing homes.
  static let typical = ["4VV", "5VV", "6VV", "7VV"]

  static let known =
    ["1VV", "2VV", "3VV", "4VV", "5VV", "6VV", "7VV", "8VV", "9bVV", "10VV"]
    + (1...7).map { "\($0)GGZ-B" } + (1...5).map { "\($0)LVG" } + ["1SGLVG"]
    + (1...8).map { "\($0)VG" } + (1...7).map { "\($0)LG" }
    + ["ELV", "ELV-LC", "MUT", "PARTNER"]
}

/// printed-totals.csv: totals as a source printed them, to hold an import against.
enum PrintedTotalsTable {
  static let names = [
    "residents", "withTreatment", "withoutTreatment", "beds", "occupancyPercent",
  ]

  static func read(_ table: Table, _ log: ProblemLog) -> [PrintedTotal] {
    var keys = UniqueKeys<[String]>()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      let month = row.month(.month)
      let name = row.word(
        row.required(.total, maybe: .oneOf(names)), in: names, .total, .printedTotal)
      let value = row.decimal(.value, in: 0...5000)
      guard let month, let name, let value else { return nil }
      keys.note([month.description, name], row, at: .total)
      return PrintedTotal(month: month, name: name, value: value)
    }
  }
}
