import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("GHZ-CON-ROW (CAO GHZ): on call on at most 5 dates in a row")
struct OnCallRowTests {
  let rule = "GHZ-CON-ROW"

  private func found(_ drawn: Drawn) -> [String] { drawn.found(rule, packs: RulePack.shipped) }

  @Test("Five dates in a row are allowed, each beyond is found, a date off begins anew")
  func limit() {
    #expect(found(onCall("ccccc.c cccc...")) == [])
    #expect(
      found(onCall("ccccccb")) == [
        "P1 Sat1 17:00 - Sat1 23:00: 6 of 5", "P1 Sun1 23:00 - Mon2 07:00: 7 of 5",
      ])
  }

  @Test("A duty counts for the date it starts on, two on one date once; work is none")
  func dates() {
    #expect(found(onCall("ddddb..")) == [])
    #expect(found(onCall("cccccV.")) == [])
    #expect(found(onCall("bbbbcd.")) == ["P1 Sat1 17:00 - Sun1 07:00: 6 of 5"])
  }

  @Test("The row may start in the history, and is told in the period alone")
  func edges() {
    #expect(found(onCall("cc.....", history: ["....ccc"])) == [])
    #expect(
      found(onCall("ccc....", history: ["....ccc"])) == ["P1 Wed1 17:00 - Wed1 23:00: 6 of 5"])
    #expect(found(onCall(".......", history: ["ccccccc"])) == [])
    #expect(found(onCall(".cccccc")) == ["P1 Sun1 17:00 - Sun1 23:00: 6 of 5"])
    #expect(found(onCall("..ccccc c......", weeks: 1)) == [])
  }

  @Test("A consent lifts the limit, or puts another in its place; that to GHZ-CON does not")
  func consent() {
    let six = { (rule: RuleID, value: Double?) in
      onCall("cccccc.") { scenario in
        scenario.consents = [
          Consent(id: "C1", person: "P1", rule: rule, value: value, by: "P1")
        ]
      }
    }
    #expect(found(six("GHZ-CON-ROW", nil)) == [])
    #expect(found(six("GHZ-CON-ROW", 6)) == [])
    #expect(found(six("GHZ-CON-ROW", 5)).count == 1)
    #expect(found(six("GHZ-CON", nil)).count == 1)
  }

  @Test("It binds employees, students and those on call, and nobody who is hired")
  func forWhom() {
    for form in EmploymentForm.allCases {
      let drawn = onCall("cccccc.") { $0.people[0].form = form }
      #expect(found(drawn).isEmpty == form.isHired, "\(form)")
    }
  }
}
