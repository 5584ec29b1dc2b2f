import CareDemand
import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("What-ifs for the terminal")
struct WhatIfTextTests {
  private let fixture = WhatIfFixture.self

  private func text(
    _ outcomes: [WhatIfOutcome], _ language: Language = .dutch, detail: Bool = false
  ) -> String {
    WhatIfText(outcomes, language: language, colour: false, detail: detail).text()
  }

  /// On one line, so that no sentence is broken.
  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The cells of a row of the table, and of the line of differences below it.
  private func row(_ title: String, in text: String) -> [[String]] {
    let lines = text.split(separator: "\n").map(String.init)
    guard let at = lines.firstIndex(where: { $0.hasPrefix(title + " ") }) else { return [] }
    return [
      cells(String(lines[at].dropFirst(title.count))), cells(lines[at + 1]),
    ]
  }

  private func cells(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  @Test("Measures stand side by side, differences to the first below them")
  func table() {
    let text = text([fixture.base, fixture.other])
    #expect(row("zorguren per week", in: text) == [["140,0", "168,0"], ["+28,0"]])
    #expect(row("zorguren per 24 uur", in: text) == [["20,0", "24,0"], ["+4,0"]])
    #expect(row("bruto fte", in: text) == [["5,0", "6,0"], ["+1,0"]])
    #expect(row("kosten p/m, euro", in: text) == [["20.000", "24.100"], ["+4.100"]])
    // 60 of 520 hours are hired, then 172 of 632; 3,000 of 20,000 euro, then 7,100 of 24,100.
    #expect(row("inhuur van de uren", in: text) == [["11,5%", "27,2%"], ["+15,7", "pp"]])
    #expect(row("inhuur van de kosten", in: text) == [["15,0%", "29,5%"], ["+14,5", "pp"]])
    #expect(row("vooral op niveau", in: text).first == ["4", "nacht", "4", "nacht"])
  }

  @Test("A measure that differs nowhere has no line of differences")
  func same() {
    let text = text([fixture.base, fixture.other])
    #expect(row("bewoners", in: text).last?.first == "zorguren")
    #expect(
      row("uren tekort per week", in: text) == [
        ["10,0", "10,0"], ["vooral", "op", "niveau"] + ["4", "nacht", "4", "nacht"],
      ])
  }

  @Test("Amounts on made-up tariffs carry an asterisk and a line that says so")
  func madeUp() {
    let both = text([fixture.base, fixture.other])
    #expect(row("opbrengst p/m, euro", in: both) == [["30.000", "35.200*"], ["+5.200"]])
    #expect(row("blijft over p/m, euro", in: both) == [["10.000", "11.100*"], ["+1.100"]])
    #expect(both.contains("* Deze bedragen rusten op verzonnen tarieven"))
    #expect(
      text([fixture.other], .english).contains("* These amounts rest on tariffs that are made up"))
    #expect(!text([fixture.base]).contains("verzonnen"))
  }

  @Test("Without tariffs nothing is said of revenue or of what is left")
  func withoutRevenue() {
    var outcome = fixture.base
    outcome.money[0].revenue = nil
    let text = text([outcome])
    #expect(!text.contains("opbrengst"))
    #expect(!text.contains("blijft over"))
    #expect(text.contains("kosten p/m, euro"))
  }

  @Test("What is left says that nothing but care staff is counted")
  func leftKey() {
    #expect(flat(text([fixture.base])).contains("geen behandelaars, huisvesting, eten"))
  }

  @Test("Six stand side by side, the others are counted")
  func more() {
    let many = (2...8).map { fixture.changed("geval \($0)") }
    let text = text([fixture.base] + many)
    #expect(text.contains("6 geval 6"))
    #expect(!text.contains("geval 7"))
    #expect(text.contains("Nog 2 staan in de CSV en de JSON."))
  }

  @Test("No line is wider than 100 columns", arguments: Language.allCases)
  func width(language: Language) {
    var wide = (2...6).map {
      fixture.changed("\($0) met een naam die veel te lang is voor een kop")
    }
    for index in wide.indices { wide[index].plan.months[0].euro.hired = 8_765_432 }
    let text = text([fixture.base] + wide, language, detail: true)
    #expect(text.split(separator: "\n").filter { $0.count > 100 } == [])
    #expect(text.contains(language == .dutch ? "8.782.432" : "8,782,432"), "no amount is cut")
  }

  @Test("With detail each has a table per month")
  func detail() {
    let text = text([fixture.twoMonths, fixture.twoMonths], detail: true)
    #expect(text.matches(of: #/(?m)^mrt 2027  /#).count == 2)
    // 40 hours in the 28 days of February are 10 a week; in the 31 of March 40 x 7 / 31 = 9.0.
    #expect(cells(String(text.firstMatch(of: #/(?m)^mrt 2027 .*$/#)!.output)).contains("9,0"))
    #expect(!self.text([fixture.twoMonths]).contains("Per maand"))
  }

  @Test("With detail there are indicators and money by profile")
  func indicators() {
    let text = text([fixture.base, fixture.other], detail: true)
    #expect(row("mensen niveau 3, dag", in: text).first == ["1,3", "1,3"])
    #expect(row("contracten tot 24 uur", in: text).first == ["2", "2"])
    #expect(row("verzuim", in: text).first == ["7,0%", "7,0%"])
    #expect(text.contains("Geld per zorgprofiel: 4VV wordt 5VV, feb 2027"))
    // 30,000 less 20,000 euro; 35,200 less 24,100.
    #expect(cells(String(text.firstMatch(of: #/(?m)^4VV .*$/#)!.output)).last == "10.000")
    #expect(text.contains("11.100*"))
  }

  @Test("Assumptions stand at the end, each once")
  func assumptions() {
    let text = text([fixture.base, fixture.other])
    #expect(text.matches(of: #/Verlof en verzuim zijn gelijk/#).count == 1)
    #expect(text.hasSuffix("- Bedragen met * rusten op verzonnen tarieven.\n"))
  }

  @Test("What the shifts make of the need is told where it was looked at")
  func staffing() {
    var outcome = fixture.base
    outcome.staffing = ShiftStaffing(
      month: fixture.month, paidHoursPerWeek: 168, costPerWeek: 5432,
      heads: ["D": 3, "A": 2, "N": 0])
    let text = flat(text([outcome]))
    #expect(text.contains("vraagt feb 2027 168,0 betaalde uren en 5.432 euro"))
    #expect(text.contains("A 2 en D 3."))
  }

  @Test("Room is a row, and what stops the next resident a sentence")
  func room() {
    var outcome = fixture.base
    let kind = ResidentKind(profile: "5VV", treatment: true)
    outcome.room = [
      Room(
        kind: kind, residents: 3.2,
        stoppedBy: .init(month: fixture.month, kind: HourKind(fixture.level4, .night)))
    ]
    let text = text([outcome, fixture.other])
    #expect(row("ruimte voor 5VV/bh", in: text).first == ["3,2", "-"])
    #expect(
      flat(text).contains(
        "3,2 erbij; de volgende past niet door niveau 4, nacht in feb 2027."))
    outcome.room[0].residents = nil
    #expect(self.text([outcome]).contains("geen grens"))
  }
}
