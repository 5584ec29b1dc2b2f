import Explanations
import RosterModel
import Testing

@testable import Reports

@Suite("Shortages and ways out, in words")
struct ShortageTellerTests {
  private let fixture = ExplainFixture.self

  @Test("A count that anyone can check by hand, in one sentence")
  func count() {
    #expect(
      fixture.dutch.count(fixture.count)
        == "nachten week 3, niveau 3 of hoger, zorg: 14 nodig, hooguit 12 mogelijk: 6 mensen x 2 "
        + "(ATW-N-36).")
    #expect(
      fixture.english.count(fixture.count)
        == "nights of week 3, level 3 or higher, care: 14 needed, at most 12 possible: 6 people x 2 "
        + "(ATW-N-36).")
  }

  @Test("People with equal most and equal reasons stand together")
  func groups() {
    var proof = fixture.count
    proof.people[1].most = 1
    #expect(CountGroup.all(in: proof).map(\.people.count) == [5, 1, 1, 1])
    proof.people[1].most = 2
    proof.people[1].because = []
    #expect(CountGroup.all(in: proof).map(\.people.count) == [5, 1, 1, 1])
    #expect(CountGroup.all(in: fixture.count).first?.people == (1...6).map { "VIG-0\($0)" })
  }

  @Test("The sums of the groups add up to what is possible")
  func sums() {
    let groups = CountGroup.all(in: fixture.count)
    #expect(groups.reduce(0) { $0 + $1.most * $1.people.count } == fixture.count.possible)
    #expect(groups.reduce(0) { $0 + $1.people.count } == fixture.count.people.count)
  }

  @Test("Counts, contradictions and conflicts with what would help, as a text")
  func text() {
    var scenario = fixture.scenario
    scenario.rulePacks = []
    let text = ExplainText.shortages(
      [.count(fixture.count), .contradiction("VIG-02", [.history("VIG-02")]), fixture.conflict],
      relaxations: fixture.relaxations, open: OpenRange(found: 4, atLeast: 3), in: scenario,
      language: .dutch, colour: false)
    #expect(
      text == """
        Geen enkel rooster kan minder dan 3 diensten open laten; dit laat er 4 open: binnen 1.

        Waarom het niet anders kan
        ──────────────────────────
        nachten week 3, niveau 3 of hoger, zorg: 14 nodig, hooguit 12 mogelijk: 6 mensen x 2 (ATW-N-36).
        Minstens 2 diensten blijven open.
          - 6 mensen x 2 (ATW-N-36) = 12: VIG-01, VIG-02, VIG-03, VIG-04, VIG-05, VIG-06
          - 1 mens x 0 (afwezig ma 18 jan t/m zo 24 jan) = 0: VIG-07
          - 1 mens x 0 (vrijgesteld van nachten) = 0: VIG-08
        Voor VIG-02 bestaat geen enkel rooster binnen wet en afspraken; deze kunnen niet samen:
          - wat VIG-02 voor de periode werkte
        Een telling die dit laat zien bestaat niet; deze kunnen niet samen:
          - 2 nodig: nachten ma 4 jan en di 5 jan, niveau 3 of hoger, zorg
          - ATW-DREST voor VIG-02
          - VIG-02 staat vast op avonddienst (A) van di 5 jan
          Het gaat om VIG-02 en VIG-03.
          Minstens 1 dienst blijft open.

        Wat zou helpen (nooit de wet)
        ─────────────────────────────
        1. Leen 2 diensten (16 u): nachtdienst (N), niveau 3, zorg: wo 20 jan en do 21 jan
           doorgerekend: 2 open wordt 0; minder stappen volstaan niet (bewezen)
        2. Vraag 1 instemming: VIG-02 met HOUSE-LEAVE op wo 20 jan
           doorgerekend: 2 open wordt 1; of minder stappen volstaan, is onbekend

        """)
  }

  @Test("The rules of a count are told once")
  func rules() {
    let told = fixture.dutch.shortage(.count(fixture.count)).notes
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("ATW-N-36 (Hooguit 36") == true)
  }

  @Test("Where nothing shows a shortage, that is said")
  func none() {
    let text = ExplainText.shortages(
      [], relaxations: [], open: OpenRange(found: 0, atLeast: 0), in: fixture.scenario,
      language: .english, colour: false)
    #expect(text.hasPrefix("This roster leaves 0 shifts open: proven the least.\n"))
    #expect(text.contains("No count or conflict shows that anything has to stay open."))
    #expect(!text.contains("What would help"))
  }

  static let ways: [(Relaxation.Kind, [Relaxation.Step], Minutes, String, String)] = [
    (
      .hire, [.hire(.care, .level4, weekly: .hours(24))], .hours(96),
      "Neem 1 medewerker aan (96 u): zorg, niveau 4, 24 u per week",
      "Hire 1 person (96 h): care, level 4, 24 h a week"
    ),
    (
      .dropPins, [.dropPin("VIG-02", ExplainFixture.start, "N")], .zero,
      "Laat 1 afspraak los: VIG-02 N van ma 4 jan", "Let go of 1 agreement: VIG-02 N of Mon 4 Jan"
    ),
    (
      .askConsents,
      [
        .ask("VIG-02", "HOUSE-LEAVE", ExplainFixture.start...ExplainFixture.start + 1, value: nil),
        .ask("VIG-03", "VVT-CONTRACT", ExplainFixture.start...ExplainFixture.start + 6, value: 40),
      ], .zero,
      "Vraag 2 instemmingen: VIG-02 met HOUSE-LEAVE van ma 4 jan t/m di 5 jan; VIG-03 met "
        + "VVT-CONTRACT (40 u) van ma 4 jan t/m zo 10 jan",
      "Ask 2 consents: VIG-02 to HOUSE-LEAVE from Mon 4 Jan to Tue 5 Jan; VIG-03 to VVT-CONTRACT "
        + "(40 h) from Mon 4 Jan to Sun 10 Jan"
    ),
    (
      .lowerCover,
      [
        .lowerCover(ExplainFixture.start, "A", .care, .level3),
        .lowerCover(ExplainFixture.start, "A", .care, .level3),
        .lowerCover(ExplainFixture.start + 1, "A", .care, .level4),
      ], .zero,
      "Vraag 3 plekken minder: avonddienst (A), niveau 3, zorg: 2x ma 4 jan; avonddienst (A), niveau "
        + "4, zorg: di 5 jan",
      "Ask 3 places fewer: avonddienst (A), level 3, care: 2x Mon 4 Jan; avonddienst (A), level 4, "
        + "care: Tue 5 Jan"
    ),
  ]

  @Test("Each kind of way out says what to do", arguments: ways)
  func relaxation(
    kind: Relaxation.Kind, steps: [Relaxation.Step], paid: Minutes, dutch: String, english: String
  ) {
    let way = Relaxation(
      kind: kind, steps: steps, paid: paid, open: .init(1, 0), roster: Roster(), isSmallest: true)
    #expect(fixture.dutch.relaxation(way) == dutch)
    #expect(fixture.english.relaxation(way) == english)
  }
}
