import Testing

@testable import ScenarioFiles

@Suite("The grid of a CSV file and the folder")
struct GridTests {
  @Test(
    "A grid that does not hold is told with its place",
    arguments: [
      Spoiled(
        "history.csv", "VIG-01,N", "VIG-01,N,late", at: 2, 21, "late",
        .tooManyCells(expected: 3, found: 4), .quoteDelimiter(",")),
      Spoiled(
        "history.csv", "VIG-01,N", "VIG-01", at: 2, 12, "VIG-01",
        .tooFewCells(expected: 3, found: 2), .addDelimiters(",", 1)),
      Spoiled(
        "history.csv", "2027-01-02,VIG-01", "2027-01-02,\"VIG-01", at: 2, 12, "VIG-01,N",
        .unclosedQuote, .closeQuote),
      Spoiled(
        "people.csv", "medicatie@2027-09-01|bhv", "med\"icatie", at: 2, 29, "med\"icatie",
        .quoteInsideCell, .quoteCell),
      Spoiled(
        "people.csv", ",flex,", ",\"flex\"pool,", at: 3, 18, "flexpool", .textAfterQuote,
        .quoteCell),
      Spoiled(
        "cover.csv", "mon-fri,D,care,3", "\nmon-fri,D,care,3", at: 3, nil, nil, .blankLine,
        .removeLine),
      Spoiled(
        "people.csv", "Linde", "Lin\u{1}de", at: 2, 57, "U+1", .controlCharacter(1),
        .removeCharacter),
      Spoiled(
        "people.csv", ",flex,", ",flex ,", at: 3, 18, "flex ", .surroundingSpace, .closest("flex")),
      Spoiled(
        "people.csv", ",flex,", ",\"fl\nex\",", at: 3, 18, "fl\nex", .lineEndInValue, .closeQuote),
    ])
  func grid(_ spoiled: Spoiled) throws { try spoiled.check() }

  @Test("A mistyped header is told twice: as unknown and as missing, each with the other")
  func header() throws {
    let problems = try SmallFolder.problems(in: "counters.csv", replacing: "value", with: "valeu")
    #expect(
      problems == [
        ScenarioProblem(
          file: "counters.csv", line: 1, kind: .missingHeader("value"),
          suggestion: .rename("valeu", "value")),
        ScenarioProblem(
          file: "counters.csv", line: 1, column: 21, value: "valeu", kind: .unknownHeader,
          suggestion: .closest("value")),
      ])
  }

  @Test("A missing header is told where nothing is like it; comments before it count as lines")
  func missingHeader() throws {
    let problems = try SmallFolder.problems(with: ["history.csv": "# uitleg\ndate,shift\n"])
    #expect(
      problems == [
        ScenarioProblem(
          file: "history.csv", line: 2, kind: .missingHeader("person"), suggestion: .add("person"))
      ])
  }

  @Test("A header that occurs twice is told at the second")
  func duplicateHeader() throws {
    let problems = try SmallFolder.problems(with: ["history.csv": "date,person,shift,date\n"])
    #expect(
      problems == [
        ScenarioProblem(
          file: "history.csv", line: 1, column: 19, value: "date", kind: .duplicateHeader,
          suggestion: .removeColumn)
      ])
  }

  @Test("Tabs between columns are told as such")
  func tabs() throws {
    let problems = try SmallFolder.problems(with: ["history.csv": "date\tperson\tshift\n"])
    #expect(problems.map(\.kind) == [.separatedByTabs])
    #expect(problems.map(\.suggestion) == [.saveWithDelimiter])
  }

  @Test("An empty file and a required file without rows are told")
  func empty() throws {
    let problems = try SmallFolder.problems(with: [
      "history.csv": "# niets\n", "shifts.csv": SmallFolder.files["shifts.csv"]!.firstLine,
      "cover.csv": nil, "roster.csv": nil, "wishes.csv": nil,
    ])
    #expect(
      problems == [
        ScenarioProblem(file: "shifts.csv", kind: .noRows, suggestion: .addRow),
        ScenarioProblem(
          file: "history.csv", kind: .fileEmpty, suggestion: .header("date,person,shift")),
      ])
  }

  @Test("A byte that is not UTF-8 is told with line, column and byte")
  func notUTF8() throws {
    var files = SmallFolder.bytes
    files["history.csv"] =
      Array("date,person,shift\n2027-01-02,Jos".utf8) + [0xE9] + Array(",N".utf8)
    let result = try SmallFolder.read(files)
    #expect(
      throws: ScenarioProblems(problems: [
        ScenarioProblem(
          file: "history.csv", line: 2, column: 15, value: "0xE9",
          kind: .notUTF8(byte: 0xE9, offset: 32), suggestion: .saveAsUTF8)
      ])
    ) { try result.get() }
  }

  @Test("Columns count characters, not bytes, and not the byte order mark")
  func characters() throws {
    let problems = try SmallFolder.problems(with: [
      "counters.csv": "\u{FEFF}valué,person,counter,from\n"
    ])
    #expect(problems.map(\.column) == [nil, 1])
    let accents = try SmallFolder.problems(
      in: "people.csv", replacing: "employed,flex", with: "employéd,flex")
    #expect(accents.map(\.column) == [9])
    #expect(accents.map(\.suggestion) == [.closest("employed")])
  }

  @Test("An unknown CSV file is told with the closest name; other files are let be")
  func unknownFiles() throws {
    let problems = try SmallFolder.problems(with: [
      "wish.csv": "a,b", "zzz-export.csv": "a,b", "README.md": "tekst", "scenario.yml": "a: b",
    ])
    #expect(
      problems == [
        ScenarioProblem(
          file: "scenario.yml", value: "scenario.yml", kind: .unknownFile,
          suggestion: .closest("scenario.yaml")),
        ScenarioProblem(
          file: "wish.csv", value: "wish.csv", kind: .unknownFile,
          suggestion: .closest("wishes.csv")),
        ScenarioProblem(
          file: "zzz-export.csv", value: "zzz-export.csv", kind: .unknownFile, suggestion: .moveFile
        ),
      ])
  }

  @Test("Missing files are told in the order of the contract")
  func missingFiles() throws {
    let some = try SmallFolder.problems(with: ["scenario.yaml": nil, "contracts.csv": nil])
    #expect(some.map(\.file) == ["scenario.yaml", "contracts.csv"])
    #expect(some.allSatisfy { $0.kind == .fileMissing && $0.suggestion == .addFile($0.file) })
    let result = try SmallFolder.read(["scenario.yaml": SmallFolder.bytes["scenario.yaml"]!])
    let none = #expect(throws: ScenarioProblems.self) { try result.get() }
    #expect(none?.problems.map(\.file) == ["shifts.csv", "people.csv", "contracts.csv"])
    #expect(none?.problems.first?.suggestion == .addFileOrCareMix("shifts.csv"))
  }

  @Test("A folder that is not there, or is a file, is told")
  func noFolder() throws {
    try SmallFolder.withFolder(["file": []]) { path in
      for path in [path + "/nowhere", path + "/file"] {
        let error = #expect(throws: ScenarioProblems.self) { try ScenarioFolder.read(path) }
        #expect(error?.problems.map(\.kind) == [.folderMissing])
        #expect(error?.problems.map(\.suggestion) == [.checkPath])
      }
    }
  }
}

extension String {
  /// Up to and with the first line end.
  var firstLine: String { String(prefix { $0 != "\n" }) + "\n" }
}
