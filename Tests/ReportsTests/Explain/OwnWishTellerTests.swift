import RosterModel
import Testing

@testable import Explanations
@testable import Reports

@Suite("One's own wish in words")
struct OwnWishTellerTests {
  private let fixture = ExplainFixture.self

  private func told(_ answer: WishAnswer, _ language: Language = .dutch) -> [String] {
    ExplainText.ownWish(answer, in: fixture.scenario, language: language).flatMap { part in
      switch part {
      case .line(let line): [line]
      case .list(let items): items.map { "- " + $0 }
      }
    }
  }

  @Test("What it would ask: places, own days and how colleagues would work, and never who or why")
  func found() {
    let answer = fixture.answer(
      confirmed: .found(fixture.price(atLeast: 5001)), alternatives: fixture.alternatives)
    #expect(
      told(answer) == [
        "Je wens is niet ingewilligd: graag AK op do 14 jan.",
        "Er is een rooster met je wens, maar daarin verandert ook dit:",
        "- avonddienst (A) van zo 17 jan (niveau 3, zorg) staat dan open",
        "- jouw do 14 jan: AK in plaats van N",
        "- een collega werkt een nacht en een weekenddag extra",
        "Misschien bestaat er een rooster met je wens dat minder vraagt.",
        "Op andere dagen:",
        "- di 12 jan: dat staat al zo in het rooster",
        "- vr 15 jan: dat kan, maar vraagt ook iets",
      ])
    let english = told(answer, .english)
    #expect(english.contains("- a colleague works one night and one weekend day more"))
  }

  @Test("Nothing of a colleague: no code, wish, hours or points")
  func privacy() {
    let answer = fixture.answer(
      confirmed: .found(fixture.price(atLeast: 5001)), alternatives: fixture.alternatives)
    let text = told(answer).joined(separator: "\n")
    for word in ["VIG", "W003", "contract", "punt", "patronen"] {
      #expect(!text.contains(word), "\(word)")
    }
    var hidden = ""
    dump(answer.hidingColleagues, to: &hidden)
    #expect(!hidden.contains("VIG-05") && !hidden.contains("W003"))
    #expect(hidden.contains("VIG-01"))
  }

  @Test("Without seeing colleagues' wishes, a price that only they would pay is still told")
  func unseen() {
    var price = fixture.price(atLeast: nil)
    price.difference.places = []
    price.difference.days = []
    price.difference.people = [fixture.person("VIG-05", lost: ["W003"])]
    #expect(
      told(fixture.answer(confirmed: .found(price))).contains(
        "Er is een rooster met je wens, maar dat is voor het team minder goed."))
  }

  @Test("What stands in the way is told to oneself")
  func impossible() {
    let start = fixture.start
    let answer = fixture.answer(
      confirmed: .impossible([
        .leave("VIG-01", start + 10...start + 11), .pin("VIG-01", start + 9, "A"),
        .exempt("VIG-01", "night"), .oneDutyADay("VIG-01"), .history("VIG-01"),
        .unavailable("W012"), .unavailable("W017"),
      ]))
    #expect(
      told(answer).dropFirst() == [
        "Deze wens kan niet binnen de wet en de afspraken. Dit staat in de weg:",
        "- je bent er niet do 14 jan t/m vr 15 jan",
        "- je staat vast op avonddienst (A) van wo 13 jan",
        "- je bent vrijgesteld van nachten", "- je werkt hooguit één dienst op een dag",
        "- wat je voor deze periode werkte", "- een andere wens van je",
        "- je andere wens: graag AK op do 14 jan",
      ])
  }

  @Test("Granted, free, not found and not worked out yet")
  func others() {
    var granted = fixture.answer()
    granted.brokenOn = []
    #expect(told(granted) == ["Je wens is ingewilligd: graag AK op do 14 jan."])
    var free = fixture.price(atLeast: nil)
    free.difference.total = .init(9, 9)
    #expect(
      told(fixture.answer(confirmed: .found(free))).last
        == "Er is een rooster met je wens dat even goed is. Vraag je teamleider ernaar.")
    #expect(told(fixture.answer(confirmed: .unknown)).last?.hasPrefix("We hebben nu geen") == true)
    #expect(told(fixture.answer(first: nil)).last?.hasPrefix("Je wens mag volgens") == true)
    #expect(
      told(fixture.answer(first: .init(bound: 9, boundHonoured: nil, rise: 0))).last
        == "Deze wens kan niet binnen de wet en de afspraken.")
  }
}
