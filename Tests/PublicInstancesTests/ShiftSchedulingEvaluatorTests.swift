import Testing

@testable import PublicInstances

@Suite("The judge of shift-scheduling rosters")
struct ShiftSchedulingEvaluatorTests {
  typealias Rule = ShiftSchedulingEvaluator.Rule

  private func broken(_ row: String, _ instance: ShiftSchedulingInstance) -> [String] {
    let roster = ShiftSchedulingRoster.drawn(row, for: instance)
    return ShiftSchedulingEvaluator(instance).evaluate(roster).violations.map {
      "\($0.rule) \($0.day.map(String.init) ?? "in all")"
    }
  }

  @Test("A shift may not follow where its predecessor forbids it; after a day off it may")
  func succession() {
    let instance = SmallInstance.one()
    #expect(broken("EL-----LL-----", instance) == [])
    #expect(broken("LE-----L-E--LE", instance) == ["succession 1", "succession 13"])
  }

  @Test("The most of a shift, 0 where not qualified")
  func mostOfShift() {
    let instance = SmallInstance.one { $0.staff[0].mostOfShift = [2, 0] }
    #expect(broken("E-E-----------", instance) == [])
    #expect(broken("E-E-E---------", instance) == ["mostOfShift(0) in all"])
    #expect(broken("L-------------", instance) == ["mostOfShift(1) in all"])
  }

  @Test("Minutes, both limits on both sides")
  func minutes() {
    let instance = SmallInstance.one { $0.staff[0].minutes = 720...960 }
    #expect(broken("E-------------", instance) == ["fewestMinutes in all"])
    #expect(broken("EL------------", instance) == [])
    #expect(broken("EE------------", instance) == [])
    #expect(broken("EEL-----------", instance) == ["mostMinutes in all"])
  }

  @Test("The most days worked in a row, also at the ends")
  func mostDaysWorked() {
    let instance = SmallInstance.one { $0.staff[0].mostDaysWorked = 3 }
    #expect(broken("EEE-EEE----EEE", instance) == [])
    #expect(broken("EEEE----------", instance) == ["mostDaysWorked 3"])
    #expect(broken("----------EEEE", instance) == ["mostDaysWorked 13"])
  }

  @Test("The fewest days worked in a row, never at the ends")
  func fewestDaysWorked() {
    let instance = SmallInstance.one { $0.staff[0].fewestDaysWorked = 3 }
    #expect(broken("E---EEE------E", instance) == [])
    #expect(broken("EE---EE-----EE", instance) == ["fewestDaysWorked 5"])
    #expect(broken("-EE-----------", instance) == ["fewestDaysWorked 1"])
    #expect(broken("-----------EE-", instance) == ["fewestDaysWorked 11"])
  }

  @Test("The fewest days off in a row, never at the ends")
  func fewestDaysOff() {
    let instance = SmallInstance.one { $0.staff[0].fewestDaysOff = 2 }
    #expect(broken("-EEEE--EEEEEE-", instance) == [])
    #expect(broken("E-EEEE--EEEE-E", instance) == ["fewestDaysOff 1", "fewestDaysOff 12"])
  }

  @Test("Weekends count once, by Saturday or Sunday; the last may be a Saturday alone")
  func mostWeekends() {
    let instance = SmallInstance.one { $0.staff[0].mostWeekends = 1 }
    #expect(broken("EEEEEEEEEEEE--", instance) == [])
    #expect(broken("-----E-------E", instance) == ["mostWeekends in all"])
    #expect(broken("------E-----E-", instance) == ["mostWeekends in all"])
    let short = SmallInstance.one(days: 6) { $0.staff[0].mostWeekends = 0 }
    #expect(broken("EEEEE-", short) == [])
    #expect(broken("-----E", short) == ["mostWeekends in all"])
  }

  @Test("Days off")
  func daysOff() {
    let instance = SmallInstance.one { $0.staff[0].daysOff = [2, 5] }
    #expect(broken("EE-EE-EE------", instance) == [])
    #expect(broken("--E--L--------", instance) == ["dayOff 2", "dayOff 5"])
  }

  @Test("The four parts of the objective")
  func objective() {
    var instance = SmallInstance.one(days: 4)
    instance.staff[0].onRequests = [
      .init(day: 0, shift: 0, weight: 2), .init(day: 1, shift: 1, weight: 3),
    ]
    instance.staff[0].offRequests = [
      .init(day: 2, shift: 0, weight: 5), .init(day: 3, shift: 1, weight: 7),
    ]
    instance.staff.append(instance.staff[0])
    instance.staff[1].onRequests = []
    instance.staff[1].offRequests = []
    instance.cover = [
      .init(day: 0, shift: 0, required: 1, underWeight: 100, overWeight: 10),
      .init(day: 1, shift: 0, required: 3, underWeight: 1000, overWeight: 20),
      .init(day: 2, shift: 0, required: 1, underWeight: 100, overWeight: 30),
      .init(day: 2, shift: 1, required: 0, underWeight: 100, overWeight: 40),
    ]
    let roster = ShiftSchedulingRoster.drawn("EEEE", "EELL", for: instance)
    let found = ShiftSchedulingEvaluator(instance).evaluate(roster)
    #expect(found.onRequests == 3)
    #expect(found.offRequests == 5)
    #expect(found.under == 1000)
    #expect(found.over == 10 + 40)
    #expect(found.objective == 1058)
    #expect(found.isFeasible)
  }

  @Test("Days worked as CSV")
  func csv() {
    let instance = SmallInstance.one(days: 4)
    let roster = ShiftSchedulingRoster.drawn("E--L", for: instance)
    #expect(roster.csv(for: instance) == "A,0,E\nA,3,L\n")
  }
}
