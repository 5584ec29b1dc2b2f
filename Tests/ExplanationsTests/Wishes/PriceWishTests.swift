import Explanations
import LabourRules
import Planning
import RosterModel
import RosterProblem
import RosterSolver
import TestSupport
import Testing

@Suite("What a wish costs, and who pays")
struct PriceWishTests {
  /// One early a day for a week, and one carer of 24 hours: three shifts.
  private static func alone() -> DrawnWard {
    var ward = DrawnWard()
    ward.add("VIG-01")
    ward.need("D", (.level3, 1))
    return ward
  }

  private static func answer(_ ward: DrawnWard, _ rows: KeyValuePairs<PersonID, String>) throws
    -> WishAnswer
  {
    let prices = PriceWish(of: try ward.roster(rows), pricing: 1)
    let first = try #require(prices.first(ward.scenario.wishes[0]))
    return prices.confirmed(first, seconds: 1)
  }

  @Test("A wish that is honoured says so, and asks for no solving")
  func honoured() throws {
    var ward = Self.alone()
    ward.wish("W1", "VIG-01", .undesired, days: 4...6)
    let answer = try Self.answer(ward, ["VIG-01": "DDD...."])
    #expect(answer.isHonoured)
    #expect(answer.confirmed == nil)
    #expect(answer.alternatives.isEmpty)
  }

  @Test(
    "Three days off leave two working days for three shifts: one more stays open, and that is proven"
  )
  func opens() throws {
    var ward = Self.alone()
    ward.wish("W1", "VIG-01", .undesired, days: 0...2)
    let answer = try Self.answer(ward, ["VIG-01": "DDD...."])
    #expect(answer.brokenOn == (0...2).map { ward.scenario.period.start + $0 })
    let price = try #require(answer.price)
    #expect(price.difference.places.reduce(0) { $0 + $1.more } == 1)
    // Thursday and Friday are all there is, for one Sunday of a week is free: what is found is what must be.
    #expect(price.certainty == .proven)
    #expect(answer.first?.boundHonoured == price.difference.total.after)
    #expect(price.extra > 900)
  }

  @Test("A shift that somebody else can take over costs no open place, and the other is named")
  func swaps() throws {
    var ward = Self.alone()
    ward.add("VIG-02")
    ward.wish("W1", "VIG-01", .undesired, days: 1...1, weight: 3)
    let answer = try Self.answer(ward, ["VIG-01": "DDD....", "VIG-02": "...DD.."])
    let price = try #require(answer.price)
    #expect(price.difference.places.reduce(0) { $0 + $1.more } <= 0)
    #expect(price.difference.people.first { $0.person == "VIG-01" }?.wishesGained == ["W1"])
    #expect(price.difference.days.contains { $0.person == "VIG-01" && $0.after == [] })
  }

