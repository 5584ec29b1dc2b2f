import RosterModel
import SelfRostering
import Testing

@testable import Reports

/// What is refused, as it is told at a terminal and in a browser.
struct RefusalTextTests {
  private static let day = CivilDate("2027-01-04")!

  private static let refusals: [Refusal] = [
    .notAllowed(.publish, .member, may: [.leader]), .notYours(.wish, may: []),
    .wrongPhase(.draft, now: .published, opens: nil), .law([]), .consentNeeded([]),
    .agreementNeeded(["VIG-03"]), .cellHolds("VIG-03", day, []), .pinned("VIG-03", day),
    .outside(day, Period(start: day, weeks: 4)), .jokersUsed(4), .openShifts(3),
    .afterDeadline(day), .stepsOutOfOrder([.own]), .requestIs(.done),
    .ownFirst(.own, from: LocalTime(day, minute: 0)), .unknown(.person, "", known: []),
    .notBegun(day), .timesNeeded("X"), .weekNotOver(day, until: LocalTime(day, minute: 0)),
    .weekIsClosed(day), .correctionNeedsReason(day), .weeksNotClosed([]),
    .consentToLend("VIG-03"), .notOnTeam("VIG-03", day), .kept(until: day), .contradiction(nil),
    .noRoster, .stillEmployed("VIG-03"), .leave(.reasonNeeded), .leave(.notProposed),
    .leave(.notEmployed(.agency)), .mix(.noMix), .namesPeople(["x"]), .nobodyNamed,
  ]

  @Test("In a browser nobody is told to type a command", arguments: Language.allCases)
  func web(language: Language) {
    let say = Voice(language, for: .web)
    let texts =
      Self.refusals.map { $0.text(language, for: .web) }
      + [say(.reasonNeeded), StoreError.noStore("x").text(language, for: .web)]
    for text in texts {
      #expect(!text.isEmpty && !text.contains("--") && !text.contains("zorgrooster "), "\(text)")
    }
  }

  @Test("At a terminal the command that would help follows")
  func terminal() {
    #expect(
      Refusal.openShifts(3).text(.english)
        == "3 shifts are still open. Maybe with --with-open: then they are published by name.")
    #expect(Refusal.openShifts(3).text(.english, for: .web) == "3 shifts are still open.")
  }
}
