import Testing

@testable import PublicInstances

@Suite("The judge of inrc2 rosters")
struct INRC2EvaluatorTests {
  private func judge(_ row: String, _ instance: INRC2Instance) -> INRC2Evaluator.Evaluation {
    INRC2Evaluator(instance).evaluate(.drawn(row, for: instance))
  }

  @Test("A shift may not follow where its predecessor forbids it, also from the history")
  func succession() {
    var instance = SmallINRC2.one()
    #expect(judge("EELL-EL", instance).violations == [])
    #expect(judge("LE--L-E", instance).violations == [.succession(nurse: 0, day: 1)])
    instance.nurses[0].history = .init(lastShift: 1, sameShift: 1, daysWorked: 1)
    #expect(judge("E------", instance).violations == [.succession(nurse: 0, day: 0)])
    #expect(judge("-E-----", instance).violations == [])
  }

  @Test("A skill the nurse does not have")
  func skill() {
    let instance = SmallINRC2.one { $0.skills = ["Nurse", "Head"] }
    var roster = INRC2Roster.drawn("E------", for: instance)
    roster.rows[0][0]?.skill = 1
    #expect(INRC2Evaluator(instance).evaluate(roster).violations == [.skill(nurse: 0, day: 0)])
  }

  @Test("Cover: below the least is not allowed, below the optimal costs 30, above is free")
  func cover() {
    var instance = SmallINRC2.one()
    instance.nurses.append(instance.nurses[0])
    instance.cover = [.init(day: 2, shift: 0, skill: 0, least: 1, optimal: 2)]
    let judge = { (rows: (String, String)) in
      INRC2Evaluator(instance).evaluate(.drawn(rows.0, rows.1, for: instance))
    }
    let none = judge(("--L----", "-------"))
    #expect(none.violations == [.leastCover(day: 2, shift: 0, skill: 0, short: 1)])
    #expect(none.optimalCover == 60)
    let one = judge(("--E----", "-------"))
    #expect(one.isFeasible && one.optimalCover == 30)
    #expect(judge(("--E----", "--E----")).objective == 0)
    instance.cover[0].optimal = 1
    #expect(judge(("--E----", "--E----")).objective == 0)
  }

  @Test("Assignments outside the totals cost 20 each, those of the history included")
  func totals() {
    var instance = SmallINRC2.one { $0.contracts[0].assignments = 3...4 }
    let totals = { (row: String) in judge(row, instance).totals }
    #expect([totals("EE-----"), totals("EEE----"), totals("EEEE---")] == [20, 0, 0])
    #expect(totals("EEEEEE-") == 40)
    instance.nurses[0].history.assignments = 2
    #expect([totals("-------"), totals("E------"), totals("EEEE---")] == [20, 0, 40])
    instance.nurses[0].history.assignments = 6
    #expect(totals("-------") == 40)
  }

  @Test("Days worked in a row cost 30 per day too long or short; at the last day only too long")
  func daysWorked() {
    let instance = SmallINRC2.one { $0.contracts[0].daysWorked = 3...4 }
    let runs = { (row: String) in judge(row, instance).runs }
    #expect([runs("-EEE---"), runs("-EELL--"), runs("-E-----")] == [0, 0, 60])
    #expect([runs("EEEEE--"), runs("EEEEEE-")] == [30, 60])
    #expect([runs("E------"), runs("------E"), runs("-EEEEEE")] == [60, 0, 60])
  }

  @Test("Days worked in a row go on from the history")
  func daysWorkedBefore() {
    let before = { (days: Int) in
      SmallINRC2.one {
        $0.contracts[0].daysWorked = 3...4
        $0.nurses[0].history = .init(lastShift: 0, sameShift: 1, daysWorked: days)
      }
    }
    let runs = { (days: Int, row: String) in judge(row, before(days)).runs }
    #expect([runs(1, "-------"), runs(2, "-------"), runs(3, "-------")] == [60, 30, 0])
    #expect([runs(1, "E------"), runs(1, "EE-----"), runs(1, "EEEE---")] == [30, 0, 30])
    #expect([runs(4, "-------"), runs(6, "-------"), runs(6, "EE-----")] == [0, 0, 60])
    #expect(runs(1, "EEEEEEE") == 120)
  }

  @Test("Days with the same shift cost 15 per day too long or short, each shift by its own limits")
  func sameShift() {
    var instance = SmallINRC2.one {
      $0.shifts[0].run = 2...3
      $0.shifts[1].run = 1...1
    }
    let runs = { (row: String) in judge(row, instance).runs }
    #expect([runs("-EEL-EL"), runs("-EEEE--"), runs("-LL----")] == [15, 15, 15])
    #expect([runs("-----LE"), runs("------E"), runs("--EEEEE")] == [0, 0, 30])
    instance.nurses[0].history = .init(lastShift: 0, sameShift: 1, daysWorked: 4)
    #expect(
      [runs("-------"), runs("L------"), runs("E------"), runs("EEE----")] == [15, 15, 0, 15])
  }

  @Test("Days off in a row cost 30 per day too long or short, from the history on")
  func daysOff() {
    var instance = SmallINRC2.one { $0.contracts[0].daysOff = 2...3 }
    let off = { (row: String) in judge(row, instance).daysOff }
    #expect([off("EE--EEE"), off("EE-EEEE"), off("E----EE"), off("EEEEEE-")] == [0, 30, 30, 0])
    instance.nurses[0].history.daysOff = 1
    #expect([off("EEEEEEE"), off("-EEEEEE"), off("---EEEE")] == [30, 0, 30])
    instance.nurses[0].history.daysOff = 5
    #expect([off("EEEEEEE"), off("-EEEEEE"), off("-------")] == [0, 30, 210])
  }

  @Test("Unwanted assignments cost 10 each")
  func preferences() {
    let instance = SmallINRC2.one {
      $0.nurses[0].unwanted = [.init(day: 0, shift: 0), .init(day: 1, shift: 1)]
    }
    #expect(judge("EE-----", instance).preferences == 10)
    #expect(judge("EL-----", instance).preferences == 20)
    #expect(judge("-------", instance).objective == 0)
  }

  @Test("Weekends above the most cost 30 each, half weekends 30 where whole ones are asked")
  func weekends() {
    var instance = SmallINRC2.one(weeks: 2) { $0.contracts[0].mostWeekends = 1 }
    let judged = { (row: String) in
      let found = judge(row, instance)
      return [found.weekends, found.halfWeekends]
    }
    #expect(judged("-----EE-------") == [0, 0])
    #expect(judged("-----E-------E") == [30, 0])
    instance.contracts[0].completeWeekends = true
    #expect(judged("-----E-------E") == [30, 60])
    #expect(judged("-----EE-----LL") == [30, 0])
    instance.nurses[0].history.weekends = 3
    #expect(judged("--------------") == [60, 0])
    #expect(judged("------E-------") == [90, 30])
  }
}
