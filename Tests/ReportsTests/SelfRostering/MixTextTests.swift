import Reports
import RosterModel
import SelfRostering
import Testing

@Suite("A change of the care mix in words")
struct MixTextTests {
  private let monday = CivilDate("2027-01-11")!

  private func line(_ needed: Int, _ rostered: Int) -> StaffingView.Line {
    StaffingView.Line(
      domain: .care, level: .level1,
      weeks: [
        .init(
          monday: monday, needed: .hours(needed), available: .hours(40), rostered: .hours(rostered))
      ])
  }

  private var change: MixChange {
    MixChange(from: monday, steps: [MixStep(profile: "5VV", residents: -1)], told: 12)
  }

  private func proposal(
    _ kind: RepairProposal.Kind, _ changes: [CellChange], atLeast: Int, over: Int, minutes: Int,
    loans: [Loan] = []
  ) -> RepairProposal {
    RepairProposal(
      kind: kind, changes: changes, changeCount: changes.count, changesAtLeast: atLeast, open: 0,
      openAtLeast: 0, toAsk: [], euro: Double(minutes) / 4, findings: [],
      mix: .init(change: change, over: over, minutes: minutes, loans: loans))
  }

  private func view(isSaved: Bool = false, isLess: Bool = false) -> MixView {
    let cell = CellChange(person: "HLP-01", date: monday + 1, from: ["V"], to: [])
    let loan = Loan(
      person: "HLP-01", date: monday + 1, home: "klein", duty: "V", team: "groot", shift: "D")
    let leave = proposal(.leave, [], atLeast: 0, over: isLess ? 0 : 1, minutes: 0)
    let others = [
      proposal(.shorten, [cell], atLeast: 1, over: 0, minutes: -480),
      proposal(.lend, [cell], atLeast: 1, over: 0, minutes: -480, loans: [loan]),
    ]
    return MixView(
      team: "klein", from: monday, steps: change.steps, careHours: (91.25, 73), follows: !isSaved,
      hours: (before: [line(56, 8)], after: [line(0, 8)]),
      rows: isLess
        ? []
        : [
          MixRow(
            date: monday + 1, shift: "V", domain: .care, minLevel: .level1, before: 2, after: 1,
            rostered: 2)
        ],
      slack: isLess
        ? []
        : [
          MixSlack(
            date: monday + 1, shift: "V", domain: .care, over: 1, open: [], time: .hours(8))
        ], isSaved: isSaved,
      proposals: ([leave] + (isLess ? [] : others)).enumerated().map { ($0.offset + 1, $0.element) }
    )
  }

  @Test("What becomes over, week by week and day by day, and the proposals with what they take")
  func text() {
    #expect(
      MixText(.dutch).text(view()) == """
        Zorgmix klein vanaf ma 11 jan 2027: -1 5VV.
        Zorgvraag volgens de norm: 91,3 u per week wordt 73,0 u.
        De behoefte volgt uit de zorgmix: opnieuw berekend, zo dicht bij wat nu geldt als kan.

        Uren nodig per week en niveau, wordt min was
        domein  niveau      2
        zorg    1       -56,0

        Uren per week en niveau, rooster min nodig: + is over, - is tekort
        domein  niveau     2
        zorg    1       +8,0

        Diensten waarvan de behoefte wijzigt: mensen van een niveau of hoger
        datum      dienst  domein  niveau  nodig was  wordt  ingeroosterd  over/tekort
        di 12 jan  V       zorg    1               2      1             2           +1

        Wordt over: 1 dienst (8 u). Wordt open: 0 diensten (0 u).
        1. laten zoals het is: 0 wijzigingen, 0 open; bewezen het kleinste aantal
             blijft over: 1 dienst; uren: 0 u
        2. overtollige diensten korter, of eruit in overleg: 1 wijziging, 0 open; bewezen het \
        kleinste aantal
             kosten: -120,00 euro
             blijft over: 0 diensten; uren: -8 u
             alleen met instemming van de medewerker; contracturen blijven betaald of worden \
        gecompenseerd
             HLP-01 di 12 jan: V wordt vrij
        3. uitlenen aan of lenen van een ander team: 1 wijziging, 0 open; bewezen het kleinste \
        aantal
             kosten: -120,00 euro
             blijft over: 0 diensten; uren: -8 u
             alleen met instemming van de medewerker (HOUSE-LEND), door wie beide roosters mag \
        wijzigen
             HLP-01 di 12 jan: V bij klein wordt D bij groot
        Zorgmix en rooster zijn niet gewijzigd. Een voorstel uitvoeren: zorgrooster mix-change \
        --accept NUMMER, met --consent als wie het aangaat heeft ingestemd.
        """)
  }

  @Test("Less than a shift, a table of the team's own, and what was stored are said")
  func others() {
    let less = MixText(.dutch).text(view(isLess: true))
    #expect(
      less.contains(
        "Dit is minder dan een dienst: de behoefte blijft gelijk, er wordt niets over en niets open."
      ))
    #expect(!less.contains("2. "))
    let saved = MixText(.dutch).text(view(isSaved: true))
    #expect(saved.contains("De bezettingstabel volgt niet uit de zorgmix"))
    #expect(saved.hasSuffix("De zorgmix en de behoefte die eruit volgt zijn vastgelegd."))
    #expect(MixText(.english).text(view()).contains("Becomes over: 1 shift (8 h)."))
  }

  @Test("As a document: hours, rows, what becomes over, and proposals with their loans")
  func json() {
    let document = MixJSON.data(entry: 12, view())
    #expect(document.contains("\"careHoursPerWeek\": {\"before\": 91.25, \"after\": 73}"))
    #expect(document.contains("\"over\": {\"heads\": 1, \"minutes\": 480}"))
    #expect(document.contains("\"home\": \"klein\", \"duty\": \"V\", \"team\": \"groot\""))
    #expect(document.contains("\"saved\": false"))
  }

  @Test("Who cannot go is told with those there are")
  func refused() {
    let few = Refusal.mix(.tooFew("6VV", residents: 0, maybe: ["6VV/db", "6VV/bh/db"]))
    #expect(
      few.text(.dutch)
        == "Zoveel bewoners met 6VV zijn er niet: de zorgmix telt er 0. Misschien 6VV/db, 6VV/bh/db."
    )
    #expect(Refusal.mix(.noMix).text(.dutch) == "Van dit team is geen zorgmix bekend.")
  }
}
