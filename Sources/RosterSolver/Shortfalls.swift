public import RosterProblem

extension RosterProblem {
  /// The same problem with what counting proves of its open heads: of the heads of some slots from a rank up, over all
  /// days, at least those stay open that all who could serve them cannot fill, each alone in the world
  /// (``PersonReach``),
  ///
  ///     open heads of S >= heads of S - sum over people of the most of S that one row of theirs fills
  ///
  /// Counts are whole per person where column generation mixes rows, so they may prove more than it does. Slots are taken
  /// together that the same people serve, and all of them.
  public func countingShortfalls() -> RosterProblem {
    let counts = HeadCounts(self)
    let ranks = Set(cover.flatMap { $0.rows.map(\.rank) }).sorted()
    let sets = ranks.flatMap { rank in
      let slots = Set(cover.filter { $0.rows.contains { $0.rank >= rank } }.map(\.slot)).sorted()
      let together = Dictionary(grouping: slots) { counts.servers(of: $0, from: rank) }
      return Set(together.values.map { Set($0) } + [Set(slots)]).map { (rank, $0) }
    }
    var known = self
    known.shortfalls = sets.compactMap { counts.shortfall(of: $1, from: $0) }
      .sorted { ($0.groups.count, $0.groups.first ?? 0) < ($1.groups.count, $1.groups.first ?? 0) }
    return known
  }
}

/// Counts heads of slots against what people can do.
struct HeadCounts {
  let problem: RosterProblem
  private let slots: Int
  /// The group of a slot on a day, `day * slots + slot`, or -1.
  private let groupAt: [Int]

  init(_ problem: RosterProblem) {
    self.init(Layout(problem))
  }

  init(_ layout: Layout) {
    problem = layout.problem
    slots = layout.slots
    groupAt = layout.groupAt
  }

  /// Who has a duty that serves a slot with at least a rank.
  func servers(of slot: Int, from rank: Int) -> [Int] {
    problem.people.indices.filter { person in
      problem.people[person].duties.contains { duty in
        duty.serves.contains { $0.slot == slot && $0.rank >= rank }
      }
    }
  }

  /// The row of each group that counts from a rank up; `nil` where there is none.
  private func rows(_ groups: some Sequence<Int>, from rank: Int) -> [CoverGroup.Row?] {
    var rows = [CoverGroup.Row?](repeating: nil, count: problem.cover.count)
    for group in groups { rows[group] = problem.cover[group].rows.first { $0.rank >= rank } }
    return rows
  }

  /// What stays open of some slots' heads of a rank or higher; `nil` where nothing has to.
  func shortfall(of slots: Set<Int>, from rank: Int) -> Shortfall? {
    let own = problem.cover.indices.filter { slots.contains(problem.cover[$0].slot) }
    let rows = rows(own, from: rank)
    let groups = own.filter { rows[$0].map { $0.heads > 0 } ?? false }
    let heads = groups.reduce(0) { $0 + (rows[$1]?.heads ?? 0) }
    let people = Set(slots.flatMap { servers(of: $0, from: rank) }).sorted()
    let rough = people.reduce(0) { $0 + roughly($1, rows) }
    guard rough <= heads + heads / Self.hopeless else { return nil }
    var filled = 0
    for person in people {
      guard let most = most(person, rows) else { return nil }
      filled += most
      if filled >= heads { return nil }
    }
    return heads > filled ? Shortfall(groups: groups, rank: rank, heads: heads - filled) : nil
  }

  /// How many more of a shortfall's heads stay open when some duties of a person are closed.
  func more(of known: Shortfall, closing duties: [(day: Int, duty: Int)], of person: Int) -> Int {
    let rows = rows(known.groups, from: known.rank)
    guard roughly(person, rows) > 0, let before = most(person, rows),
      let after = most(person, rows, closing: duties)
    else {
      return 0
    }
    return max(0, before - after)
  }

  /// Where a rough count is this part above the heads, an exact one is not tried: it is hardly ever below them.
  private static let hopeless = 5

  /// No less than the most a person can fill: days with a duty that serves, and as many of the shortest as limits on
  /// all days leave room for.
  private func roughly(_ person: Int, _ rows: [CoverGroup.Row?]) -> Int {
    let member = problem.people[person]
    let worth: (Int, Int) -> Int = { self.worth(member, $0, $1, rows) }
    var useful = Set<Int>()
    var most = 0
    for day in 0..<problem.days {
      let duties = (1...max(1, member.duties.count)).filter {
        $0 <= member.duties.count && member.cost(day: day, duty: $0) < RosterProblem.forbidden
          && worth(day, $0) > 0
      }
      useful.formUnion(duties)
      most += duties.map { worth(day, $0) }.max() ?? 0
    }
    let several = member.duties.map(\.serves.count).max() ?? 1
    for tally in member.tallies where tally.onDays.isEmpty {
      let least = useful.map { Int(tally.amounts[$0]) }.min() ?? 0
      if let limit = tally.most, least > 0 { most = min(most, limit / least * several) }
    }
    return most
  }

  private func most(
    _ person: Int, _ rows: [CoverGroup.Row?], closing duties: [(day: Int, duty: Int)] = []
  ) -> Int? {
    let member = problem.people[person]
    return PersonReach(problem, person: person).most(closing: duties) {
      worth(member, $0, $1, rows)
    }
  }

  /// Heads of the rows that a duty fills on a day.
  private func worth(_ member: Member, _ day: Int, _ duty: Int, _ rows: [CoverGroup.Row?]) -> Int {
    guard duty > 0 else { return 0 }
    return member.duties[duty - 1].serves.count { serve in
      let group = groupAt[day * slots + serve.slot]
      return group >= 0 && rows[group].map { serve.rank >= $0.rank } ?? false
    }
  }
}
