import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("A what-if as a file")
struct WhatIfFileTests {
  static let whole = """
    # Alles tegelijk
    name: Drie worden 5VV
    mix:
      - "all 4VV -> 5VV/bh from 2027-03"
      - '-3 4VV +3 5VV/bh'
    staff: -VIG-01 -VIG-02 vanaf 2027-04
    absence: [9% from 2027-01]
    pool: "36 h 3"
    other: "-8 h 3"
    hired: none
    recruit: any fte 2 after 2 months
    train: up to 1.5 fte 2 -> 3 after 12 months
    hours: 4VV 11 h
    levels: mix-preset
    tasks: 10% VP 3 -> 2+
    norms: zzp-2013
    contract: 96.5%
    shifts: kort.csv
    presence:
      - {name: nacht, block: N, domain: care, min_level: "3", heads: 1}

    """

  private static let short = """
    code,name,begin,end,break_minutes,paid_minutes,domain,min_level,role,counts_for,class,combines_with
    O,Ochtend,07:00,11:00,0,240,care,,,cover,,

    """

  /// What a file of this text beside a table of shifts gives.
  private func read(
    _ text: String, shifts: String = short
  ) throws -> Result<WhatIf, ScenarioProblems> {
    let files = ["drie.yaml": text, "kort.csv": shifts].mapValues { Array($0.utf8) }
    let scenario = try SmallFolder.read(SmallFolder.bytes).get()
    return try SmallFolder.withFolder(files) { path in
      do throws(ScenarioProblems) {
        return .success(try WhatIfFile.read(path + "/drie.yaml", for: scenario))
      } catch {
        return .failure(error)
      }
    }
  }

  private func problems(_ text: String, shifts: String = short) throws -> [ScenarioProblem] {
    switch try read(text, shifts: shifts) {
    case .success: []
    case .failure(let error): error.problems
    }
  }

  @Test("Every key gives its changes, in the order they stand in")
  func everyKey() throws {
    let whatIf = try read(Self.whole).get()
    #expect(whatIf.name == "Drie worden 5VV")
    let lines = whatIf.changes.map(\.place.line)
    #expect(lines == [4, 5, 6, 6] + Array(7...18) + [20])
    let codes = whatIf.changes.compactMap { change -> [ShiftCode]? in
      guard case .shifts(let shifts) = change.change else { return nil }
      return shifts.map(\.code)
    }
    #expect(codes == [["O"]])
  }

