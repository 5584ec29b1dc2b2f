import RosterModel
import Testing

@testable import Workforce

@Suite("Plans worked out by hand")
struct PlanTests {
  @Test("A higher level fills a lower one, and never the other way round")
  func substitution() throws {
    // Level 3 has 10 hours over: they fill level 2. The 5 hours of level 2 never fill level 3.
    let short = MonthCase.tiny([.care(.level2, .day): 15, .care(.level3, .day): 30])
      .team(.level2, 5).team(.level3, 40)
    #expect(try WorkforceCase(name: "", months: [short]).plan().hoursShort == 0)
    let upward = MonthCase.tiny([.care(.level2, .day): 15, .care(.level3, .day): 30])
      .team(.level2, 50).team(.level3, 20)
    let plan = try WorkforceCase(name: "", months: [upward]).plan()
    #expect(plan.months[0].short == [.care(.level3, .day): 10])
    #expect(plan.hoursShortAtLeast == 10)
  }

  @Test("Contracts cost what they cost, an evening hour its allowance")
  func cost() throws {
    // 40 hours x 30 euro of contract; 10 evening hours x 20 x 0.25; 5 pool hours x 44.
    let month = MonthCase.tiny([.care(.level3, .day): 35, .care(.level3, .evening): 10])
      .team(.level3, 40).offer(.pool, .level3, 8, at: 44)
    let plan = try WorkforceCase(name: "", months: [month]).plan()
    // The pool works a day or an evening hour at the same price; on an evening it saves 5 euro.
    #expect(plan.months[0].euro.contracts == 1200)
    #expect(plan.months[0].euro.pool == 220)
    #expect(plan.months[0].euro.allowances == 25)
    #expect(plan.cost == 1445)
    #expect(plan.costAtLeast == 1445)
  }

  @Test("Who is exempt from nights works no nights")
  func nights() throws {
    let month = MonthCase.tiny([.care(.level3, .day): 10, .care(.level3, .night): 30])
      .team(.level3, 40, nights: 22)
    let plan = try WorkforceCase(name: "", months: [month]).plan()
    #expect(plan.months[0].short == [.care(.level3, .night): 8])
  }

  @Test("Of two plans that cost the same, the nearer shell works")
  func ties() throws {
    let month = MonthCase.tiny([.care(.level3, .day): 10])
      .offer(.hired, .level3, at: 40).offer(.pool, .level3, 6, at: 40)
    let plan = try WorkforceCase(name: "", months: [month]).plan()
    #expect(plan.months[0].hours(of: .pool) == 6)
    #expect(plan.months[0].hours(of: .hired) == 4)
  }

  @Test("A cap of hours on the hired counts of the hours that are worked")
  func capOfHours() throws {
    // 60 hours needed, 30 of the team. Hired h <= 0.25 x (30 + h), so h = 10: 20 stay short.
    let month = MonthCase.tiny([.care(.level3, .day): 60])
      .team(.level3, 30).offer(.hired, .level3, at: 45)
    let cap = CapCase(cap: ShareCap(base: .hours, share: 0.25), months: 0..<1)
    let plan = try WorkforceCase(name: "", months: [month], caps: [cap]).plan()
    #expect(abs(plan.hoursShort - 20) < 1e-9)
    #expect(abs(plan.months[0].hours(of: .hired) - 10) < 1e-9)
  }

  @Test("A cap of cost on the hired counts of all care staff costs")
  func capOfCost() throws {
    // Contracts 900 euro. Hired 45 h <= 0.25 x (900 + 45 h): 33.75 h <= 225, h = 6.67.
    let month = MonthCase.tiny([.care(.level3, .day): 60])
      .team(.level3, 30).offer(.hired, .level3, at: 45)
    let cap = CapCase(cap: ShareCap(base: .cost, share: 0.25), months: 0..<1)
    let plan = try WorkforceCase(name: "", months: [month], caps: [cap]).plan()
    #expect(abs(plan.months[0].hours(of: .hired) - 225 / 33.75) < 1e-9)
  }