  @Test("A shift nobody is asked for cannot be had, and that is the reason")
  func notAskedFor() throws {
    var ward = Self.alone()
    ward.wish("W1", "VIG-01", .desired, days: 2...2, shift: "N")
    let answer = try Self.answer(ward, ["VIG-01": "DDD...."])
    #expect(answer.first?.boundHonoured == nil)
    #expect(
      answer.impossible == [
        .need(
          CountedNeed([
            .init(
              date: ward.scenario.period.start + 2, shift: "N", domain: .care, level: .level1,
              heads: 0)
          ]))
      ])
  }

  @Test("A day off against a pin, a night against an exemption: the reason is that one")
  func impossible() throws {
    var pinned = Self.alone()
    pinned.wish("W1", "VIG-01", .undesired, days: 1...1)
    var rows = pinned.drawn(["VIG-01": ".D....."]).assignments
    rows[0].isPinned = true
    pinned.scenario.roster = Roster(rows)
    let off = try Self.answer(pinned, ["VIG-01": "DDD...."])
    #expect(off.impossible == [.pin("VIG-01", pinned.scenario.period.start + 1, "D")])

    var exempt = Self.alone()
    exempt.need("N", (.level3, 1))
    exempt.wish("W1", "VIG-01", .desired, days: 2...2, shift: "N")
    exempt.scenario.statuses = [PersonStatus(person: "VIG-01", kind: .exempt, rule: "night")]
    let night = try Self.answer(exempt, ["VIG-01": "DDD...."])
    #expect(night.impossible == [.exempt("VIG-01", "night")])
  }

  @Test("Where the roster has the same on another day, that is told first, for nothing")
  func elsewhere() throws {
    var ward = Self.alone()
    ward.wish("W1", "VIG-01", .desired, days: 3...3, shift: "D")
    let answer = try Self.answer(ward, ["VIG-01": "DDD...."])
    #expect(answer.alternatives.first?.daysLater == -1)
    #expect(answer.alternatives.first?.price == nil)
  }

  @Test("A wish outside the period, or of nobody, is no question")
  func outside() throws {
    let ward = Self.alone()
    let prices = PriceWish(of: try ward.roster(["VIG-01": "DDD...."]))
    let start = ward.scenario.period.start
    let later = Wish(
      id: "W1", person: "VIG-01", from: start + 7, to: start + 8, strength: .undesired)
    let nobody = Wish(id: "W2", person: "VIG-09", from: start, to: start, strength: .undesired)
    #expect(prices.first(later) == nil)
    #expect(prices.first(nobody) == nil)
  }

  @Test(
    "On drawn wards what is found honours the wish lawfully, and no roster that honours it costs less than is said",
    arguments: 1...12)
  func held(seed: Int) throws {
    var random = SplitMix(seed: seed)
    var ward = Self.alone()
    ward.add("VIG-02", random.once(in: 2) ? .level3 : .level4, hours: random.pick([16, 24, 32]))
    if random.once(in: 2) { ward.need("D", (.level3, 2), (.level4, 1)) }
    ward.wish(
      "W1", "VIG-01", random.once(in: 2) ? .desired : .undesired,
      days: { $0...$0 }(random.int(0...6)), shift: random.once(in: 2) ? "D" : nil,
      weight: random.int(1...3))
    let start = ward.scenario.wishes[0].strength == .desired ? "......." : "DDDDDDD"
    let asked = try ward.roster(["VIG-01": start, "VIG-02": "......."])
    let prices = PriceWish(of: asked, pricing: 0.5)
    let first = try #require(prices.first(ward.scenario.wishes[0]))
    let answer = prices.confirmed(first, seconds: 0.6)
    let least = try ward.leastHonouring(ward.scenario.wishes[0])
    let told = try #require(answer.first, "seed \(seed)")
    guard let least else {
      #expect(told.boundHonoured == nil, "seed \(seed)")
      return
    }
    #expect(try #require(told.boundHonoured) <= least, "seed \(seed)")
    let price = try #require(answer.price, "seed \(seed)")
    #expect(price.difference.total.after >= least, "seed \(seed)")
    let judged = Planner.check(price.roster, in: ward.scenario)
    #expect(judged.findings(of: .law) == [], "seed \(seed)")
    let broken = try RosterCase(ward.scenario, roster: price.roster).reading.accounts.wishes
    #expect(broken.map(\.honoured) == [1], "seed \(seed)")
  }
}

extension WishAnswer {
  /// Why no lawful roster honours it.
  fileprivate var impossible: [Reason]? {
    guard case .impossible(let reasons) = confirmed else { return nil }
    return reasons
  }

  /// The roster that was found.
  fileprivate var price: Price? {
    guard case .found(let price) = confirmed else { return nil }
    return price
  }
}

extension DrawnWard {
  /// The cheapest of all rosters of two people that honour a wish, by trying each; `nil` without one.
  fileprivate func leastHonouring(_ wish: Wish) throws -> Int? {
    let problem = try Planner.problem(of: scenario)
    let index = scenario.people.firstIndex { $0.id == wish.person }!
    let wanted = wish.strength == .desired
    let rows = problem.people.indices.map { person in
      (0..<(1 << problem.days)).compactMap { bits -> DutyRoster? in
        var roster = DutyRoster(people: problem.people.count, days: problem.days)
        for day in 0..<problem.days { roster[person, day] = (bits >> day) & 1 }
        guard problem.cost(of: roster, person: person) != nil else { return nil }
        if person == index {
          for day in 0..<problem.days where wish.concerns(scenario.period.start + day) {
            guard (roster[person, day] == 1) == wanted else { return nil }
          }
        }
        return roster
      }
    }
    var least: Int?
    for first in rows[0] {
      for second in rows[1] {
        var both = first
        for day in 0..<problem.days { both[1, day] = second[1, day] }
        if let cost = problem.cost(of: both) { least = min(least ?? cost, cost) }
      }
    }
    return least
  }
}
