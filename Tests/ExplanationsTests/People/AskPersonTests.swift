import LabourRules
import Planning
import RosterModel
import Testing

@testable import Explanations

@Suite("What a roster asks of someone")
struct AskPersonTests {
  /// Two carers with 36 hours, of whom a unit weighs a hundred hundredths; an A on Monday and on Thursday.
  private var ward: DrawnWard {
    var ward = DrawnWard()
    ward.add("VIG-01", hours: 36)
    ward.add("VIG-02", hours: 36)
    ward.scenario.cover = [0, 3].map {
      CoverRequirement(
        days: .date(ward.scenario.period.start + $0), shift: "A", domain: .care, minLevel: .level3,
        heads: 1)
    }
    ward.wish("W1", "VIG-01", .undesired, days: 3...3)
    ward.wish("W2", "VIG-01", .undesired, days: 2...2)
    ward.wish("W3", "VIG-02", .desired, days: 0...0, shift: "D")
    return ward
  }

  @Test("Load, hours, wishes, and which were refused")
  func own() throws {
    let roster = try ward.roster(["VIG-01": "A..A...", "VIG-02": "......."])
    let answer = try #require(AskPerson(roster).answer("VIG-01", seconds: 2))
    #expect(answer.load.evenings == 2 && answer.load.weekends == 0 && answer.load.nights == 0)
    #expect(answer.hours.balance == .hours(16) - .hours(36))
    #expect(answer.wishes?.count == 2 && answer.wishes?.honoured == 1)
    #expect(answer.refused == ["W1"])
    // One of three is honoured in the team.
    #expect(abs((answer.teamHonoured ?? 0) - 1.0 / 3) < 1e-9)
    #expect(AskPerson(roster).answer("VIG-09", seconds: 1) == nil)
  }

  @Test("Whoever carries most, and the least that could be")
  func worstOff() throws {
    let roster = try ward.roster(["VIG-01": "A..A...", "VIG-02": "......."])
    let worst = try #require(AskPerson(roster).answer("VIG-02", seconds: 5)?.worstOff)
    // Two evenings of one unit and a refused wish of two: 4 x 100.
    #expect(worst.person == "VIG-01" && worst.found == 400)
    // The shift nobody needs on Monday.
    #expect(worst.own == 200)
    // Were Thursday hers, she would have 1 + 2 and he 1. Of mixtures of rosters, in which he has half of it, both have
    // 2.5, and no less is proven.
    #expect(worst.givenOpen == 0 && worst.atLeast == 250)
    #expect(worst.certainty == .within(150))
  }

  @Test(
    "A roster against the law may leave fewer open than any lawful one: told is what holds for those"
  )
  func unlawful() throws {
    // A day shift 7.5 hours after an evening; only one of both is lawful.
    var ward = DrawnWard()
    ward.add("VIG-01", hours: 36)
    ward.scenario.cover = [("A", 0), ("D", 1)].map { shift, day in
      CoverRequirement(
        days: .date(ward.scenario.period.start + day), shift: shift, domain: .care,
        minLevel: .level3, heads: 1)
    }
    let roster = try ward.roster(["VIG-01": "AD....."])
    #expect(roster.reading.accounts.open == 0)
    let worst = try #require(AskPerson(roster).answer("VIG-01", seconds: 5)?.worstOff)
    // With one open she can do without the evening.
    #expect(worst.found == 100 && worst.givenOpen == 1 && worst.atLeast == 0)
  }

  @Test("Nobody's burden is counted where all are hired")
  func hired() throws {
    var ward = ward
    for index in ward.scenario.people.indices { ward.scenario.people[index].form = .agency }
    let roster = try ward.roster(["VIG-01": "A......"])
    #expect(try #require(AskPerson(roster).answer("VIG-01", seconds: 1)).worstOff == nil)
  }

  @Test(
    "By trying every roster: none that leaves as few open has less for whoever carries most",
    arguments: 1...16)
  func byTrying(seed: Int) throws {
    guard let week = try TriedWeek(seed: seed) else { return }
    let roster = week.standing
    let person = week.scenario.people[0].id
    guard let worst = AskPerson(roster).answer(person, seconds: 10)?.worstOff else { return }
    var scenario = week.scenario
    scenario.burden = .usual
    let accountant = Accountant(scenario: scenario, cover: roster.cover)
    let least = week.rosters.filter { $0.accounts.open <= worst.givenOpen }
      .compactMap { accountant.burdens(of: $0.roster).map(\.hundredths).max() }.min()
    #expect(worst.atLeast ?? 0 <= least ?? .max, "seed \(seed)")
    #expect(worst.found >= least ?? 0, "seed \(seed)")
  }
}
