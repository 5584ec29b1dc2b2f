import LabourRules
import RosterModel
import Testing

@Suite("DEF-SERIES (not in the ATW): the rest that ends a series is a value of the pack")
struct DutySeriesTests {
  let day: [RuleID: Double] = ["DEF-SERIES": 24]

  @Test("ATW-N-SER: with 24 instead of 36 a rest of 24 hours ends the series, a minute less not")
  func nightSeries() {
    let rule = "ATW-N-SER"
    let night = Shift.drawn("m", "22:59-07:00")
    let eighth = ["P1 Mon2 23:00 - Tue2 07:00: 8 of 7"]
    // From Thursday 23:00 to Friday 23:00, or to 22:59.
    #expect(Drawn("VVVLNNN N......").found(rule) == eighth)
    #expect(Drawn("VVVLNNN N......").found(rule, values: day) == [])
    #expect(Drawn("VVVLmNN N......", shifts: [night]).found(rule, values: day) == eighth)
  }

  @Test("ATW-N-46: a night 24 hours after the last begins a run anew, a minute earlier it goes on")
  func nightRun() {
    let rule = "ATW-N-46"
    let shifts: [Shift] = [
      .drawn("a", "18:00-01:30"), .drawn("b", "01:30-09:30"), .drawn("c", "01:29-09:30"),
    ]
    let third = ["P1 Thu1 09:30 - Fri1 07:00: 21.5 of 46"]
    #expect(Drawn("Na.bV..", shifts: shifts).found(rule) == third)
    #expect(Drawn("Na.bV..", shifts: shifts).found(rule, values: day) == [])
    #expect(Drawn("Na.cV..", shifts: shifts).found(rule, values: day) == third)
  }

  @Test("ATW-N-46: the first night of a new series is no part of the run and waits for 46 hours")
  func newSeries() {
    let rule = "ATW-N-46"
    let night = Shift.drawn("h", "18:59-03:00", rest: 30)
    #expect(Drawn("NNN.h..", shifts: [night]).found(rule) == [])
    #expect(
      Drawn("NNN.h..", shifts: [night]).found(rule, values: day) == [
        "P1 Thu1 07:00 - Fri1 18:59: 35.98 of 46"
      ])
  }

  @Test("A longer rest makes longer series")
  func longer() {
    #expect(Drawn("VVVVL.. NNN....").found("ATW-N-SER") == [])
    #expect(
      Drawn("VVVVL.. NNN....").found("ATW-N-SER", values: ["DEF-SERIES": 73]) == [
        "P1 Wed2 23:00 - Thu2 07:00: 8 of 7"
      ])
  }

  @Test("It finds nothing itself and is not listed as assessed")
  func definition() {
    let judgement = Drawn("NNNNNNN").judgement(values: day)
    #expect(!judgement.rulesAssessed.contains("DEF-SERIES"))
    #expect(!judgement.findings.contains { $0.rule == "DEF-SERIES" })
  }
}
