import LabourRules
import RosterModel
import ScenarioFiles
import Testing

/// Ten days of early shifts on end.
private let tenDays = "VVVVVVV VVV...."
private let tenDaysFound = ["P1 Mon1 07:00 - Wed2 07:00: 15.5 of 32"]

@Suite("GHZ-32 (CAO GHZ): a rest of 32 hours in 9x24")
struct RestBesidesWeeklyTests {
  let rule = "GHZ-32"
  let shifts = [
    Shift.drawn("s", "07:00-15:00", rest: 30), .drawn("z", "06:59-15:00", rest: 30),
    .drawn("c", "17:00-23:00", countsFor: .standby),
  ]

  private func drawn(
    _ line: String, history: [String] = [], from start: CivilDate = Drawn.monday,
    weeks: Int? = nil, with change: (inout Scenario) -> Void = { _ in }
  ) -> Drawn {
    Drawn(line, history: history, shifts: shifts, from: start, weeks: weeks, with: change)
  }

  private func found(_ drawn: Drawn) -> [String] { drawn.found(rule, packs: RulePack.shipped) }

  @Test("32 hours from Monday 23:00 are enough, a minute less is found")
  func limit() {
    #expect(found(drawn("LLLLLLL L.s....")) == [])
    #expect(found(drawn("LLLLLLL L.z....")) == ["P1 Mon1 15:00 - Wed2 15:00: 31.98 of 32"])
  }

  @Test("The weekly rest is one, so that Monday to Friday are allowed")
  func weekly() {
    #expect(found(drawn("VVVVV.. VVVVV..")) == [])
  }

  @Test("A rest counts for the part inside the window")
  func clipped() {
    // From Tuesday 15:30 to the window's end on Wednesday 07:00, or from Monday: 39.5 hours.
    #expect(found(drawn(tenDays)) == tenDaysFound)
    #expect(found(drawn("VVVVVVV VV.....")) == tenDaysFound)
    #expect(found(drawn("VVVVVVV V......")) == [])
  }

  @Test("A window that starts in the history counts once the period adds work to it")
  func history() {
    #expect(found(drawn(".......", history: [tenDays])) == [])
    #expect(found(drawn("V......", history: ["VVVVVVV"])) == [])
    #expect(
      found(drawn("VV.....", history: ["VVVVVVV"])) == ["P1 Mon0 07:00 - Wed1 07:00: 15.5 of 32"])
  }

  @Test("After the period work that stands counts, and what is not known is rest")
  func after() {
    #expect(found(drawn("VVVVVVV")) == [])
    #expect(found(drawn(tenDays, weeks: 1)) == tenDaysFound)
  }

  @Test("Of a stretch of broken windows the first is told, and the next from 9 days later on")
  func stretch() {
    #expect(
      found(drawn("VVVVVVV ".times(3))) == [
        "P1 Mon1 07:00 - Wed2 07:00: 15.5 of 32", "P1 Wed2 07:00 - Fri3 07:00: 15.5 of 32",
      ])
  }

  @Test("On-call duty breaks no rest")
  func onCall() {
    #expect(found(drawn("LLLLLLL Lcs....")) == [])
  }

  @Test("The rests run on the real clock: 32 hours on the wall are 31 when summer time starts")
  func clockChange() {
    // From Saturday 23:00 to Monday 07:00.
    let row = "LLLLLL. sLLLLL."
    #expect(found(drawn(row)) == [])
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(found(drawn(row, from: march)) == ["P1 Mon1 15:00 - Wed2 16:00: 31 of 32"])
  }

  @Test("Less holds where it was consented to")
  func consent() {
    let consented = { (rule: RuleID, value: Double?) in
      drawn(tenDays) { scenario in
        scenario.consents = [
          Consent(id: "C1", person: "P1", rule: rule, value: value, by: "P1")
        ]
      }
    }
    #expect(found(consented("GHZ-32", nil)) == [])
    #expect(found(consented("GHZ-32", 15.5)) == [])
    #expect(found(consented("GHZ-32", 16)) == tenDaysFound)
    #expect(found(consented("VVT-DAYS", nil)) == tenDaysFound)
  }

  @Test("It binds employees, students and those on call, and nobody who is hired")
  func forWhom() {
    for form in EmploymentForm.allCases {
      let drawn = drawn(tenDays) { $0.people[0].form = form }
      #expect(found(drawn).isEmpty == form.isHired, "\(form)")
    }
  }
}
