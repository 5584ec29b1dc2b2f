import LabourRules
import RosterModel
import Testing

@Suite("ATB-BER: at most 3 on-call duties a week (ATB, bereikbaarheidsdienst)")
struct OnCallPerWeekTests {
  let rule = "ATB-BER"
  let shifts = [
    Shift.drawn("B", "17:00-22:00", countsFor: .onCall),
    .drawn("b", "22:00-06:00", countsFor: .onCall),
    .drawn("C", "17:00-22:00", countsFor: .standby),
  ]

  @Test("Three on-call duties in an ISO week are not found, four are, and each week is told")
  func limit() {
    #expect(Drawn("BBB.... ....BBB", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("BBBB... BBBBB..", shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon2 00:00: 4 of 3", "P1 Mon2 00:00 - Mon3 00:00: 5 of 3",
      ])
  }

  @Test("Weeks do not add up, and a duty counts in the week it starts in")
  func weeks() {
    #expect(Drawn("....BBB BBB....", shifts: shifts).found(rule) == [])
    #expect(Drawn("....BBb BBB....", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("BBB...b .......", shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon2 00:00: 4 of 3"
      ])
  }

  @Test("The weeks of the history are not told, nor those after the period")
  func seam() {
    #expect(Drawn("BBB....", history: ["....BBb"], shifts: shifts).found(rule) == [])
    #expect(Drawn(".......", history: ["BBBB..."], shifts: shifts).found(rule) == [])
    #expect(Drawn("BBB.... BBBB...", shifts: shifts, weeks: 1).found(rule) == [])
  }

  @Test("Two on one day are two, standby is none")
  func whatCounts() {
    let both: [Character: String] = ["x": "Bb"]
    #expect(Drawn("xx.....", shifts: shifts, both: both).found(rule).count == 1)
    #expect(Drawn("CCCCCCC", shifts: shifts).found(rule) == [])
  }

  @Test("The week of the clock change is a week like others")
  func clockChange() {
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(Drawn("....BBb BBB....", shifts: shifts, from: march).found(rule) == [])
    #expect(
      Drawn("B...BBb .......", shifts: shifts, from: march).found(rule) == [
        "P1 Mon1 00:00 - Mon2 00:00: 4 of 3"
      ])
  }

  @Test("It names the first and last duty of the week")
  func assignments() {
    let drawn = Drawn("V.BBBb.", shifts: shifts)
    let finding = drawn.judgement().findings.first { $0.rule == rule }
    #expect(finding?.assignments.map(\.shift) == ["B", "b"])
    #expect(finding?.unit == .shifts)
  }
}
