import Planning
import RosterModel

@testable import Explanations
@testable import Reports

/// Explanations of a small made-up roster, drawn by hand.
enum ExplainFixture {
  static let start = Fixture.start

  /// Four weeks; two teams of one house.
  static let scenario: Scenario = {
    var scenario = Fixture.scenario(people: 9, weeks: 4)
    scenario.wishes = [
      wish,
      Wish(
        id: "W012", person: "VIG-03", from: start + 7, to: start + 13, strength: .unavailable),
    ]
    return scenario
  }()

  static let dutch = WhyTeller(scenario: scenario, say: Voice(.dutch))
  static let english = WhyTeller(scenario: scenario, say: Voice(.english))

  static let wish = Wish(
    id: "W017", person: "VIG-01", from: start + 10, to: start + 10, shift: "AK", strength: .desired)

  // MARK: Needs and reasons

  static func need(
    _ days: [Int], _ shifts: [ShiftCode] = ["N"], level: QualificationLevel = .level3,
    domain: Domain = .care, heads: Int = 1
  ) -> CountedNeed {
    CountedNeed(
      days.flatMap { day in
        shifts.map {
          .init(date: start + day, shift: $0, domain: domain, level: level, heads: heads)
        }
      })
  }

  /// `nachten week 3`: 14 asked; six people twice, one away, one by a wish.
  static let count = CountProof(
    need: need(Array(14..<21), heads: 2),
    people: (1...6).map {
      .init(
        person: "VIG-0\($0)", most: 2, because: [.rule("ATW-N-36", "VIG-0\($0)")])
    } + [
      .init(person: "VIG-07", most: 0, because: [.leave("VIG-07", start + 14...start + 20)]),
      .init(person: "VIG-08", most: 0, because: [.exempt("VIG-08", "night")]),
    ])

  static let conflict = Shortage.conflict(
    [.need(need([0, 1])), .rule("ATW-DREST", "VIG-02"), .pin("VIG-02", start + 1, "A")],
    people: ["VIG-02", "VIG-03"], short: 1)

  static let relaxations = [
    Relaxation(
      kind: .borrow,
      steps: [.borrow(start + 16, "N", .care, .level3), .borrow(start + 17, "N", .care, .level3)],
      paid: .hours(16), open: .init(2, 0), roster: Roster(), isSmallest: true),
    Relaxation(
      kind: .askConsents,
      steps: [.ask("VIG-02", "HOUSE-LEAVE", start + 16...start + 16, value: nil)],
      paid: .zero, open: .init(2, 1), roster: Roster(), isSmallest: false),
  ]

  // MARK: Differences and prices

  static func person(
    _ id: PersonID, nights: (Int, Int) = (0, 0), evenings: (Int, Int) = (0, 0),
    weekends: (Int, Int) = (0, 0), holidays: (Int, Int) = (0, 0), weekendDays: (Int, Int) = (0, 0),
    gained: [String] = [], lost: [String] = [], balance: (Int, Int) = (0, 0),
    health: (Int, Int) = (0, 0), findings: (Int, Int) = (0, 0)
  ) -> RosterDifference.Person {
    .init(
      person: id, nights: .init(nights.0, nights.1), evenings: .init(evenings.0, evenings.1),
      weekends: .init(weekends.0, weekends.1), holidays: .init(holidays.0, holidays.1),
      weekendDays: .init(weekendDays.0, weekendDays.1), wishesGained: gained, wishesLost: lost,
      balance: .init(balance.0, balance.1), health: .init(health.0, health.1),
      findings: .init(findings.0, findings.1))
  }

  /// VIG-01 gets AK on Thursday; VIG-05 pays with a Saturday; an evening stays open.
  static let difference = RosterDifference(
    days: [
      .init(person: "VIG-01", date: start + 10, before: ["N"], after: ["AK"]),
      .init(person: "VIG-05", date: start + 10, before: [], after: ["N"]),
      .init(person: "VIG-05", date: start + 12, before: [], after: ["D"]),
    ],
    places: [
      .init(date: start + 13, shift: "A", domain: .care, level: .level3, more: 1)
    ],
    parts: [
      .init(name: "open", amount: .init(4, 5), cost: .init(4000, 5000)),
      .init(name: "wishes", amount: .init(9, 8), cost: .init(9, 8)),
    ],
    people: [
      person("VIG-01", nights: (4, 3), gained: ["W017"], balance: (0, -270)),
      person(
        "VIG-05", nights: (2, 3), weekendDays: (3, 4), lost: ["W003"], balance: (-120, 360),
        health: (2, 5)),
    ],
    total: .init(5000, 5015))

