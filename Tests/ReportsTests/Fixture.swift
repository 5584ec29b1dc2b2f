import CareDemand
import LabourRules
import Planning
import RosterModel
import ScenarioFiles

/// A made-up plan of a realistic size: 30 people, 13 weeks, six shifts. It is drawn by a fixed
/// pattern, not solved, so that reports can be tested without a solver.
enum Fixture {
  static let start = CivilDate(year: 2027, month: 1, day: 4)!

  static let shifts = [
    shift("D", "dagdienst", 420, 930, 30, .level3), shift("OK", "ochtend kort", 420, 600, 0, nil),
    shift("A", "avonddienst", 900, 1410, 30, .level3),
    shift("AK", "avond kort", 1020, 1200, 0, nil),
    shift("N", "nachtdienst", 1380, 450, 30, .level3),
    Shift(
      code: "HK", name: "huiskamer", begin: ClockTime(minute: 540)!, end: ClockTime(minute: 780)!,
      paid: .hours(4), domain: .guidance),
    Shift(
      code: "SCH", name: "scholing", begin: ClockTime(minute: 540)!, end: ClockTime(minute: 780)!,
      paid: .hours(4), countsFor: .none),
  ]

  private static func shift(
    _ code: String, _ name: String, _ begin: Int, _ end: Int, _ pause: Int,
    _ level: QualificationLevel?
  ) -> Shift {
    let begin = ClockTime(minute: begin)!
    let end = ClockTime(minute: end)!
    let span = end > begin ? end.minute - begin.minute : end.minute + 1440 - begin.minute
    return Shift(
      code: code, name: name, begin: begin, end: end, breakTime: Minutes(pause),
      paid: Minutes(span - pause), minLevel: level)
  }

  /// The input.
  static func scenario(people count: Int = 30, weeks: Int = 13) -> Scenario {
    var scenario = Scenario(
      name: "proefhuis", location: "Proefhuis", period: Period(start: start, weeks: weeks))
    scenario.rulePacks = RulePack.usual
    scenario.shifts = shifts
    scenario.people = (0..<count).map { index in
      Person(
        id: "VIG-\(index < 9 ? "0" : "")\(index + 1)", homeGroup: index % 2 == 0 ? "Linde" : "Eik")
    }
    scenario.cover = [
      cover("all", "D", .care, .level3, 4), cover("all", "D", .care, .level4, 1),
      cover("all", "OK", .care, .level2, 2), cover("all", "A", .care, .level3, 3),
      cover("all", "AK", .care, .level2, 1), cover("all", "N", .care, .level3, 1),
      cover("mon-fri", "HK", .guidance, .level3, 2),
    ]
    scenario.leave = [
      Leave(
        person: "VIG-04", from: start + 14, to: start + 20, kind: .leave, perDay: .hours(7)),
      Leave(person: "VIG-07", from: start + 30, to: start + 40, kind: .sick, perDay: .hours(5)),
    ]
    scenario.wishes = [
      Wish(
        id: "w1", person: "VIG-01", from: start, to: start + 2, strength: .undesired, weight: 2),
      Wish(
        id: "w2", person: "VIG-02", from: start + 9, to: start + 9, shift: "N", strength: .desired),
    ]
    return scenario
  }

  private static func cover(
    _ days: String, _ shift: String, _ domain: Domain, _ level: QualificationLevel, _ heads: Int
  ) -> CoverRequirement {
    CoverRequirement(
      days: DayPattern(days)!, shift: shift, domain: domain, minLevel: level, heads: heads)
  }

  /// The plan.
  static func plan(people: Int = 30, weeks: Int = 13) -> PlanResult {
    let scenario = scenario(people: people, weeks: weeks)
    let roster = roster(for: scenario)
    let cells = scenario.cover.cells(over: scenario.period)
    var timing = PlanTiming()
    timing.wallSeconds = 58.31
    timing.lpSeconds = 21.04
    timing.firstRosterSeconds = 1.2
    timing.firstUsefulSeconds = 14.05
    timing.peakMemoryMB = 211.4
    return PlanResult(
      scenario: scenario, status: .feasible, seed: 7, roster: roster, cover: cells,
      objective: objective, openAtLeast: 20, accounts: accounts(scenario, roster, cells),
      judgement: judgement(roster), skillMixGap: gap, timing: timing, boundConverged: true,
      assumptions: [.dayProfile, .withoutNorm(profiles: ["ELV", "MUT"]), .employerCost])
  }

  static let objective = ObjectiveSummary(
    parts: [
      .init(name: "open", amount: 96, cost: 96_000, lowerBound: 90_000),
      .init(name: "over", amount: 12, cost: 60), .init(name: "hours", amount: 84.5, cost: 1250),
      .init(name: "wishes", amount: 9, cost: 11), .init(name: "fairness", amount: 51, cost: 153),
      .init(name: "continuity", amount: 7, cost: 14), .init(name: "health", amount: 80, cost: 160),
    ], lowerBound: 91_204.37)

