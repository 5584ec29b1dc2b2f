import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("GHZ-CON (CAO GHZ): on call on at most 7 days in 28")
struct OnCallDaysTests {
  let rule = "GHZ-CON"
  let week = "ccccccc "
  let free = "....... "

  private func found(_ drawn: Drawn) -> [String] { drawn.found(rule, packs: RulePack.shipped) }

  @Test("Seven days in four weeks are allowed, the eighth is found, and each after it")
  func limit() {
    #expect(found(onCall("cc..... cc..... cc..... c......")) == [])
    #expect(
      found(onCall("cc..... cc..... cc..... ccb....")) == [
        "P1 Tue4 17:00 - Tue4 23:00: 8 of 7", "P1 Wed4 23:00 - Thu4 07:00: 9 of 7",
      ])
  }

  @Test("28 dates hold the 27 before one, not the 28th before")
  func window() {
    #expect(
      found(onCall(week + free.times(2) + "......c")) == ["P1 Sun4 17:00 - Sun4 23:00: 8 of 7"])
    #expect(found(onCall(week + free.times(3) + "c......")) == [])
  }

  @Test("Both kinds count, two duties on a date once; presence and work do not")
  func kinds() {
    #expect(found(onCall("bb..... cc..... bb..... cc.....")).count == 1)
    #expect(found(onCall("dd..... dd..... dd..... d......")) == [])
    #expect(found(onCall("cc.pp.V cc.pp.V cc.pp.V c......")) == [])
  }

  @Test("Days before the period count, and are not told; days after it are not told")
  func edges() {
    #expect(found(onCall(".......", history: [week + "c......"])) == [])
    #expect(found(onCall("c......", history: [week])) == ["P1 Mon1 17:00 - Mon1 23:00: 8 of 7"])
    #expect(found(onCall(week + "c......", weeks: 1)) == [])
  }

  @Test("A consent lifts the limit, or puts another in its place")
  func consent() {
    let eight = { (value: Double?) in
      onCall(week + "c......") { scenario in
        scenario.consents = [
          Consent(id: "C1", person: "P1", rule: "GHZ-CON", value: value, by: "P1")
        ]
      }
    }
    #expect(found(eight(nil)) == [])
    #expect(found(eight(8)) == [])
    #expect(found(eight(7)).count == 1)
  }

  @Test("With less than four weeks of history it is not assessed for who is on call")
  func missing() {
    let packs = RulePack.shipped
    #expect(
      onCall("c......").missing(rule, packs: packs)
        == .historyTooShort(weeksNeeded: 4, weeksGiven: 0))
    #expect(
      onCall("c......", history: ["V" + free.times(3) + "......"]).missing(rule, packs: packs)
        == nil
    )
    #expect(onCall("V......").missing(rule, packs: packs) == nil)
  }

  @Test("It binds employees, students and those on call, and nobody who is hired")
  func forWhom() {
    for form in EmploymentForm.allCases {
      let drawn = onCall(week + "c......") { $0.people[0].form = form }
      #expect(found(drawn).isEmpty == form.isHired, "\(form)")
    }
  }
}
