import RosterModel

/// The rows of the need of one month, by domain and block, lowest level first.
struct NeedRows {
  /// A domain in a block.
  struct Place: Hashable {
    var domain: Domain
    var block: Block
  }

  private var levels: [Place: [(level: QualificationLevel, row: Int)]] = [:]
  /// Hours needed over all levels.
  var totals: [Place: Double] = [:]

  mutating func add(_ row: Int, _ kind: HourKind) {
    levels[Self.place(kind), default: []].insert((kind.skill.level, row), at: 0)
  }

  /// Whether someone of a skill can do anything that is needed in a block.
  func serves(_ skill: Skill, _ block: Block) -> Bool {
    levels[Place(domain: skill.domain, block: block)]?.first.map { $0.level <= skill.level }
      ?? false
  }

  /// The rows that hours of a kind count in: of its level and lower.
  func rows(served kind: HourKind) -> [Int] {
    (levels[Self.place(kind)] ?? []).filter { $0.level <= kind.skill.level }.map(\.row)
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
