import RosterModel
import SelfRostering
import TestSupport
import Testing

@Suite("A round of leave is fair over the years")
struct RoundCaseTests {
  /// The Mondays of weeks 30, 31, 32 ... of 2027.
  private static func week(_ number: Int) -> CivilDate { "2027-07-26" + number * 7 }

  /// How many of a level or higher may go in a week: `more` comes from the limit.
  private static func room(
    _ week: Int, _ level: QualificationLevel, _ limit: Int
  ) -> MayBeAway {
    MayBeAway(
      week: Self.week(week), domain: .care, level: level, people: 9, contract: .zero, away: .zero,
      needed: .zero, limit: limit)
  }

  private static func member(
    _ person: PersonID, before: Int = 0, years: [Int] = [], lot: Int,
    level: QualificationLevel = .level3, _ choices: [WeekStretch?]
  ) -> RoundCase.Member {
    RoundCase.Member(
      person: person, before: before, years: years, lot: lot, levels: [.care: level],
      choices: choices)
  }

  private static func weeks(_ first: Int, _ count: Int = 1) -> WeekStretch {
    WeekStretch(week(first), weeks: count)
  }

  @Test("Who had the worse turn goes first, and who does not is told so")
  func worseTurnFirst() throws {
    let wanted = [Self.weeks(0), Self.weeks(1)]
    let round = RoundCase(
      members: [
        Self.member("A", before: 1, years: [2026], lot: 1, wanted),
        Self.member("B", lot: 0, wanted),
      ], room: [Self.room(0, .level3, 1), Self.room(1, .level3, 1)])
    let allotment = try #require(round.allotment())
    // A first: totals 1 and 1. B first: 2 and 0.
    #expect(allotment.given == [0, 1])
    #expect(allotment.largest == 1)
    #expect(allotment.sum == 1)
    #expect(allotment.isProven)
    #expect(round.obstacles(for: 0, in: allotment) == [])
    #expect(
      round.obstacles(for: 1, in: allotment) == [
        LeaveObstacle(
          rank: 1, week: Self.week(0), domain: .care, level: .level3, going: 1, limit: 1,
          standing: .worse, years: [2026])
      ])
  }

  @Test("Between equals the lot decides, whoever is named first")
  func lot() throws {
    let wanted = [Self.weeks(0), Self.weeks(1)]
    for winner in [0, 1] {
      let round = RoundCase(
        members: [
          Self.member("A", lot: winner == 0 ? 0 : 1, wanted),
          Self.member("B", lot: winner == 0 ? 1 : 0, wanted),
        ], room: [Self.room(0, .level3, 1), Self.room(1, .level3, 1)])
      let allotment = try #require(round.allotment())
      #expect(allotment.given[winner] == 0)
      #expect(allotment.given[1 - winner] == 1)
      #expect(round.obstacles(for: 1 - winner, in: allotment).map(\.standing) == [.equal])
    }
    let people = (1...20).map { "P\($0)" }
    #expect(Set(RoundCase.lots(people, round: 1).values) == Set(0..<20))
    #expect(RoundCase.lots(people, round: 1) != RoundCase.lots(people, round: 2))
    #expect(RoundCase.lots(["VIG-01", "VIG-02", "VIG-03"], round: 3)["VIG-03"] == 0)
  }

  @Test("The largest total comes before the sum")
  func largestFirst() throws {
    // C goes: totals 4, 4 and 3. A and B go: 0, 0 and 7, fewer points together but one person far worse off.
    let round = RoundCase(
      members: [
        Self.member("A", lot: 0, [Self.weeks(0)]), Self.member("B", lot: 1, [Self.weeks(1)]),
        Self.member("C", before: 3, years: [2025, 2026], lot: 2, [Self.weeks(0, 2)]),
      ], room: [0, 1].map { Self.room($0, .level3, 1) })
    let allotment = try #require(round.allotment())
    #expect(allotment.given == [nil, nil, 0])
    #expect(allotment.largest == 4)
    #expect(allotment.sum == 8)
    #expect(round.obstacles(for: 0, in: allotment).map(\.years) == [[2025, 2026]])
  }

  @Test("A choice that nobody may have counts as none: four points, and the week is named")
  func nobody() throws {
    let round = RoundCase(
      members: [Self.member("A", lot: 0, [Self.weeks(0), nil])],
      room: [Self.room(0, .level2, 3), Self.room(0, .level3, 0)])
    let allotment = try #require(round.allotment())
    #expect(allotment.given == [nil])
    #expect(allotment.sum == 4)
    let obstacles = round.obstacles(for: 0, in: allotment)
    #expect(obstacles.map(\.standing) == [.nobody])
    #expect(obstacles.map(\.level) == [.level3])
    #expect(obstacles.map(\.limit) == [0])
  }

  @Test("Nobody takes part: nothing to divide")
  func empty() {
    let round = RoundCase(members: [], room: [Self.room(0, .level3, 1)])
    #expect(round.allotment()?.given == [])
  }

  @Test("A team of thirty that all want the same weeks is divided, with proof")
  func team() throws {
    let members = (0..<30).map { index in
      Self.member(
        "P\(index)", before: index % 4, lot: index, level: index % 3 == 0 ? .level2 : .level3,
        [Self.weeks(0, 3), Self.weeks(1, 3), Self.weeks(4, 3)])
    }
    let room = (0..<7).flatMap { [Self.room($0, .level2, 9), Self.room($0, .level3, 6)] }
    let allotment = try #require(RoundCase(members: members, room: room).allotment())
    #expect(allotment.isProven)
    // First and second choice share weeks: 9 people go then, at best all by their first choice, and 9 by their third;
    // 12 go nowhere: 9 x 0 + 9 x 2 + 12 x 4. The 14 who had 2 or 3 points all go: 3 + 2 = 1 + 4 = 5.
    #expect(allotment.sum == 66)
    #expect(allotment.largest == 5)
    let without = members.indices.filter { allotment.given[$0] == nil }
    #expect(without.count == 12)
    #expect(without.allSatisfy { members[$0].before < 2 })
  }
}

