import Explanations
import RosterModel
import Testing

@testable import Reports

@Suite("What is proven, in sentences")
struct GoalTellerTests {
  private let fixture = ExplainFixture.self

  static let sentences: [(GoalProof, String, String)] = [
    (
      GoalProof(goal: .open, found: 4, atLeast: 3),
      "Geen enkel rooster kan minder dan 3 diensten open laten; dit laat er 4 open: binnen 1.",
      "No roster can leave fewer than 3 shifts open; this one leaves 4 open: within 1."
    ),
    (
      GoalProof(goal: .open, found: 3, atLeast: 3),
      "Geen enkel rooster kan minder dan 3 diensten open laten; dit laat er 3 open: bewezen het "
        + "minste.",
      "No roster can leave fewer than 3 shifts open; this one leaves 3 open: proven the least."
    ),
    (
      GoalProof(goal: .open, found: 3, atLeast: nil),
      "Dit rooster laat 3 diensten open; of het met minder kan, is onbekend.",
      "This roster leaves 3 shifts open; whether fewer is possible is unknown."
    ),
    (
      GoalProof(goal: .open, found: 0, atLeast: 0),
      "Dit rooster laat 0 diensten open: bewezen het minste.",
      "This roster leaves 0 shifts open: proven the least."
    ),
    (
      GoalProof(goal: .open, found: 2, atLeast: 0), "Dit rooster laat 2 diensten open: binnen 2.",
      "This roster leaves 2 shifts open: within 2."
    ),
    (
      GoalProof(goal: .openFrom(.level4, .care), found: 2, atLeast: 1),
      "Geen enkel rooster kan minder dan 1 dienst voor niveau 4 of hoger (zorg) open laten; dit laat "
        + "er 2 open: binnen 1.",
      "No roster can leave fewer than 1 shift for level 4 or higher (care) open; this one leaves 2 "
        + "open: within 1."
    ),
    (
      GoalProof(goal: .part(.hours), found: 750, atLeast: 690, givenOpen: 4),
      "Geen enkel rooster dat hooguit 4 diensten open laat, komt op minder dan 11 u 30 buiten "
        + "contract; dit komt op 12 u 30: binnen 1 u.",
      "No roster that leaves at most 4 shifts open comes to less than 11 h 30 off contract; this one "
        + "comes to 12 h 30: within 1 h."
    ),
    (
      GoalProof(goal: .part(.wishes), found: 9, atLeast: 7),
      "Geen enkel rooster komt op minder dan 7 punten aan geweigerde wensen; dit komt op 9 punten: "
        + "binnen 2 punten.",
      "No roster comes to less than 7 points of refused wishes; this one comes to 9 points: within "
        + "2 points."
    ),
    (
      GoalProof(goal: .consents, found: 1, atLeast: nil),
      "Dit rooster komt op 1 bevinding zonder vastgelegde instemming; of het met minder kan, is "
        + "onbekend.",
      "This roster comes to 1 finding without a recorded consent; whether less is possible is "
        + "unknown."
    ),
  ]

  @Test("Proven, within so much or unknown, and no other words", arguments: sentences)
  func sentence(proof: GoalProof, dutch: String, english: String) {
    #expect(fixture.dutch.goal(proof) == dutch)
    #expect(fixture.english.goal(proof) == english)
  }

  @Test("Every part of the objective has a sentence of its own", arguments: Language.allCases)
  func parts(language: Language) {
    let teller = WhyTeller(scenario: fixture.scenario, say: Voice(language))
    let told = ObjectivePart.allCases.map {
      teller.goal(GoalProof(goal: .part($0), found: 120, atLeast: 60))
    }
    #expect(Set(told).count == ObjectivePart.allCases.count)
  }

  @Test("The whole objective is told in points")
  func total() {
    #expect(
      fixture.dutch.total(183_640, atLeast: 182_428)
        == "Geen enkel rooster kost minder dan 182.428 punten; dit kost 183.640: binnen 1.212.")
    #expect(
      fixture.english.total(3, atLeast: 3)
        == "No roster costs less than 3 points; this one costs 3: proven the least.")
    #expect(
      fixture.dutch.total(3, atLeast: nil)
        == "Dit rooster kost 3 punten; of het met minder kan, is onbekend.")
  }

  @Test("Where no roster was made, what is proven stands alone")
  func noRoster() {
    #expect(
      fixture.dutch.open(OpenRange(found: nil, atLeast: 2))
        == "Geen enkel rooster kan minder dan 2 diensten open laten.")
  }

  @Test("Goals and values as a text")
  func text() {
    #expect(
      ExplainText.goals(
        Array(fixture.goals.prefix(2)), total: (5000, 4990), values: fixture.values,
        in: fixture.scenario, language: .dutch, colour: false) == """
          Geen enkel rooster kost minder dan 4.990 punten; dit kost 5.000: binnen 10.

          Wat bewezen is
          ──────────────
          - Geen enkel rooster kan minder dan 3 diensten open laten; dit laat er 4 open: binnen 1.
          - Geen enkel rooster kan minder dan 2 diensten voor niveau 4 of hoger (zorg) open laten; dit laat er
            2 open: bewezen het minste.

          Wat een medewerker meer op een dienst scheelt
          ─────────────────────────────────────────────
          dienst  niveau    ma   di   wo   do   vr     za   zo  gem.
          N       3, zorg  250  250  250  250  250  1.000  250   357
          D       4, zorg   20   20   20   20   20     20   20    20
          Punten per medewerker meer, gemiddeld per dag van de week: de prijzen van het bewijs. Ze
          rangschikken alleen; wat het echt scheelt, zegt pas opnieuw oplossen.

          """)
  }
}
