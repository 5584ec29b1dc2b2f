import RosterModel
import Testing

@testable import Explanations
@testable import Reports

@Suite("One wish in words")
struct WishTellerTests {
  private let fixture = ExplainFixture.self

  private func text(_ answer: WishAnswer, _ language: Language = .dutch) -> String {
    ExplainText.wish(answer, in: fixture.scenario, language: language, colour: false)
  }

  @Test("At once: what prices prove, and that they rank")
  func first() {
    #expect(
      text(fixture.answer()) == """
        W017 van VIG-01 (graag AK op do 14 jan) is niet ingewilligd.
        Volgens de prijzen van het bewijs stijgt de ondergrens met 0,6 punt; geen rooster dat de wens
        inwilligt kost minder dan 4.991 punten. Dat rangschikt; een prijs is het pas na opnieuw oplossen.
        Eerste antwoord na 0,4 s.

        """)
    #expect(
      text(fixture.answer(first: .init(bound: 9, boundHonoured: 9, rise: 0.01)), .english)
        .contains(
          "the bound does not rise; no roster that grants the wish costs less than 9\npoints."))
    #expect(
      text(fixture.answer(first: .init(bound: 9, boundHonoured: nil, rise: 0)))
        .contains("is er geen rooster binnen wet en afspraken dat de wens"))
    #expect(text(fixture.answer(first: nil)).contains("Er zijn geen prijzen van een bewijs"))
  }

  @Test("Solved again: what it costs, who pays, how sure that is, and where it comes cheaper")
  func confirmed() {
    let answer = fixture.answer(
      confirmed: .found(fixture.price(atLeast: 5001)), alternatives: fixture.alternatives)
    #expect(
      text(answer) == """
        W017 van VIG-01 (graag AK op do 14 jan) is niet ingewilligd.
        Volgens de prijzen van het bewijs stijgt de ondergrens met 0,6 punt; geen rooster dat de wens
        inwilligt kost minder dan 4.991 punten.
        Inwilligen kost hooguit 15 punten meer dan dit rooster:
        - avonddienst (A) van zo 17 jan (niveau 3, zorg) staat dan open
        - VIG-01 staat 4 u 30 onder contract (was precies op contract)
        - VIG-05 werkt een nacht en een zaterdag extra, mist wens W003, staat 6 u boven contract (was 2 u
          onder contract) en heeft 3 punten meer aan ongezonde patronen
        Daar staat tegenover:
        - VIG-01 werkt een nacht minder en krijgt wens W017
        De prijs is binnen 14 punten: geen rooster dat de wens inwilligt, kost minder dan 5.001 punten.
        Gezocht in ma 4 jan t/m zo 17 jan; de andere dagen bleven zoals ze zijn.
        Goedkoper:
        - 2 dagen eerder (di 12 jan): kost niets, dit rooster doet het al
        - 1 dag later (vr 15 jan): kost hooguit 3 punten
        Eerste antwoord na 0,4 s, doorgerekend na 12,1 s.

        """)
    #expect(
      text(answer, .english) == """
        W017 of VIG-01 (would like AK on Thu 14 Jan) is not granted.
        By the prices of the proof the bound rises by 0.6 points; no roster that grants the wish costs less
        than 4,991 points.
        Granting it costs at most 15 points more than this roster:
        - avonddienst (A) of Sun 17 Jan (level 3, care) is then open
        - VIG-01 stands 4 h 30 below contract (was exactly on contract)
        - VIG-05 works one night and one Saturday more, loses wish W003, stands 6 h above contract (was 2 h
          below contract) and has 3 points more of unhealthy patterns
        Against that:
        - VIG-01 works one night less and gets wish W017
        The price is within 14 points: no roster that grants the wish costs less than 5,001 points.
        Sought in Mon 4 Jan to Sun 17 Jan; the other days stayed as they are.
        Cheaper:
        - 2 days earlier (Tue 12 Jan): costs nothing, this roster already does it
        - 1 day later (Fri 15 Jan): costs at most 3 points
        First answer after 0.4 s, solved again after 12.1 s.

        """)
  }

  @Test("A price is proven, within so much, or unknown")
  func certainty() {
    #expect(
      fixture.dutch.certainty(fixture.price(atLeast: 5015))
        == "Bewezen: geen rooster dat de wens inwilligt, kost minder.")
    #expect(
      fixture.dutch.certainty(fixture.price(atLeast: nil)) == "Of het goedkoper kan, is onbekend.")
  }

  @Test("What costs nothing is said to; a price that nobody pays is said to be so")
  func free() {
    let nothing = RosterDifference(days: [], places: [], parts: [], people: [], total: .init(0, 0))
    let same = text(fixture.answer(confirmed: .found(fixture.price(extra: 0))))
    #expect(same.contains("Inwilligen kost niets: een rooster dat het doet, kost even veel punten"))
    let less = text(fixture.answer(confirmed: .found(fixture.price(extra: -1))))
    #expect(less.contains("Inwilligen kost niets: een rooster dat het doet, kost 1 punt minder"))
    let price = fixture.price(extra: 2, difference: nothing)
    #expect(
      text(fixture.answer(confirmed: .found(price))).contains("- niemand gaat erop achteruit"))
  }

  @Test("What cannot be is told with its reasons; what was not found is unknown")
  func impossible() {
    let answer = fixture.answer(
      first: nil,
      confirmed: .impossible([.leave("VIG-01", fixture.start + 10...fixture.start + 10)]))
    #expect(
      text(answer) == """
        W017 van VIG-01 (graag AK op do 14 jan) is niet ingewilligd.
        Geen rooster binnen wet en afspraken kan deze wens inwilligen:
        - VIG-01 is afwezig do 14 jan
        Eerste antwoord na 0,4 s, doorgerekend na 12,1 s.

        """)
    #expect(
      text(fixture.answer(confirmed: .unknown))
        .contains("geen rooster gevonden dat de wens inwilligt: onbekend wat dat kost."))
  }

  @Test("A granted wish is said to be granted, and nothing else is asked of it")
  func granted() {
    #expect(
      text(fixture.answer(brokenOn: [])) == """
        W017 van VIG-01 (graag AK op do 14 jan) is ingewilligd.
        Eerste antwoord na 0,4 s.

        """)
  }

  @Test("A wish is told by strength, shift, days, weight and joker")
  func phrases() {
    let start = fixture.start
    var wish = Wish(id: "w", person: "VIG-01", from: start, to: start + 6, strength: .undesired)
    #expect(fixture.dutch.phrase(wish) == "liever niet werken van ma 4 jan t/m zo 10 jan")
    wish.shiftClass = .night
    wish.days = .weekdays([.monday, .wednesday])
    wish.weight = 2
    wish.joker = true
    #expect(
      fixture.dutch.phrase(wish)
        == "liever niet nachten op ma en wo van ma 4 jan t/m zo 10 jan, gewicht 2, met joker")
    wish.strength = .unavailable
    wish.shiftClass = nil
    wish.shift = "N"
    #expect(
      fixture.english.phrase(wish)
        == "unavailable for N on Mon and Wed from Mon 4 Jan to Sun 10 Jan, weight 2, with a joker")
    #expect(
      fixture.dutch.standing(fixture.answer(wish, brokenOn: [start, start + 2]))
        .hasSuffix("is niet ingewilligd. Geweigerd op ma 4 jan en wo 6 jan."))
  }
}
