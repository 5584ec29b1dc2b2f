import RosterModel

/// The rows of the need of one month, by domain and block, lowest level first.
struct NeedRows {
  /// A domain in a block.
  struct Place: Hashable {
    var domain: Domain
    var block: Block
  }

  private var needed: [Place: (levels: [QualificationLevel], rows: [Int])] = [:]
  /// Hours needed over all levels.
  var totals: [Place: Double] = [:]

  mutating func add(_ row: Int, _ kind: HourKind) {
    var here = needed[Self.place(kind)] ?? ([], [])
    here.levels.insert(kind.skill.level, at: 0)
    here.rows.insert(row, at: 0)
    needed[Self.place(kind)] = here
  }

  /// Whether someone of a skill can do anything that is needed in a block.
  func serves(_ skill: Skill, _ block: Block) -> Bool {
    let here = needed[Place(domain: skill.domain, block: block)]
    return here?.levels.first.map { $0 <= skill.level } ?? false
  }

  /// The rows that hours of a kind count in: of its level and lower.
  func rows(served kind: HourKind) -> [Int] {
    guard let here = needed[Self.place(kind)] else { return [] }
    let end = here.levels.firstIndex { $0 > kind.skill.level } ?? here.levels.count
    return Array(here.rows[..<end])
  }

  /// No more than this is ever worked: all hours of the place.
  func most(_ kind: HourKind) -> Double { totals[Self.place(kind)] ?? 0 }

  private static func place(_ kind: HourKind) -> Place {
    Place(domain: kind.skill.domain, block: kind.block)
  }
}

/// The rows of the team of one month.
struct TeamRows {
  /// Hours per skill.
  var hours: [Skill: Int] = [:]
  /// Hours at night, where someone is exempt.
  var nights: [Skill: Int] = [:]
}