  /// Everyone works five of seven days, moved on by one person to the next, in a row of shifts.
  private static func roster(for scenario: Scenario) -> Roster {
    let row = ["D", "D", "A", "A", "N", "", "", "OK", "D", "AK", "HK", "D", "", ""]
    var assignments: [Assignment] = []
    for (index, person) in scenario.people.enumerated() {
      for day in 0..<scenario.period.dayCount {
        let date = scenario.period.start + day
        let code = row[(day + index * 5) % row.count]
        guard !code.isEmpty,
          !scenario.leave.contains(where: { $0.person == person.id && $0.blocks(date) })
        else { continue }
        assignments.append(
          Assignment(
            date: date, person: person.id, shift: code,
            domain: code == "HK" ? .guidance : .care, level: .level3, isPinned: day < 2))
        if code == "OK", day % 3 == 0 {
          assignments.append(
            Assignment(date: date, person: person.id, shift: "AK", domain: .care, level: .level2))
        }
      }
    }
    return Roster(assignments)
  }

  private static func accounts(
    _ scenario: Scenario, _ roster: Roster, _ cells: [CoverCell]
  ) -> RosterAccounts {
    RosterAccounts(
      cover: cells.enumerated().map { index, cell in
        let open = index % 17 == 0 ? 2 : index % 8 == 0 ? 1 : 0
        return RosterAccounts.Cover(
          cell: cell, assigned: max(0, cell.required - open), open: min(open, cell.required),
          openLevels: Array(cell.headLevels.suffix(open)))
      },
      wishes: scenario.people.enumerated().map { index, person in
        .init(
          person: person.id, count: 4, honoured: index == 2 ? 1 : index % 5 == 0 ? 3 : 4,
          points: index == 2 ? 5 : 0)
      },
      hours: scenario.people.enumerated().map { index, person in
        .init(
          person: person.id, range: .hours(312)...(.hours(312)), rostered: .hours(290 + index),
          leave: .hours(index == 3 ? 35 : 0), sick: .hours(index == 6 ? 35 : 0),
          training: .hours(4), other: Minutes(90))
      },
      load: scenario.people.enumerated().map { index, person in
        var share = FairShare()
        share.nights = 3.03
        share.evenings = 9.1
        share.weekends = 4.6
        share.holidays = 0.55
        return .init(
          person: person.id, nights: index % 7, evenings: 8 + index % 5, weekends: 4 + index % 3,
          holidays: index % 2, share: share)
      },
      continuity: ["Linde", "Eik"].flatMap { group in
        (0..<scenario.period.weeks).map { week in
          .init(
            group: group, week: scenario.period.start + 7 * week, distinctCarers: 14 + week % 4,
            ownTeam: 15, hiredShare: 0.0625)
        }
      })
  }

  static let gap = [
    SkillMixGapLine(
      domain: .care, level: .level2, block: .day, need: 6, available: 5.2, rostered: 6.1,
      overqualified: 2.25, gapFte: -0.02, shadowPrice: 0),
    SkillMixGapLine(
      domain: .care, level: .level3, block: .day, need: 24, available: 21.337, rostered: 22.9,
      overqualified: 1, gapFte: 0.27, shadowPrice: 312.5),
    SkillMixGapLine(
      domain: .care, level: .level3, block: .evening, need: 24, available: 20, rostered: 22,
      gapFte: 0.49, shadowPrice: 410),
    SkillMixGapLine(
      domain: .care, level: .level4, block: .day, need: 8, available: 5, rostered: 5.5,
      gapFte: 0.61, shadowPrice: 1000),
    SkillMixGapLine(
      domain: .guidance, level: .level3, block: .day, need: 8, available: 4, rostered: 3.1),
    SkillMixGapLine(
      domain: .support, level: .level2Plus, block: .evening, need: 112, available: 104,
      rostered: nil),
  ]

  static func judgement(_ roster: Roster) -> Judgement {
    let soft = (0..<12).map { index in
      Finding(
        rule: index % 3 == 0 ? "HR-RUN" : "HR-QUICK", kind: .soft, person: "VIG-05",
        from: LocalTime(start + index, minute: 1410), to: LocalTime(start + index + 1, minute: 420),
        measured: 7.5, allowed: 14, unit: .hours, points: 3)
    }
    return Judgement(
      findings: soft + [Findings.consent],
      notAssessed: [
        NotAssessed(
          rule: "ATW-AVG16", reason: .historyTooShort(weeksNeeded: 16, weeksGiven: 1)),
        NotAssessed(rule: "ATW-SUN", reason: .counterMissing("freeSundays")),
      ], rulesAssessed: ["ATW-SHIFT", "ATW-DREST"])
  }
}

/// Single findings to speak of.
enum Findings {
  static let consent = Finding(
    rule: "HOUSE-LEAVE", kind: .consent, person: "VIG-04",
    from: LocalTime(Fixture.start + 14, minute: 420),
    to: LocalTime(Fixture.start + 14, minute: 930),
    measured: 1, allowed: 0, unit: .days,
    assignments: [
      Assignment(date: Fixture.start + 14, person: "VIG-04", shift: "D", domain: .care)
    ])
}
