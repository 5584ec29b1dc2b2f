import RosterModel

/// The need of one shift in one domain over the period.
struct CoverPosts {
  /// Its place in the table of shifts.
  let shift: Int
  let code: ShiftCode
  let domain: Domain
  /// Levels that ask for people on some day, lowest first.
  let levels: [QualificationLevel]
  /// Nested rows per date.
  let needed: [CivilDate: [CoverCell.Row]]

  /// Shifts with need, in the order of the table and then of the domain.
  static func all(in cover: [CoverCell], of scenario: Scenario) -> [CoverPosts] {
    scenario.shifts.indices.flatMap { index in
      Domain.allCases.compactMap { domain in
        let code = scenario.shifts[index].code
        let cells = cover.filter {
          $0.shift == code && $0.domain == domain && scenario.period.contains($0.date)
        }
        let levels = Set(cells.flatMap(\.rows).map(\.minLevel)).sorted()
        guard !levels.isEmpty else { return nil }
        return CoverPosts(
          shift: index, code: code, domain: domain, levels: levels,
          needed: Dictionary(cells.map { ($0.date, $0.rows) }, uniquingKeysWith: { $1 }))
      }
    }
  }
}
