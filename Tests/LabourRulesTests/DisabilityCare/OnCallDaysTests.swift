import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("GHZ-CON (CAO GHZ): on call on at most 7 days in 28")
struct OnCallDaysTests {
  let rule = "GHZ-CON"
  let week = "ccccccc "
  let free = "....... "

  /// `c` is standby, `b` on call, `d` both on one date, `p` a night of presence.
  private func drawn(
    _ line: String, history: [String] = [], weeks: Int? = nil,
    with change: (inout Scenario) -> Void = { _ in }
  ) -> Drawn {
    Drawn(
      line, history: history,
      shifts: [
        .drawn("c", "17:00-23:00", countsFor: .standby),
        .drawn("b", "23:00-07:00", countsFor: .onCall),
        .drawn("p", "23:00-07:00", countsFor: .presence),
      ], both: ["d": "cb"], weeks: weeks, with: change)
  }

  private func found(_ drawn: Drawn) -> [String] { drawn.found(rule, packs: RulePack.shipped) }

  @Test("Seven days in four weeks are allowed, the eighth is found, and each after it")
  func limit() {
    #expect(found(drawn("cc..... cc..... cc..... c......")) == [])
    #expect(
      found(drawn("cc..... cc..... cc..... ccb....")) == [
        "P1 Tue4 17:00 - Tue4 23:00: 8 of 7", "P1 Wed4 23:00 - Thu4 07:00: 9 of 7",
      ])
  }

  @Test("28 dates hold the 27 before one, not the 28th before")
  func window() {
    #expect(
      found(drawn(week + free.times(2) + "......c")) == ["P1 Sun4 17:00 - Sun4 23:00: 8 of 7"])
    #expect(found(drawn(week + free.times(3) + "c......")) == [])
  }

  @Test("Both kinds count, two duties on a date once; presence and work do not")
  func kinds() {
    #expect(found(drawn("bb..... cc..... bb..... cc.....")).count == 1)
    #expect(found(drawn("dd..... dd..... dd..... d......")) == [])
    #expect(found(drawn("cc.pp.V cc.pp.V cc.pp.V c......")) == [])
  }

  @Test("Days before the period count, and are not told; days after it are not told")
  func edges() {
    #expect(found(drawn(".......", history: [week + "c......"])) == [])
    #expect(found(drawn("c......", history: [week])) == ["P1 Mon1 17:00 - Mon1 23:00: 8 of 7"])
    #expect(found(drawn(week + "c......", weeks: 1)) == [])
  }

  @Test("A consent lifts the limit, or puts another in its place")
  func consent() {
    let eight = { (value: Double?) in
      drawn(week + "c......") { scenario in
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
      drawn("c......").missing(rule, packs: packs)
        == .historyTooShort(weeksNeeded: 4, weeksGiven: 0))
    #expect(
      drawn("c......", history: ["V" + free.times(3) + "......"]).missing(rule, packs: packs) == nil
    )
    #expect(drawn("V......").missing(rule, packs: packs) == nil)
  }

  @Test("It binds employees, students and those on call, and nobody who is hired")
  func forWhom() {
    for form in EmploymentForm.allCases {
      let drawn = drawn(week + "c......") { $0.people[0].form = form }
      #expect(found(drawn).isEmpty == form.isHired, "\(form)")
    }
  }
}
