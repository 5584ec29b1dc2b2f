import LabourRules
import RosterModel
import Testing

@Suite("HR-NLEN (gezond roosteren): at most 8 hours of work in a night")
struct HealthyNightLengthTests {
  let rule = "HR-NLEN"
  let long = Shift.drawn("n", "23:00-07:01")

  @Test("8 hours are not found, a minute more is")
  func limit() {
    #expect(
      Drawn("N.n....", shifts: [long]).found(rule) == ["P1 Wed1 23:00 - Thu1 07:01: 8.02 of 8"])
  }

  @Test("A long day is no night; a class given makes one")
  func kind() {
    let day = Shift.drawn("d", "07:00-16:30", rest: 30)
    let evening = Shift.drawn("e", "22:45-07:15")
    let given = Shift.drawn("g", "22:45-07:15", givenClass: .night)
    #expect(
      Drawn("d.e.g..", shifts: [day, evening, given]).found(rule) == [
        "P1 Fri1 22:45 - Sat1 07:15: 8.5 of 8"
      ])
  }

  @Test("It costs its weight of 2, next to the limit of every day")
  func points() {
    let ten = Shift.drawn("t", "23:00-09:00")
    let findings = Drawn("t......", shifts: [ten]).judgement().findings
    #expect(findings.map(\.rule).filter { $0.hasPrefix("HR") } == ["HR-LEN", "HR-NLEN"])
    #expect(findings.first { $0.rule == rule }?.points == 2)
  }

  @Test("Work is counted by the wall clock, also when the clock changes")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(Drawn(".....N.", from: october).found(rule) == [])
    #expect(
      Drawn(".....n.", shifts: [long], from: march).found(rule) == [
        "P1 Sat1 23:00 - Sun1 07:01: 8.02 of 8"
      ])
  }

  @Test("The first and last night of the period count, the nights around it do not")
  func edges() {
    #expect(
      Drawn("n.....n", history: ["n"], after: ["n"], shifts: [long]).found(rule) == [
        "P1 Mon1 23:00 - Tue1 07:01: 8.02 of 8", "P1 Sun1 23:00 - Mon2 07:01: 8.02 of 8",
      ])
  }
}
