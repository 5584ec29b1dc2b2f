import RosterModel
import Testing

@testable import Explanations
@testable import Reports

@Suite("Who gains and who loses")
struct DifferenceTellerTests {
  private let fixture = ExplainFixture.self

  private func moves(
    _ person: RosterDifference.Person, days: [RosterDifference.Day] = []
  ) -> PersonMoves {
    let difference = RosterDifference(
      days: days, places: [], parts: [], people: [person], total: .init(0, 0))
    return PersonMoves(person, of: difference, fixture.dutch)
  }

  @Test("Two rosters: the days, who loses, who gains, which goal moved")
  func text() {
    #expect(
      ExplainText.difference(
        fixture.difference, from: "oud.csv", to: "nieuw.csv", in: fixture.scenario,
        language: .dutch, colour: false) == """
          Van oud.csv naar nieuw.csv
          3 dagen anders; 5.000 punten wordt 5.015 punten (+15).

          Wie erop achteruit gaat
          ───────────────────────
          - avonddienst (A) van zo 17 jan (niveau 3, zorg) staat dan open
          - VIG-01 staat 4 u 30 onder contract (was precies op contract)
          - VIG-05 werkt een nacht en een zaterdag extra, mist wens W003, staat 6 u boven contract (was 2 u
            onder contract) en heeft 3 punten meer aan ongezonde patronen

          Wie erop vooruit gaat
          ─────────────────────
          - VIG-01 werkt een nacht minder en krijgt wens W017

          Welk doel bewoog
          ────────────────
          onderdeel      was  wordt  punten was  punten wordt  verschil
          open diensten    4      5       4.000         5.000    +1.000
          wensen           9      8           9             8        -1

          Dagen die anders zijn
          ─────────────────────
          VIG-01: do 14 jan N wordt AK
          VIG-05: do 14 jan vrij wordt N; za 16 jan vrij wordt D

          """)
  }

  @Test("Equal rosters differ in nothing")
  func nothing() {
    let same = RosterDifference(days: [], places: [], parts: [], people: [], total: .init(7, 7))
    #expect(
      ExplainText.difference(
        same, from: "a", to: "b", in: fixture.scenario, language: .english, colour: false)
        == "From a to b\nNothing differs.\n")
  }

  @Test("More is a loss and less a gain, for everything that weighs on someone")
  func everything() {
    let worse = fixture.person(
      "VIG-02", nights: (0, 2), evenings: (1, 2), weekends: (1, 3), holidays: (0, 1),
      findings: (0, 1))
    #expect(
      moves(worse).loses
        == "VIG-02 werkt 2 nachten, een avond, 2 weekenden en een feestdag extra en heeft 1 bevinding "
        + "van wet of instemming meer")
    #expect(moves(worse).gains == nil)
    let better = fixture.person(
      "VIG-02", nights: (2, 0), gained: ["W1", "W2"], balance: (90, -30), health: (5, 2),
      findings: (2, 0))
    #expect(
      moves(better).gains
        == "VIG-02 werkt 2 nachten minder, krijgt wens W1, krijgt wens W2, staat 30 min onder "
        + "contract (was 1 u 30 boven contract), heeft 3 punten minder aan ongezonde patronen en heeft "
        + "2 bevindingen van wet of instemming minder")
    #expect(moves(better).loses == nil)
  }

  @Test("A day of the weekend is named where the days tell it; swapped days are one of each")
  func weekendDays() {
    let (saturday, sunday) = (fixture.start + 5, fixture.start + 6)
    let on = { (date: CivilDate) in
      RosterDifference.Day(person: "VIG-02", date: date, before: [], after: ["D"])
    }
    let off = RosterDifference.Day(person: "VIG-02", date: sunday, before: ["D"], after: [])
    let more = fixture.person("VIG-02", weekends: (1, 2), weekendDays: (2, 3))
    #expect(moves(more, days: [on(sunday)]).loses == "VIG-02 werkt een zondag extra")
    #expect(moves(more).loses == "VIG-02 werkt een weekenddag extra")
    let swapped = fixture.person("VIG-02", weekends: (2, 2), weekendDays: (2, 2))
    #expect(
      moves(swapped, days: [on(saturday), off]).loses == "VIG-02 werkt een zaterdag extra")
    #expect(moves(swapped, days: [on(saturday), off]).gains == "VIG-02 werkt een zondag minder")
  }

  @Test("Places that are filled are a gain, two on a shift with their number")
  func places() {
    var difference = fixture.difference
    difference.people = []
    difference.places = [
      .init(date: fixture.start, shift: "HK", domain: .guidance, level: .level3, more: -2)
    ]
    #expect(
      fixture.dutch.gains(difference)
        == ["2x huiskamer (HK) van ma 4 jan (niveau 3, begeleiding) is dan gevuld"])
    #expect(fixture.dutch.losses(difference) == [])
  }
}
