import RosterModel
import Testing

@testable import Explanations
@testable import Reports

@Suite("Prices of rules and levels, and one person beside the team")
struct ExplainTablesTests {
  private let fixture = ExplainFixture.self

  @Test("Rules and levels have intervals, with what is proven and what was found")
  func rules() {
    var scenario = fixture.scenario
    scenario.rulePacks = []
    #expect(
      ExplainText.rules(
        fixture.rules, levels: fixture.levels, in: scenario, language: .dutch, colour: false) == """
          3-4 = bewezen minstens 3 open, gevonden 4; 3 = bewezen. Scheelt = zoveel minder open, bewezen tussen
          die twee; ? = onbekend.

          Wat eigen regels kosten aan open diensten (nooit de wet)
          ────────────────────────────────────────────────────────
          regel                               nu open  zonder  scheelt    in punten
          instemming met HOUSE-LEAVE              3-4       1      2-3  2.910-3.020
          gezond roosteren: Gezond roosteren      3-4     3-4      0-1        0-120
          wat is vastgezet                        3-4     2-?      0-2      0-4.100

          Wat een medewerker meer scheelt aan open diensten
          ─────────────────────────────────────────────────
          niveau                         nu open  met  scheelt
          zorg, niveau 4, 24 u per week        4  0-1      3-4

          """)
    #expect(
      ExplainText.rules([], levels: [], in: scenario, language: .english, colour: false)
        == "No rule or level was solved for.\n")
  }

  @Test("One person: own and share, hours, wishes, and whom it weighs on most")
  func person() {
    #expect(
      ExplainText.person(
        fixture.personAnswer, in: fixture.scenario, language: .dutch, colour: false) == """
          VIG-03 naast het eerlijk deel
                      eigen  eerlijk deel  verschil
          nachten         2           3,0      -1,0
          avonden        10           9,1      +0,9
          weekenden       6           4,6      +1,4
          feestdagen      0           0,6      -0,6
          Eerlijk deel = naar rato van de contracturen van wie deze diensten mag werken.
          Contract 312 u, telt mee 297 u 30, saldo -14 u 30.
          1 van 4 wensen ingewilligd. Geweigerd: W003, W009, W012. In het hele team is 88% ingewilligd.
          Het zwaarst belast is VIG-05, met 12,34; VIG-03 komt op 9,10. Geen enkel rooster dat hooguit 4
          diensten open laat, heeft voor wie het zwaarst belast is minder dan 11,20: binnen 1,14.
          Belasting telt nachten, avonden, weekenddagen en feestdagen, gewogen naar contract.

          """)
  }

  @Test("Whoever is most burdened is told so; what is not proven is unknown")
  func worstOff() {
    var answer = fixture.personAnswer
    answer.worstOff = .init(person: "VIG-03", found: 910, own: 910, atLeast: nil, givenOpen: 4)
    #expect(
      fixture.english.worstOff(answer)
        == "VIG-03 is the most burdened, with 9.10. Whether less is possible is unknown.")
    answer.worstOff?.atLeast = 910
    #expect(
      fixture.english.worstOff(answer)
        == "VIG-03 is the most burdened, with 9.10. No roster that leaves at most 4 shifts open has "
        + "less than 9.10 for whoever is most burdened: proven the least.")
    answer.wishes = nil
    answer.refused = []
    answer.teamHonoured = nil
    #expect(fixture.english.wishes(answer) == "No wishes handed in.")
  }

  @Test("Values rank: the row that is worth most first, those worth nothing left out")
  func values() {
    let table = HeadValueTable(fixture.values)
    #expect(table.rows.map(\.shift) == ["N", "D"])
    #expect(table.most == 1000)
    #expect(table.rows[0].days == [250, 250, 250, 250, 250, 1000, 250])
    #expect(HeadValueTable([]).most == 0)
    let weekday = HeadValueTable(fixture.values.filter { $0.date == fixture.start })
    #expect(weekday.rows[0].days == [250, nil, nil, nil, nil, nil, nil])
  }
}