  static func price(
    extra: Int = 15, atLeast: Int? = nil, difference: RosterDifference = difference
  ) -> WishAnswer.Price {
    var difference = difference
    difference.total = .init(5000, 5000 + extra)
    return WishAnswer.Price(
      roster: Roster(), difference: difference, atLeast: atLeast, window: start...start + 13)
  }

  static func answer(
    _ wish: Wish = wish, brokenOn: [CivilDate]? = nil,
    first: WishAnswer.FirstAnswer? = .init(bound: 4990, boundHonoured: 4991, rise: 0.6),
    confirmed: WishAnswer.Honouring? = nil, alternatives: [WishAnswer.Alternative] = []
  ) -> WishAnswer {
    WishAnswer(
      wish: wish, brokenOn: brokenOn ?? [wish.from], first: first, confirmed: confirmed,
      alternatives: alternatives, seconds: (0.4, confirmed.map { _ in 12.06 }))
  }

  static let alternatives: [WishAnswer.Alternative] = {
    var (earlier, later) = (wish, wish)
    (earlier.from, earlier.to) = (start + 8, start + 8)
    (later.from, later.to) = (start + 11, start + 11)
    return [
      .init(wish: earlier, daysLater: -2, price: nil),
      .init(wish: later, daysLater: 1, price: price(extra: 3)),
    ]
  }()

  // MARK: Goals, prices and people

  static let goals = [
    GoalProof(goal: .open, found: 4, atLeast: 3),
    GoalProof(goal: .openFrom(.level4, .care), found: 2, atLeast: 2),
    GoalProof(goal: .part(.hours), found: 750, atLeast: 690, givenOpen: 4),
    GoalProof(goal: .part(.wishes), found: 9, atLeast: nil),
  ]

  /// Nights are worth most, on Saturdays.
  static let values = (0..<28).flatMap { day -> [HeadValue] in
    let date = start + day
    return [
      HeadValue(
        date: date, shift: "N", domain: .care, level: .level3,
        points: date.weekday == .saturday ? 1000 : 250),
      HeadValue(
        date: date, shift: "D", domain: .care, level: .level4, points: Double(day % 2) * 40),
      HeadValue(date: date, shift: "OK", domain: .care, level: .level2, points: 0),
    ]
  }

  static let rules = [
    RulePrice(
      rule: .consent("HOUSE-LEAVE"), with: OpenRange(found: 4, atLeast: 3),
      without: OpenRange(found: 1, atLeast: 1), pointsWith: OpenRange(found: 4100, atLeast: 4000),
      pointsWithout: OpenRange(found: 1090, atLeast: 1080)),
    RulePrice(
      rule: .soft("Gezond roosteren"), with: OpenRange(found: 4, atLeast: 3),
      without: OpenRange(found: 4, atLeast: 3), pointsWith: OpenRange(found: 4100, atLeast: 4000),
      pointsWithout: OpenRange(found: 4060, atLeast: 3980)),
    RulePrice(
      rule: .pins, with: OpenRange(found: 4, atLeast: 3),
      without: OpenRange(found: nil, atLeast: 2),
      pointsWith: OpenRange(found: 4100, atLeast: 4000),
      pointsWithout: OpenRange(found: nil, atLeast: 0)),
  ]

  static let levels = [
    LevelPrice(
      domain: .care, level: .level4, weekly: .hours(24), with: OpenRange(found: 4, atLeast: 4),
      more: OpenRange(found: 1, atLeast: 0))
  ]

  static let personAnswer: PersonAnswer = {
    let accounts = Fixture.plan(people: 9, weeks: 4).accounts
    return PersonAnswer(
      load: accounts.load[2], hours: accounts.hours[2], wishes: accounts.wishes[2],
      refused: ["W003", "W009", "W012"], teamHonoured: 0.875,
      worstOff: .init(
        person: "VIG-05", found: 1234, own: 910, atLeast: 1120, givenOpen: 4))
  }()

  /// All of it, for the page.
  static let why = Why(
    total: (5000, 4990), goals: goals, shortages: [.count(count), conflict],
    relaxations: relaxations,
    refused: [
      answer(), answer(confirmed: .found(price())),
      answer(confirmed: .impossible([.history("VIG-01")])),
    ], values: values, rules: rules, levels: levels)
}