  @Test("Who is recruited comes after the lead time and stays")
  func recruiting() throws {
    // Hired 50 euro an hour, a job 30. From February 60 hours a month are worth 0.6 job.
    let months = (0..<3).map {
      MonthCase.tiny($0, [.care(.level3, .day): 60]).offer(.hired, .level3, at: 50).job(.level3)
    }
    let recruitment = Recruitment(skill: Skill(.care, .level3), ftePerMonth: 1, leadMonths: 1)
    let plan = try WorkforceCase(name: "", months: months, recruitments: [recruitment]).plan()
    #expect(plan.months.map { $0.hours(of: .hired) } == [60, 0, 0])
    #expect(plan.months[1].recruited == [Skill(.care, .level3): 0.6])
    #expect(plan.months[2].recruited.isEmpty)
    #expect(plan.months[2].jobs == [Skill(.care, .level3): 0.6])
    #expect(plan.cost == 3000 + 1800 + 1800)
  }

  @Test("Of a free formation every month stands alone")
  func freeFormation() throws {
    let months = zip(0..., [60.0, 30, 90]).map {
      MonthCase.tiny($0, [.care(.level3, .day): $1]).job(.level3)
    }
    let recruitment = Recruitment(skill: Skill(.care, .level3), ftePerMonth: nil, leadMonths: 0)
    let plan = try WorkforceCase(
      name: "", months: months, recruitments: [recruitment], formationIsFree: true
    ).plan()
    #expect(plan.months.map { $0.jobs[Skill(.care, .level3)] } == [0.6, 0.3, 0.9])
    #expect(plan.hoursShort == 0)
  }

  @Test("Who steps up leaves a level for another")
  func training() throws {
    // 100 hours of level 2, 60 of them needed; 40 of level 3 needed from February on, and 0.5 can step up by then.
    let months = (0..<2).map { index in
      MonthCase.tiny(
        index, [.care(.level2, .day): 60, .care(.level3, .day): index == 0 ? 0 : 40]
      )
      .team(.level2, 100).job(.level2).job(.level3)
    }
    let training = Training(
      from: Skill(.care, .level2), to: .level3, fte: 0.5, months: 1)
    let plan = try WorkforceCase(name: "", months: months, trainings: [training]).plan()
    #expect(plan.hoursShort == 0)
    #expect(plan.months[1].trained == [Skill(.care, .level3): 0.4])
    #expect(plan.months[1].jobs == [Skill(.care, .level2): -0.4, Skill(.care, .level3): 0.4])
  }

  @Test("A budget below the contracts is refused with what they cost")
  func budget() {
    let month = MonthCase.tiny([.care(.level3, .day): 60]).team(.level3, 30)
    let workforce = WorkforceCase(name: "", months: [month])
    #expect(throws: WorkforceError.budgetBelowContracts(900)) {
      try workforce.plan(.gap(budget: 899))
    }
  }

  @Test("An hour more costs what the next in line costs")
  func prices() throws {
    // The pool has one hour left: at level 3 the next hour is the pool's, at level 2 the spare hour of the team.
    let month = MonthCase.tiny([.care(.level2, .day): 9, .care(.level3, .day): 17])
      .team(.level2, 10).team(.level3, 10).offer(.pool, .level3, 8, at: 44)
    let plan = try WorkforceCase(name: "", months: [month]).plan(confirming: .month(0))
    let euros = plan.prices.map { $0.confirmed?.euro }
    #expect(plan.prices.map(\.kind) == [.care(.level2, .day), .care(.level3, .day)])
    #expect(euros == [0, 44])
  }
}