  @Test("A change knows its place: behind the quote where there is one")
  func places() throws {
    let changes = try read(Self.whole).get().changes
    let file = "drie.yaml"
    #expect(
      changes.prefix(4).map(\.place) == [
        ChangePlace(file: file, line: 4, column: 6, text: "all 4VV -> 5VV/bh from 2027-03"),
        ChangePlace(file: file, line: 5, column: 6, text: "-3 4VV +3 5VV/bh"),
        ChangePlace(file: file, line: 6, column: 8, text: "-VIG-01"),
        ChangePlace(file: file, line: 6, column: 16, text: "-VIG-02"),
      ])
  }

  @Test("A file without a name is called as it is; one with only a name changes nothing")
  func names() throws {
    #expect(try read("absence: 9%\n").get().name == "drie")
    #expect(try read("name: Niets\n").get() == WhatIf(name: "Niets"))
  }

  /// Thirteen mistakes: two on line 5, one on each of the others.
  private static let mistaken = """
    nmae: Verkeerd
    mix:
      - "all 4VV -> 5VV/bhh from 2027-03"
      - '-3 4VV +3 5VV/bh form 2027-13'
    staff: "+0.8 fte 7 from 2027/06"
    absence: [9 from 2027-01]
    pool: "6 x 24 h"
    hired:
      at most: 11%
    recruit: up to 2 fte 3 a year after 3 months
    levels: "4VV 1:0.15 2:0.35"
    norms: " "
    shifts: krot.csv
    presence: nacht

    """

  @Test("All mistakes are told at once, each with line and column of its word")
  func mistakes() throws {
    let told = try problems(Self.mistaken).map { problem in
      "\(problem.line ?? 0):\(problem.column ?? 0) \(problem.value ?? "")"
    }
    #expect(
      told == [
        "1:1 nmae", "3:21 bhh", "4:23 form", "5:18 7", "5:25 2027/06", "6:11 9",
        "7:16 6 x 24 h", "9:3 ", "10:24 a", "11:14 1:0.15", "12:8  ", "13:9 krot.csv",
        "14:11 nacht",
      ])
  }

  @Test("The likely fix of each is told")
  func fixes() throws {
    #expect(
      try problems(Self.mistaken).map(\.suggestion) == [
        .closest("name"), .closest("bh"), .closest("from"),
        .oneOf(["1", "2", "2+", "3", "4", "5"]), .closest("2027-06"), .closest("9%"),
        .sentence(.pool), .type(.text), .sentence(.recruit), .addToOne, .type(.text),
        .closest("kort.csv"), .type(.list),
      ])
  }

  @Test("Where a text has escapes or line ends, its problems are told where it starts")
  func escaped() throws {
    let escaped = try problems("absence: \"9\\u0025 form 2027-01\"\n")
    #expect(escaped.map(\.column) == [10])
    let folded = try problems("absence: >\n  9% form 2027-01\n")
    #expect(folded.map { [$0.line, $0.column] } == [[1, 10]])
  }

  @Test("Letters beyond ASCII are one column each")
  func unicode() throws {
    #expect(try problems("staff: \"-ÉÉN-01 form\"\n").map(\.column) == [17])
  }

  @Test("What is wrong within a table of shifts is told of that table")
  func shiftsTable() throws {
    let spoiled = Self.short.replacing("07:00", with: "7.00")
    let problems = try problems("shifts: kort.csv\n", shifts: spoiled)
    #expect(
      problems == [
        ScenarioProblem(
          file: "kort.csv", line: 2, column: 11, value: "7.00", kind: .malformed(.time),
          suggestion: .closest("07:00"))
      ])
  }

  @Test("A file that is no YAML, empty or not there is told, and no more")
  func unreadable() throws {
    #expect(try problems("mix: [a\n").map(\.suggestion) == [.checkYAML])
    #expect(try problems("# niets\n").map(\.kind) == [.fileEmpty])
    let scenario = try SmallFolder.read(SmallFolder.bytes).get()
    #expect(
      throws: ScenarioProblems(problems: [
        ScenarioProblem(file: "weg.yaml", kind: .fileMissing, suggestion: .checkPath)
      ])
    ) { try WhatIfFile.read("/nowhere/weg.yaml", for: scenario) }
  }

  @Test("The base of all what-ifs stands in the scenario's folder, and the scenario is the same")
  func base() throws {
    var files = SmallFolder.bytes
    let scenario = try SmallFolder.read(files).get()
    files["workforce.yaml"] = Array("pool: 36 h 3\n".utf8)
    files["tariffs.csv"] = Array("not looked at here\n".utf8)
    try SmallFolder.withFolder(files) { path in
      var again = try ScenarioFolder.read(path)
      again.name = scenario.name
      #expect(again == scenario)
      let offer = OfferEdit(shell: .pool, skill: Skill(.care, .level3), hoursPerWeek: 36)
      #expect(try WhatIfFile.readBase(of: path, for: scenario).map(\.change) == [.offer(offer)])
    }
    try SmallFolder.withFolder(SmallFolder.bytes) { path in
      let base = try WhatIfFile.readBase(of: path, for: scenario)
      #expect(base == [])
    }
  }

  @Test("The base has no name")
  func baseWithName() throws {
    let scenario = try SmallFolder.read(SmallFolder.bytes).get()
    try SmallFolder.withFolder(["workforce.yaml": Array("name: x\n".utf8)]) { path in
      _ = #expect(throws: ScenarioProblems.self) {
        try WhatIfFile.readBase(of: path, for: scenario)
      }
    }
  }
}