@Suite("A round against all allotments")
struct RoundBruteForceTests {
  /// What is counted of an allotment, the first before the next.
  private func measure(_ round: RoundCase, _ given: [Int?]) -> [Int] {
    var (largest, sum, squares, lotted) = (0, 0, 0, 0)
    for (choice, member) in zip(given, round.members) {
      let points = [0, 1, 2, 4][choice ?? 3]
      let total = points + member.before
      largest = max(largest, total)
      sum += points
      squares += total * total
      lotted += points * (round.members.count - member.lot)
    }
    return [largest, sum, squares, lotted]
  }

  /// Whether nobody goes who may not: counted per week and level, without the program.
  private func fits(_ round: RoundCase, _ given: [Int?]) -> Bool {
    round.room.allSatisfy { room in
      let away = given.indices.filter { index in
        guard let choice = given[index], let stretch = round.members[index].choices[choice],
          let level = round.members[index].levels[room.domain]
        else { return false }
        return level >= room.level && stretch.mondays.contains(room.week)
      }
      return away.count <= room.more
    }
  }

  private func best(_ round: RoundCase) -> [Int] {
    var best: [Int] = []
    var given: [Int?] = []
    func search() {
      guard given.count < round.members.count else {
        guard fits(round, given) else { return }
        let measure = measure(round, given)
        if best.isEmpty || measure.lexicographicallyPrecedes(best) { best = measure }
        return
      }
      let choices = round.members[given.count].choices
      for choice in choices.indices.filter({ choices[$0] != nil }).map({ Optional($0) }) + [nil] {
        given.append(choice)
        search()
        given.removeLast()
      }
    }
    search()
    return best
  }

  private func drawn(_ random: inout SplitMix) -> RoundCase {
    let start: CivilDate = "2027-07-26"
    let count = random.int(1...4)
    let members = (0..<count).map { index in
      RoundCase.Member(
        person: "P\(index)", before: random.int(0...5), lot: index,
        levels: [.care: random.pick([.level2, .level3, .level4])],
        choices: (0..<random.int(1...3)).map { _ in
          random.once(in: 8)
            ? nil : WeekStretch(start + random.int(0...3) * 7, weeks: random.int(1...2))
        })
    }
    let room = (0..<5).flatMap { week in
      [QualificationLevel.level2, .level3].map { level in
        MayBeAway(
          week: start + week * 7, domain: .care, level: level, people: 9, contract: .zero,
          away: .zero, needed: .zero, limit: random.int(0...(level == .level2 ? 3 : 2)))
      }
    }
    return RoundCase(members: members, room: room)
  }

  @Test("The allotment is the best of all there are, and each reason is true", arguments: 1...4)
  func enumeration(seed: Int) throws {
    print("rounds of leave, seed \(seed)")
    var random = SplitMix(seed: seed)
    for _ in 0..<60 {
      let round = drawn(&random)
      let allotment = try #require(round.allotment(), "seed \(seed)")
      #expect(allotment.isProven, "seed \(seed)")
      #expect(fits(round, allotment.given), "seed \(seed)")
      let measure = measure(round, allotment.given)
      #expect(measure == best(round), "seed \(seed)")
      #expect([allotment.largest, allotment.sum] == Array(measure.prefix(2)), "seed \(seed)")
      for index in round.members.indices {
        let obstacles = round.obstacles(for: index, in: allotment)
        let choices = round.members[index].choices
        let better = choices.indices.prefix(allotment.given[index] ?? choices.count)
          .filter { choices[$0] != nil }
        #expect(obstacles.map(\.rank) == better.map { $0 + 1 }, "seed \(seed)")
        #expect(obstacles.allSatisfy { $0.going == $0.limit }, "seed \(seed)")
      }
    }
  }
}
