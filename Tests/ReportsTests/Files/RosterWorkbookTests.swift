import Planning
import Reports
import RosterModel
import TestSupport
import Testing
import Workbook

@Suite("The roster as a workbook")
struct RosterWorkbookTests {
  private let heading = RosterWorkbook.Heading(
    team: "Linde", version: "3", published: "1 mrt 2027")

  private func document(
    _ scenario: Scenario = FilesFixture.scenario(), _ roster: Roster = FilesFixture.roster,
    _ language: Language = .dutch
  ) -> WorkbookDocument {
    RosterWorkbook.document(
      scenario, roster: roster, cover: scenario.cover.cells(over: scenario.period),
      heading: heading, language: language)
  }

  @Test("Its sheets have names in the language, and nothing a file cannot hold")
  func sheets() throws {
    let dutch = document()
    try dutch.check()
    #expect(
      dutch.sheets.map(\.name) == [
        "Rooster", "Diensten", "Weekenden", "Niveaus zorg", "Niveaus begeleiding", "Legenda",
      ])
    let english = document(FilesFixture.scenario(), FilesFixture.roster, .english)
    try english.check()
    #expect(
      english.sheets.map(\.name) == [
        "Roster", "Shifts", "Weekends", "Levels care", "Levels guidance", "Legend",
      ])
    #expect(dutch.title == "Rooster Linde")
  }

  @Test("One row per person, one column per day, several codes joined, the earliest first")
  func grid() {
    let sheet = RosterTable(document())
    #expect(sheet.text(0, 0) == "Rooster Linde")
    #expect(
      sheet.text(1, 0)
        == "ma 22 mrt 2027 t/m zo 4 apr 2027 · Versie 3 · bekendgemaakt 1 mrt 2027")
    #expect(
      (0...3).map { sheet.text(4, $0) } == [
        "medewerker", "niveau", "contract min.", "contract max.",
      ])
    #expect(sheet.text(2, 4) == "week 12")
    #expect(sheet.text(3, 4) == "ma")
    #expect(sheet.sheet[4, 4]?.content == .date(FilesFixture.start))
    #expect((4..<18).map { sheet.text(7, $0) ?? "" }[9] == "d|*|07")
    #expect(sheet.text(5, 4 + 7) == "=A1")
    #expect(sheet.text(8, 0) == "+LL-01")
    #expect(sheet.text(9, 1) == "begeleiding 3, zorg 2")
    #expect(sheet.sheet.frozenRows == 5)
    #expect(sheet.sheet.frozenColumns == 4)
  }

  @Test("Where nobody has a range of hours, one column holds the contract")
  func oneContract() {
    var scenario = FilesFixture.scenario()
    scenario.contracts.removeAll { $0.person == "OPR-01" }
    let sheet = RosterTable(document(scenario))
    #expect((0...2).map { sheet.text(4, $0) } == ["medewerker", "niveau", "contract"])
    #expect(sheet.sheet[4, 3]?.content == .date(FilesFixture.start))
    // 1000 minutes a week over 10 of 14 days: 1428.57, rounded up to 1429.
    #expect(sheet.number(6, 2) == 1429 / 60.0)
  }

  @Test("Weekends and holidays are shaded; days away have a line across, and nothing says why")
  func shading() {
    let sheet = RosterTable(document()).sheet
    let style = { (row: Int, day: Int) in sheet[row, 4 + day]?.style }
    #expect(style(5, 4)?.fill == nil)
    #expect(style(5, 5)?.fill != nil)
    // Good Friday is an ordinary day in the agreements; Easter Sunday 28 March 2027 and Monday are
    // not.
    #expect(style(5, 7)?.fill != nil)
    #expect(style(7, 4)?.isSlashed == true)
    #expect(style(7, 3)?.isSlashed == false)
    // Work for another employer does not keep anyone away.
    #expect(style(5, 0)?.isSlashed == false)
  }

  @Test("Kept totals of people are those of the accounts")
  func totals() throws {
    let accounts = Accountant(scenario: FilesFixture.scenario(), cover: FilesFixture.cover)
      .accounts(of: FilesFixture.roster)
    let sheet = RosterTable(document())
    for (index, hours) in accounts.hours.enumerated() {
      let load = accounts.load[index]
      let row = 5 + index
      #expect(sheet.text(row, 0) == hours.person)
      #expect(sheet.number(row, 18) == hours.rostered.inHours)
      #expect(sheet.number(row, 19) == (hours.counted - hours.rostered).inHours)
      #expect(sheet.number(row, 20) == hours.balance.inHours)
      #expect(sheet.number(row, 21) == Double(load.nights))
      #expect(sheet.number(row, 22) == Double(load.evenings))
      #expect(sheet.number(row, 23) == Double(load.weekends))
      #expect(sheet.number(row, 24) == 0)
    }
    #expect(sheet.number(7, 19) == 3 * 384 / 60.0)
  }

  @Test("What is open below is what the accounts find open, levels and all")
  func cover() throws {
    let accounts = Accountant(scenario: FilesFixture.scenario(), cover: FilesFixture.cover)
      .accounts(of: FilesFixture.roster)
    let sheet = RosterTable(document())
    let last = try #require(sheet.row(of: "alle diensten"))
    #expect(sheet.number(last, 18) == Double(accounts.open))
    for day in 0..<14 {
      let open = accounts.cover.filter { $0.cell.date == FilesFixture.start + day }
        .reduce(0) { $0 + $1.open }
      #expect(sheet.number(last, 4 + day) == Double(open), "day \(day)")
    }
  }

  @Test("A shift's rows tell needed, rostered and short for each level")
  func coverRows() throws {
    let sheet = RosterTable(document())
    let first = try #require(sheet.row(of: "D zorg"))
    #expect(
      (0..<6).map { sheet.text(first + $0, 2) } == [
        "nodig", "ingeroosterd", "tekort", "nodig", "ingeroosterd", "tekort",
      ])
    #expect(sheet.text(first, 1) == "≥ 2")
    #expect(sheet.text(first + 3, 1) == "≥ 4")
    // Monday: VIG-01 and VIG-02; who is on top of the cover fills none.
    #expect((0..<6).map { sheet.number(first + $0, 4) } == [2, 2, 0, 1, 1, 0])
    // Tuesday: VIG-01 and HLP-01, and no one of level 4.
    #expect((0..<6).map { sheet.number(first + $0, 5) } == [2, 2, 0, 1, 0, 1])
    #expect(sheet.row(of: "HK begeleiding") != nil)
  }

  @Test("Formulas count whole codes over the row, by functions that every spreadsheet has")
  func formulas() throws {
    let sheet = RosterTable(document())
    let marked = "\"|\"&SUBSTITUTE(E6:R6,\"|\",\"||\")&\"|\""
    let codes = "'Diensten'!$A$2:$A$8"
    #expect(
      sheet.formula(5, 18)
        == "SUMPRODUCT((LEN(\(marked))-LEN(SUBSTITUTE(\(marked),\"|\"&\(codes)&\"|\",\"\")))"
        + "/(LEN(\(codes))+2)*'Diensten'!$F$2:$F$8)")
    #expect(sheet.formula(5, 20) == "MAX(0,S6+T6-D6)-MAX(0,C6-(S6+T6))")
    #expect(sheet.formula(5, 23) == "SUM('Weekenden'!B2:C2)")
    let known: Set<Substring> = [
      "SUM", "SUMPRODUCT", "LEN", "SUBSTITUTE", "EXACT", "LEFT", "FIND", "MAX", "IF",
    ]
    for sheet in document().sheets {
      for cell in sheet.cells.values {
        guard case .formula(let formula, _) = cell.content else { continue }
        #expect(formula.matches(of: #/[A-Z]+(?=\()/#).allSatisfy { known.contains($0.output) })
      }
    }
  }

  @Test("Codes and people nobody knows stand in the grid and count for nothing")
  func unknown() throws {
    let roster = Roster(
      FilesFixture.days("VIG-01", ["D", "X", "X|N"]) + FilesFixture.days("ZZZ-01", ["D"])
        + FilesFixture.days("VIG-02", [String](repeating: "", count: 14) + ["D"]))
    let sheet = RosterTable(document(FilesFixture.scenario(), roster))
    #expect(sheet.text(5, 5) == "X")
    #expect(sheet.number(5, 24) == 2)
    #expect(sheet.number(5, 18) == 8 + 8.5)
    #expect(sheet.text(11, 0) == "ZZZ-01")
    #expect(sheet.number(11, 18) == 8)
    #expect(sheet.number(6, 18) == 0)
  }

  @Test("Control characters in names do not stop the file")
  func controlCharacters() throws {
    var scenario = FilesFixture.scenario()
    scenario.shifts[0].name = "Dag\u{7}\ndienst"
    let document = RosterWorkbook.document(
      scenario, roster: FilesFixture.roster, cover: [],
      heading: .init(team: "Lin\u{0}de"), language: .english)
    try document.check()
    #expect(document.sheets[1][1, 1]?.content == .text("Dag  dienst"))
    #expect(document.title == "Roster Lin de")
    #expect(document.sheets.map(\.name) == ["Roster", "Shifts", "Weekends", "Legend"])
  }

  @Test(
    "Rosters drawn at random: totals and open places are those of the accounts", arguments: 1...40)
  func random(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let scenario = FilesFixture.scenario(weeks: random.int(1...5))
    let assignments = scenario.people.flatMap { person in
      let row = (0..<scenario.period.dayCount).map { _ in
        random.once(in: 2)
          ? ""
          : (0..<random.int(1...3)).map { _ in random.pick(scenario.shifts).code }
            .joined(separator: "|")
      }
      return FilesFixture.days(person.id, row)
    }
    let roster = Roster(assignments)
    let cover = scenario.cover.cells(over: scenario.period)
    let accounts = Accountant(scenario: scenario, cover: cover).accounts(of: roster)
    let sheet = RosterTable(document(scenario, roster))
    let total = 4 + scenario.period.dayCount
    for (index, load) in accounts.load.enumerated() {
      let kept = (0...5).map { sheet.number(5 + index, total + $0) ?? -1 }
      let hours = accounts.hours[index]
      let expected = [
        hours.rostered.inHours, (hours.counted - hours.rostered).inHours, hours.balance.inHours,
        Double(load.nights), Double(load.evenings), Double(load.weekends),
      ]
      #expect(kept == expected, "seed \(seed), \(load.person)")
    }
    let last = try #require(sheet.row(of: "alle diensten"))
    #expect(sheet.number(last, total) == Double(accounts.open), "seed \(seed)")
  }
}

/// The sheet of the roster, to read from.
struct RosterTable {
  let sheet: Sheet

  init(_ document: WorkbookDocument) { sheet = document.sheets[0] }

  /// The text of a cell.
  func text(_ row: Int, _ column: Int) -> String? {
    guard case .text(let text) = sheet[row, column]?.content else { return nil }
    return text
  }

  /// The number of a cell, or what its formula comes to.
  func number(_ row: Int, _ column: Int) -> Double? {
    switch sheet[row, column]?.content {
    case .number(let number), .formula(_, let number): number
    default: nil
    }
  }

  /// The formula of a cell.
  func formula(_ row: Int, _ column: Int) -> String? {
    guard case .formula(let formula, _) = sheet[row, column]?.content else { return nil }
    return formula
  }

  /// The first row that begins with a text.
  func row(of text: String) -> Int? {
    sheet.cells.keys.filter { $0.column == 0 && self.text($0.row, 0) == text }.map(\.row).min()
  }
}
