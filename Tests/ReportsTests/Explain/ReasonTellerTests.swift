import Explanations
import RosterModel
import Testing

@testable import Reports

@Suite("Reasons in words")
struct ReasonTellerTests {
  private let fixture = ExplainFixture.self
  private static let start = ExplainFixture.start

  /// Each kind of reason, in both languages.
  static let told: [(Reason, String, String)] = [
    (
      .rule("ATW-SHIFT", "VIG-02"), "ATW-SHIFT voor VIG-02 (Een dienst telt hooguit 12 uur werk)",
      "ATW-SHIFT for VIG-02 (A shift holds at most 12 hours of work)"
    ),
    (
      .rule("ATW-SHIFT", nil), "ATW-SHIFT (Een dienst telt hooguit 12 uur werk)",
      "ATW-SHIFT (A shift holds at most 12 hours of work)"
    ),
    (
      .leave("VIG-02", start...start + 2), "VIG-02 is afwezig ma 4 jan t/m wo 6 jan",
      "VIG-02 is away Mon 4 Jan to Wed 6 Jan"
    ),
    (
      .availability("VIG-02", start...start), "tijden waarop VIG-02 niet kan werken, ma 4 jan",
      "times at which VIG-02 cannot work, Mon 4 Jan"
    ),
    (
      .unavailable("W012"),
      "wens W012 van VIG-03 (onbeschikbaar van ma 11 jan t/m zo 17 jan)",
      "wish W012 of VIG-03 (unavailable from Mon 11 Jan to Sun 17 Jan)"
    ),
    (.unavailable("W999"), "wens W999", "wish W999"),
    (
      .exempt("VIG-02", "night"), "VIG-02 is vrijgesteld van nachten",
      "VIG-02 is exempt from nights"
    ),
    (
      .exempt("VIG-02", "VVT-WKND"), "VIG-02 is vrijgesteld van VVT-WKND",
      "VIG-02 is exempt from VVT-WKND"
    ),
    (
      .exempt("VIG-02", "supernumerary"), "VIG-02 werkt boventallig",
      "VIG-02 works on top of the need"
    ),
    (
      .pin("VIG-02", start, "A"), "VIG-02 staat vast op avonddienst (A) van ma 4 jan",
      "VIG-02 is pinned to avonddienst (A) of Mon 4 Jan"
    ),
    (
      .history("VIG-02"), "wat VIG-02 voor de periode werkte",
      "what VIG-02 worked before the period"
    ),
    (
      .oneDutyADay("VIG-02"), "VIG-02 werkt hooguit één dienst op een dag",
      "VIG-02 works at most one duty on a day"
    ),
    (
      .need(ExplainFixture.need([0], heads: 3)),
      "3 nodig: nachten ma 4 jan, niveau 3 of hoger, zorg",
      "3 needed: nights of Mon 4 Jan, level 3 or higher, care"
    ),
  ]

  @Test("Each kind has its sentence, without why someone is away or exempt", arguments: told)
  func reasons(reason: Reason, dutch: String, english: String) {
    #expect(fixture.dutch.reason(reason) == dutch)
    #expect(fixture.english.reason(reason) == english)
  }

  @Test("In few words no reason names the person", arguments: told.map(\.0))
  func short(reason: Reason) {
    for teller in [fixture.dutch, fixture.english] {
      #expect(!teller.shortReason(reason).contains("VIG-"))
      #expect(!teller.shortReason(reason).isEmpty)
    }
  }

  @Test("A rule that no pack of the scenario has is told by its id")
  func unknownRule() {
    #expect(fixture.dutch.reason(.rule("HUIS-1", nil)) == "HUIS-1")
    #expect(fixture.dutch.reason(.rule("HUIS-1", "VIG-02")) == "HUIS-1 voor VIG-02")
  }
}
