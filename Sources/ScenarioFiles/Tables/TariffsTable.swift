import RosterModel
import Workforce

/// tariffs.csv: what a day of each kind of resident pays.
enum TariffsTable {
  static func read(_ table: Table, _ log: ProblemLog) -> [Tariff] {
    var known: [Kind: [Entry]] = [:]
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      guard let tariff = tariff(row) else { return nil }
      let entry = Entry(row, tariff)
      if let other = known[Kind(tariff), default: []].first(where: entry.overlaps) {
        row.report(
          .tariffsOverlap(line: other.line), at: .profile, maybe: .removeOneOf(line: other.line))
      }
      known[Kind(tariff), default: []].append(entry)
      return tariff
    }
  }

  private static func tariff(_ row: RowReader) -> Tariff? {
    let form: DeliveryForm? = row.word(.form, .deliveryForm)
    let profile = row.profile(form)
    let treatment = row.boolean(.treatment)
    let daycare = row.boolean(.daycare)
    let (from, to) = row.span()
    let euro = row.decimal(.euroPerDay, in: 0...10_000)
    let standing: Tariff.Standing? = row.word(.standing, .tariffStanding)
    let source = row.required(.source)
    guard let profile, let form, let treatment, let daycare, let euro, let standing, let source
    else { return nil }
    return Tariff(
      profile: profile, form: form, treatment: treatment, daycare: daycare, from: from, to: to,
      euroPerDay: euro, standing: standing, source: source)
  }

  /// What can have one tariff at a time.
  private struct Kind: Hashable {
    var profile: String
    var form: DeliveryForm
    var treatment: Bool
    var daycare: Bool

    init(_ tariff: Tariff) {
      profile = tariff.profile
      form = tariff.form
      treatment = tariff.treatment
      daycare = tariff.daycare
    }
  }

  /// The days a tariff holds, and its line.
  private struct Entry {
    var line: Int
    var first: CivilDate
    var last: CivilDate

    init(_ row: RowReader, _ tariff: Tariff) {
      line = row.line
      first = tariff.from ?? DateLimits.first
      last = tariff.to ?? DateLimits.last
    }

    func overlaps(_ other: Self) -> Bool { first <= other.last && other.first <= last }
  }
}
