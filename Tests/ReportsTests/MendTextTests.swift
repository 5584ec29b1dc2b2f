import LabourRules
import Reports
import RosterModel
import Testing

@Suite("Changes and second ways, in words")
struct MendTextTests {
  private let saturday = CivilDate("2027-01-16")!

  @Test("A change of a day names the day, what stands there and what would")
  func mend() {
    let shift = Mend(person: "VIG-03", date: saturday, from: ["V"], to: ["L"])
    #expect(shift.text(.dutch) == "Kleinste wijziging: za 16 jan L in plaats van V.")
    #expect(shift.text(.english) == "Smallest change: L in place of V on Sat 16 Jan.")
    let off = Mend(person: "VIG-03", date: saturday, from: ["K", "L"], to: [])
    #expect(off.text(.dutch) == "Kleinste wijziging: za 16 jan geen K en L.")
  }

  @Test("The second way of the weekly rest tells its rests and their sum")
  func fortnight() {
    let allowance = Allowance(
      rule: "ATW-WREST", person: "VIG-03", from: LocalTime(saturday, minute: 420),
      to: LocalTime(saturday + 14, minute: 420), measured: 35, asked: 36,
      branch: .fortnight(rests: [35, 38.5]))
    #expect(
      allowance.text(.dutch)
        == "Vanaf za 16 jan 07:00 is de langste rust in 7x24 uur 35 u, korter dan 36 u; toegestaan, want "
        + "tot za 30 jan 07:00 is er 35 u + 38 u 30 = 73 u 30 rust (72 u in 14x24 uur, in delen van "
        + "minstens 32 u).")
  }

  @Test("A shorter rest by an override tells its hours")
  func override() {
    let allowance = Allowance(
      rule: "ATW-DREST", person: "VIG-03", from: LocalTime(saturday, minute: 1380),
      to: LocalTime(saturday + 1, minute: 420), measured: 8, asked: 11, branch: .override)
    #expect(
      allowance.text(.english)
        == "From Sat 16 Jan 23:00 until Sun 17 Jan 07:00 there are 8 h of rest instead of 11 h; recorded that "
        + "the work requires it, once in 7x24 hours.")
  }

  @Test("A check shows the change under its finding, and the second way in a part of its own")
  func check() {
    let finding = Finding(
      rule: "ATW-DREST", kind: .law, person: "VIG-03", from: LocalTime(saturday, minute: 1380),
      to: LocalTime(saturday + 1, minute: 420), measured: 8, allowed: 11, unit: .hours)
    let allowance = Allowance(
      rule: "ATW-DREST", person: "VIG-04", from: LocalTime(saturday, minute: 1380),
      to: LocalTime(saturday + 1, minute: 420), measured: 8, asked: 11, branch: .override)
    let judgement = Judgement(
      findings: [finding], allowances: [allowance], notAssessed: [], rulesAssessed: ["ATW-DREST"])
    let scenario = Scenario(
      name: "paper", location: "paper", period: Period(start: saturday - 12, weeks: 2))
    let mend = Mend(person: "VIG-03", date: saturday + 1, from: ["V"], to: [])
    let text = CheckSummary.text(
      judgement, mends: [finding: mend], scenario: scenario, language: .english)
    #expect(text.contains("\n  Smallest change: no V on Sun 17 Jan.\n"))
    #expect(text.contains("In the second way the law allows"))
    #expect(text.contains("ATW-DREST VIG-04: From Sat 16 Jan 23:00"))
  }
}
