import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("Problems in words")
struct MessageTests {
  @Test("A line has file, line, column, what, the value and the likely fix, in both languages")
  func line() {
    let problem = ScenarioProblem(
      file: "people.csv", line: 4, column: 12, value: "7", kind: .unknown(.level),
      suggestion: .oneOf(["4", "5"]))
    #expect(
      problem.message(in: .dutch) == #"people.csv:4:12: onbekend niveau "7". Misschien 4 of 5."#)
    #expect(problem.message(in: .english) == #"people.csv:4:12: unknown level "7". Maybe 4 or 5."#)
  }

  @Test("A Tuesday start names the Mondays before and after")
  func monday() throws {
    let problems = try SmallFolder.problems(
      in: "scenario.yaml", replacing: "2027-01-04", with: "2027-01-05")
    #expect(
      problems.map { $0.message(in: .english) } == [
        "scenario.yaml:2:17: the period does not start on a Monday: \"2027-01-05\" is a Tuesday."
          + " Maybe 2027-01-04 or 2027-01-11."
      ])
  }

  @Test("A problem of a file has no line; a long value is cut; line ends do not break the line")
  func shapes() {
    let missing = ScenarioProblem(
      file: "shifts.csv", kind: .fileMissing, suggestion: .addFile("shifts.csv"))
    #expect(missing.message(in: .english).hasPrefix("shifts.csv: this file is missing. Maybe add"))
    let long = ScenarioProblem(
      file: "a.csv", line: 1, column: 1, value: String(repeating: "x\n", count: 100),
      kind: .unknownShift, suggestion: .closest("D"))
    #expect(!long.message(in: .dutch).contains("\n"))
    #expect(long.message(in: .dutch).count < 120)
  }

  @Test("Where there is no value, no loose colon is left")
  func noValue() {
    let problem = ScenarioProblem(
      file: "scenario.yaml", line: 1, column: 1, kind: .yaml(detail: "x"), suggestion: .checkYAML)
    #expect(problem.message(in: .dutch).hasPrefix("scenario.yaml:1:1: geen geldige YAML (x). "))
  }

  @Test("Every kind and every suggestion has words of its own")
  func everyKindHasWords() throws {
    for word in ["onjuist", "een andere waarde"] {
      let text = Self.samples.map { $0.message(in: .dutch) }.joined(separator: "\n")
      #expect(!text.contains(word))
    }
    #expect(Set(Self.samples.map { $0.message(in: .english) }).count == Self.samples.count)
  }

  private static let day = CivilDate(year: 2027, month: 1, day: 4)!

  private static let kinds: [ScenarioProblem.Kind] = [
    .folderMissing, .fileMissing, .unknownFile, .fileUnreadable, .fileEmpty, .noRows,
    .notUTF8(byte: 1, offset: 1), .controlCharacter(1), .unclosedQuote, .quoteInsideCell,
    .textAfterQuote, .blankLine, .separatedByTabs, .tooManyCells(expected: 1, found: 2),
    .tooFewCells(expected: 2, found: 1), .unknownHeader, .missingHeader("x"), .duplicateHeader,
    .surroundingSpace, .lineEndInValue, .separatorInCode, .yaml(detail: "x"), .unknownKey,
    .missingKey("x"),
    .wrongType(expected: .list), .notMonday(.friday), .emptyCell, .mustBeEmpty, .malformed(.time),
    .unknown(.role), .levelOutsideDomain(.guidance), .outOfRange, .dateOutOfRange, .unknownShift,
    .unknownPerson, .outsidePeriod, .inPeriod, .endsBeforeStart(day), .holdsOnNoDay,
    .duplicate(line: 1), .daysOverlap(line: 1), .contractsContradict(line: 1),
    .personWithoutContract,
    .hoursCrossed(max: "1"), .noDuration, .longerThanShift(Minutes(1)), .domainDiffers(.care),
    .growsWithLevel(line: 1, level: .level2, heads: 1), .doubleBooking(line: 1, shift: "D"),
    .combinesTooEarly(end: ClockTime(minute: 1)!), .wrongDelimiter(file: "x"),
    .mappedColumnMissing(file: "x", found: ["a", "b"]), .notMapped(column: "x", mapping: "y"),
    .malformed(.dateAs("dd-mm-yyyy")), .malformed(.datePattern), .unknown(.delimiter),
    .unknown(.decimalSign), .sentenceIncomplete, .unexpectedWord, .twice, .sharesNotOne("0.9"),
    .namesNoFile, .tariffsOverlap(line: 1), .malformed(.dateOrMonth), .malformed(.signed),
    .malformed(.percentage), .unknown(.residentPart), .unknown(.careFunction),
    .unknown(.tariffStanding),
  ]

  private static let suggestions: [ScenarioProblem.Suggestion] = [
    .closest("x"), .oneOf(["a"]), .mondays(day, day), .form(.date), .type(.list),
    .between("1", "2"), .dates(day, day), .before(day), .header("x"), .add("x"),
    .rename("a", "b"), .removeColumn, .addRow, .addFile("x"), .addFileOrCareMix("x"), .moveFile,
    .checkPath, .saveAsUTF8, .removeCharacter, .closeQuote, .quoteCell, .quoteDelimiter(","),
    .addDelimiters(",", 1), .saveWithDelimiter, .removeLine, .removeOneOf(line: 1), .leaveEmpty,
    .swap, .endOn(day), .addContract("x"), .atMost(1, line: 1), .otherEnd, .checkYAML,
    .form(.datePattern), .form(.dateAs("d-m-yyyy")), .addContract("x", to: "contracten.csv"),
    .form(.dateOrMonth), .form(.signed), .form(.percentage), .addToOne,
    .sentence(.mix), .sentence(.presence),
  ]

  private static let samples =
    kinds.map { ScenarioProblem(file: "f", value: "v", kind: $0, suggestion: .swap) }
    + suggestions.map { ScenarioProblem(file: "g", value: "v", kind: .blankLine, suggestion: $0) }
}