@Suite("Which month is looked into")
struct PriceCheckTests {
  @Test("The dearest month is the one where most is short, then the one that costs most")
  func dearest() throws {
    // January has hours over, in February the pool works at 44, in March nobody is left.
    let months = [(0, 10.0), (1, 15), (2, 30)].map { index, hours in
      MonthCase.tiny(index, [.care(.level3, .day): hours])
        .team(.level3, 12).offer(.pool, .level3, 6, at: 44)
    }
    let all = WorkforceCase(name: "", months: months)
    let confirmed = try all.plan(confirming: .dearest).prices.filter { $0.confirmed != nil }
    #expect(confirmed.map(\.month) == [2])
    let two = WorkforceCase(name: "", months: Array(months.prefix(2)))
    let euros = try two.plan(confirming: .dearest).prices.map { $0.confirmed?.euro }
    #expect(euros == [nil, 44])
  }
}

@Suite("Room for more residents")
struct RoomTests {
  @Test("The room is what the team has over, and what stops the next is named")
  func room() throws {
    // February has 12 hours of level 3 over, January 30; a resident takes 4 of level 3 and 2 of level 2.
    let months = [30.0, 12].enumerated().map { index, over in
      MonthCase.tiny(index, [.care(.level2, .day): 10, .care(.level3, .evening): 40])
        .team(.level2, 40).team(.level3, 40 + over).offer(.hired, .level3, at: 45)
    }
    let workforce = WorkforceCase(name: "", months: months)
    let one = [HourKind: Double](
      dictionaryLiteral: (.care(.level3, .evening), 4), (.care(.level2, .day), 2))
    let room = try workforce.room(for: [one, one], beyond: try workforce.plan())
    #expect(room.times == 3)
    #expect(room.stop == Room.Stop(month: .month(1), kind: .care(.level3, .evening)))
  }

  @Test("What more residents cost follows the next in line, up to where nobody is left")
  func steps() throws {
    // 10 hours of the team are over, the pool has 12 at 40: 4 hours a resident.
    let month = MonthCase.tiny([.care(.level3, .day): 30])
      .team(.level3, 40).offer(.pool, .level3, 12, at: 40)
    let workforce = WorkforceCase(name: "", months: [month])
    let room = try workforce.room(
      of: ResidentKind(profile: "5VV"), needOfOne: [[.care(.level3, .day): 4]],
      beyond: try workforce.plan())
    #expect(room.residents == 5.5)
    #expect(room.steps.map(\.residents) == [1, 2, 4, 8])
    // 8 residents take 32 hours: 10 of the team, 12 of the pool, 10 short.
    #expect(room.steps.map(\.hoursShort) == [0, 0, 0, 10])
    #expect(room.steps.map { $0.cost - 1200 } == [0, 0, 240, 480])
    #expect(room.steps.allSatisfy { $0.hiredHours == 0 })
  }

  @Test("Without an end to who can be recruited there is no end to the room")
  func endless() throws {
    let month = MonthCase.tiny([.care(.level3, .day): 10]).job(.level3)
    let workforce = WorkforceCase(
      name: "", months: [month],
      recruitments: [
        Recruitment(skill: Skill(.care, .level3), ftePerMonth: nil, leadMonths: 0)
      ])
    let room = try workforce.room(
      for: [[.care(.level3, .day): 4]], beyond: try workforce.plan())
    #expect(room.times == nil)
  }
}

@Suite("The frontier between cost and hours short")
struct FrontierTests {
  @Test("It falls from the contracts to the full cost, and is never hollow upward")
  func convex() throws {
    // 20 pool hours at 40, then hired at 50: 800 euro buy the first 20 hours, 500 the last 10.
    let month = MonthCase.tiny([.care(.level3, .day): 60]).team(.level3, 30)
      .offer(.pool, .level3, 20, at: 40).offer(.hired, .level3, at: 50)
    let points = try WorkforceCase(name: "", months: [month]).frontier(points: 14)
    #expect(points.first == FrontierPoint(cost: 900, hoursShort: 30))
    #expect(points.last == FrontierPoint(cost: 2200, hoursShort: 0))
    // At 1,700 euro the pool is used up.
    #expect(points[8].cost == 1700)
    #expect(abs(points[8].hoursShort - 10) < 1e-9)
  }
}
