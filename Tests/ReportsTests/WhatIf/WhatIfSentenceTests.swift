import CareDemand
import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("What a what-if means, in a sentence")
struct WhatIfSentenceTests {
  private let fixture = WhatIfFixture.self

  private func sentences(_ outcomes: [WhatIfOutcome], _ language: Language = .dutch) -> [String] {
    WhatIfComparison(outcomes, Voice(language)).sentences
  }

  @Test("The scenario as it stands is told in its own figures")
  func base() {
    #expect(
      sentences([fixture.base]) == [
        "Zoals nu: 10,0 bewoners, 140,0 zorguren per week, 5,0 fte, 20.000 euro per maand. "
          + "Er blijven 10,0 uur per week open, vooral niveau 4, nacht."
      ])
  }

  @Test("A what-if is told in what differs, made-up amounts with their mark")
  func dutch() {
    // 168 - 140 hours; 6 - 5 fte, of which 4.5 - 3.75 at level 3; 15 of 130 and 43 of 158 hours hired;
    // 24,100 - 20,000 and 35,200 - 30,000 euro.
    #expect(
      sentences([fixture.base, fixture.other])[1]
        == "4VV wordt 5VV: 28,0 zorguren per week meer, 1,0 fte erbij (vooral niveau 3), inhuur van "
        + "11,5% naar 27,2% van de uren, 4.100 euro per maand meer kosten, 5.200* euro meer "
        + "opbrengst. Per saldo blijft 1.100* euro per maand meer over. Er blijven 10,0 uur per week open, vooral niveau 4, nacht."
    )
  }

  @Test("It is told in English too")
  func english() {
    #expect(
      sentences([fixture.base, fixture.other], .english)[1]
        == "4VV wordt 5VV: 28.0 care hours a week more, 1.0 fte more (mostly level 3), hired from "
        + "11.5% to 27.2% of the hours, 4,100 euro a month more cost, 5,200* euro more "
        + "revenue. On balance 1,100* euro a month more is left. 10.0 hours a week stay open, mostly level 4, night."
    )
  }

  @Test("Held the other way round it is less, and the level that goes most is named")
  func less() {
    var (was, becomes) = (fixture.other, fixture.base)
    was.whatIf.changes = []
    becomes.whatIf = fixture.other.whatIf
    #expect(
      sentences([was, becomes])[1].hasPrefix(
        "4VV wordt 5VV: 28,0 zorguren per week minder, 1,0 fte minder (vooral niveau 3), inhuur van "
          + "27,2% naar 11,5% van de uren, 4.100 euro per maand minder kosten, 5.200* euro minder "
          + "opbrengst. Per saldo blijft 1.100* euro per maand minder over."))
  }

  @Test("Where nothing differs the sentence says so")
  func same() {
    var copy = fixture.base
    copy.whatIf = fixture.other.whatIf
    copy.whatIf.name = "niets"
    #expect(sentences([fixture.base, copy])[1] == "Niets: geen verschil met zoals nu.")
  }

  @Test("Who is to be recruited and trained is something to do")
  func steps() {
    var other = fixture.other
    other.plan.months[0].recruited = [fixture.level4: 0.8, fixture.level3: 0.001]
    other.plan.months[0].trained = [fixture.level3: 1]
    #expect(
      sentences([fixture.base, other])[1].hasSuffix(
        "Te doen: werf 0,8 fte niveau 4 per 1 feb 2027 en leid 1 fte op tot niveau 3, klaar per "
          + "1 feb 2027."))
  }

  @Test("A what-if that starts later tells its last month besides the mean")
  func later() {
    let base = fixture.twoMonths
    var other = base
    other.whatIf = fixture.other.whatIf
    // Nothing more in the 28 days of February, 28 hours a week more in the 31 of March:
    // 28 x 31 / 59 = 14.7 on average.
    other.care[1].hoursPerWeek += 28
    other.care[1].fteGross += 1
    let sentence = sentences([base, other])[1]
    #expect(sentence.contains("14,7 zorguren per week meer"))
    #expect(sentence.contains("In mrt 2027 zijn het +28,0 zorguren per week en +1,0 fte."))
    #expect(!sentences([fixture.base, fixture.other])[1].contains("In feb 2027"))
  }
}
