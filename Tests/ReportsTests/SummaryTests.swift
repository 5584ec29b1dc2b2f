import CareDemand
import LabourRules
import Planning
import RosterModel
import Testing

@testable import Reports

@Suite("Summaries for the terminal")
struct SummaryTests {
  private func tooWide(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.count > 100 }
  }

  @Test("No line of a plan's summary is wider than 100 columns", arguments: Language.allCases)
  func width(language: Language) {
    var result = Fixture.plan()
    result.scenario.location = String(repeating: "Woonzorgcentrum De Lange Naam ", count: 6)
    result.accounts.hours[0].person = String(repeating: "VIG", count: 40)
    #expect(tooWide(PlanSummary(result, language: language, colour: false).text()) == [])
  }

  @Test("Every section is there, in both languages")
  func sections() {
    let dutch = PlanSummary(Fixture.plan(), language: .dutch, colour: false).text()
    for heading in [
      "Doel\n", "Nodig en gevuld", "Deskundigheidsmix-gap", "Open diensten per week", "Wensen\n",
      "Uren per medewerker", "Belasting per medewerker", "Gezichten per bewonersgroep",
      "Bevindingen\n", "Niet beoordeeld\n", "Aannames\n", "Klaar in 58,3 s",
    ] {
      #expect(dutch.contains(heading), "\(heading)")
    }
    let english = PlanSummary(Fixture.plan(), language: .english, colour: false).text()
    #expect(english.contains("Least served: VIG-03, 1 of 4."))
    #expect(dutch.contains("Het minst bediend: VIG-03, 1 van 4."))
    #expect(
      dutch.contains("instemming HOUSE-LEAVE (afwezigheid) VIG-04: dagdienst (D) van ma 18 jan"))
    #expect(dutch.contains("HR-QUICK: 8 keer, 24 punten."))
  }

  @Test("Colour adds nothing but escape codes")
  func colour() {
    let plain = PlanSummary(Fixture.plan(), language: .dutch, colour: false).text()
    let coloured = PlanSummary(Fixture.plan(), language: .dutch, colour: true).text()
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1m"))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }

  @Test(
    "The proven sentence says what is proven and no more",
    arguments: [
      (
        open: 4, least: 3,
        "Geen enkel rooster kan minder dan 3 diensten open laten; dit laat er 4 open."
      ),
      (
        4, 4,
        "Geen enkel rooster kan minder dan 4 diensten open laten; dit laat er 4 open, en dat is "
          + "bewezen het minimum."
      ),
      (4, 0, "Dit rooster laat 4 diensten open; of het met minder kan, is niet bewezen."),
      (0, 0, "Dit rooster laat geen dienst open."),
      (
        1, 1,
        "Geen enkel rooster kan minder dan 1 dienst open laten; dit laat er 1 open, en dat is "
          + "bewezen het minimum."
      ),
    ])
  func proof(open: Int, least: Int, sentence: String) {
    var result = Fixture.plan(people: 3, weeks: 1)
    let cell = result.cover[0]
    result.accounts.cover = (0..<open).map { _ in
      RosterAccounts.Cover(cell: cell, assigned: 3, open: 1, openLevels: [.level3])
    }
    result.openAtLeast = least
    #expect(Proof(result: result, say: Voice(.dutch)).openSentence == sentence)
  }

  @Test("The objective is proven best, so far above its bound, or unknown")
  func objective() {
    var result = Fixture.plan(people: 3, weeks: 1)
    let sentence = { Proof(result: result, say: Voice(.english)).objectiveSentence }
    #expect(
      sentence()
        == "97,648 points; no roster costs less than 91,205 points. At most 6,443 points can be "
        + "gained (6.6%).")
    result.objective.lowerBound = 0
    #expect(sentence().contains("unknown"))
    result.objective.lowerBound = 97_647.2
    #expect(sentence() == "97,648 points: proven best, no roster costs less.")
  }

  @Test("Without a roster the summary says so and shows no empty tables")
  func infeasible() {
    var result = Fixture.plan(people: 3, weeks: 1)
    result.status = .infeasible
    let text = PlanSummary(result, language: .dutch, colour: false).text()
    #expect(text.contains("Bewezen: er bestaat geen rooster."))
    #expect(!text.contains("Uren per medewerker"))
    result.contradictedPerson = "VIG-03"
    let named = PlanSummary(result, language: .english, colour: false).text()
    #expect(named.contains("What is pinned, leave and law contradict each other for VIG-03."))
  }

  @Test("A level that nobody needs and nobody is rostered at fills lower levels, if there are any")
  func fillsLower() {
    func line(_ level: QualificationLevel, need: Double, rostered: Double?) -> SkillMixGapLine {
      SkillMixGapLine(
        domain: .care, level: level, block: .day, need: need, available: 3, rostered: rostered)
    }
    let lines = [
      line(.level1, need: 0, rostered: 0), line(.level2, need: 4, rostered: 4),
      line(.level3, need: 0, rostered: 0), line(.level4, need: 0, rostered: 1),
    ]
    let text = GapTable(lines: lines, say: Voice(.dutch)).table.lines
    #expect(text.map { $0.contains("vult lager") } == [false, false, false, true, false])
    let demand = lines.map { line($0.level, need: $0.need, rostered: nil) }
    #expect(!demand.fillsLower(.care, .level3))
  }

  @Test("A bound far below the total claims nothing about what can be gained")
  func lowBound() {
    var result = Fixture.plan(people: 3, weeks: 1)
    result.objective.lowerBound = 3
    #expect(
      Proof(result: result, say: Voice(.dutch)).objectiveSentence
        == "97.648 punten; hoe ver dit van het beste is, is nog niet te zeggen: bewezen is pas dat "
        + "geen rooster minder kost dan 3 punten.")
  }

  @Test("What was not assessed names what the rule asks")
  func notAssessed() {
    let scenario = Fixture.scenario()
    let text = CheckSummary.text(Fixture.plan().judgement, scenario: scenario, language: .english)
    let asked = FindingText.rule("ATW-SUN", scenario: scenario, language: .english)
    #expect(asked.hasPrefix("At least 13"))
    #expect(text.contains("ATW-SUN (\(asked))"))
  }

  @Test("Needed and filled hours follow the cover's shifts, levels and blocks")
  func filledHours() throws {
    var result = Fixture.plan(people: 3, weeks: 1)
    let cell = CoverCell(
      date: Fixture.start, shift: "D", domain: .care,
      rows: [.init(minLevel: .level3, heads: 2), .init(minLevel: .level4, heads: 1)])
    result.accounts.cover = [
      RosterAccounts.Cover(cell: cell, assigned: 1, open: 1, openLevels: [.level4])
    ]
    let lines = FilledHours.all(of: result)
    #expect(lines.map(\.level) == [.level3, .level4])
    // D is 07:00-15:30 with 8 h paid: 7.529 h by day, 0.471 h in the evening, over 7 days.
    let need = try #require(lines[1].needed[.day])
    #expect(abs(need - 8 * 480 / 510.0 / 7) < 1e-9)
    #expect(lines[1].filled[.day] == 0)
    #expect(lines[0].filled == lines[0].needed)
  }

  @Test("A check lists every finding, law first, and what was not assessed")
  func check() {
    var judgement = Fixture.plan().judgement
    judgement.findings.append(FindingTextTests.cases[0].0)
    let text = CheckSummary.text(judgement, scenario: Fixture.scenario(), language: .dutch)
    #expect(tooWide(text) == [])
    #expect(text.contains("Wet: 1 bevinding - dit rooster mag zo niet."))
    #expect(text.contains("wet ATW-DREST (ATW 5:3) VIG-03: Tussen avonddienst (A)"))
    #expect(text.contains("Beoordeeld: 2 regels."))
    let empty = Judgement(findings: [], notAssessed: [], rulesAssessed: ["ATW-SHIFT"])
    let clean = CheckSummary.text(empty, scenario: Fixture.scenario(), language: .english)
    #expect(clean.contains("No findings."))
  }

  @Test("Proposals stand side by side, with the days that differ from the first")
  func comparison() {
    let first = Fixture.plan(people: 3, weeks: 1)
    var second = first
    var moved = second.roster.assignments
    moved[0].shift = "AK"
    moved.removeLast()
    second.roster = Roster(moved)
    let lines = ComparisonTable.text([first, second], language: .english)
      .split(separator: "\n").map(String.init)
    #expect(lines[2].hasSuffix(" 0"))
    #expect(lines[3].hasSuffix(" 2"))
    #expect(lines[2].contains("VIG-03 1/4"))
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test("Progress shows what is known so far")
  func progress() {
    let start = ProgressLine(phase: .reading, seconds: 0.04)
    #expect(start.text(.dutch) == "0,0 s  lezen")
    let later = ProgressLine(phase: .search, best: 1250, bound: 1000.4, seconds: 12.34)
    #expect(later.text(.dutch) == "12,3 s  zoeken  beste 1.250  ondergrens 1.000  verschil 20,0%")
    #expect(later.text(.english) == "12.3 s  search  best 1,250  bound 1,000  gap 20.0%")
    #expect(ProgressLine(phase: .bound, best: 5, bound: -.infinity, seconds: 1).gap == nil)
  }
}
