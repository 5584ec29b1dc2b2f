import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("scenario.yaml")
struct SettingsTests {
  private static let start = CivilDate(year: 2027, month: 1, day: 4)!

  @Test(
    "A setting that does not hold is told with its place",
    arguments: [
      Spoiled(
        "scenario.yaml", "2027-01-04", "2027-01-05", at: 2, 17, "2027-01-05",
        .notMonday(.tuesday), .mondays(start, start + 7)),
      Spoiled(
        "scenario.yaml", "2027-01-04", "2027/01/04", at: 2, 17, "2027/01/04", .malformed(.date),
        .closest("2027-01-04")),
      Spoiled(
        "scenario.yaml", "2027-01-04", "0027-01-04", at: 2, 17, "0027-01-04", .dateOutOfRange,
        .dates(DateLimits.first, DateLimits.last)),
      Spoiled(
        "scenario.yaml", "weeks: 2", "weeks: 54", at: 2, 36, "54", .outOfRange, .between("1", "53")),
      Spoiled(
        "scenario.yaml", "weeks: 2", "weeks: \"2\"", at: 2, 36, "2",
        .wrongType(expected: .integer), .type(.integer)),
      Spoiled(
        "scenario.yaml", "capacity", "capacty", at: 6, 1, "capacty", .unknownKey,
        .closest("capacity")),
      Spoiled(
        "scenario.yaml", "open: 900", "opne: 900", at: 5, 11, "opne", .unknownKey, .closest("open")),
      Spoiled(
        "scenario.yaml", "open: 900", "open: -1", at: 5, 17, "-1", .outOfRange,
        .between("0", "1000000")),
      Spoiled(
        "scenario.yaml", "[atw, contract]", "atw", at: 4, 13, "atw", .wrongType(expected: .list),
        .type(.list)),
      Spoiled(
        "scenario.yaml", "[atw, contract]", "[atw, contarct]", at: 4, 19, "contarct",
        .unknown(.rulePack), .closest("contract")),
      Spoiled(
        "scenario.yaml", "[atw, contract]", "[atw, atw]", at: 4, 19, "atw", .duplicate(line: 4),
        .removeOneOf(line: 4)),
      Spoiled(
        "scenario.yaml", "standard", "weekend", at: 7, 14, "weekend", .unknown(.dayProfile),
        .oneOf(["standard"])),
      Spoiled(
        "scenario.yaml", "days: all", "days: ma-vr", at: 9, 25, "ma-vr", .malformed(.days),
        .closest("mon-fri")),
      Spoiled(
        "scenario.yaml", "block: N", "block: X", at: 9, 37, "X", .unknown(.block),
        .oneOf(["D", "A", "N"])),
      Spoiled(
        "scenario.yaml", "min_level: \"3\"", "min_level: 7", at: 9, 65, "7", .unknown(.level),
        .oneOf(["1", "2", "2+", "3", "4", "5"])),
      Spoiled(
        "scenario.yaml", "absence: 0.08", "absence: \"0,08\"", at: 10, 44, "0,08",
        .wrongType(expected: .number), .type(.number)),
      Spoiled(
        "scenario.yaml", "absence: 0.08", "absence: 8", at: 10, 44, "8", .outOfRange,
        .between("0", "0.9")),
      Spoiled(
        "scenario.yaml", "function-minima", "function-minimum", at: 10, 18, "function-minimum",
        .unknown(.levelSource), .closest("function-minima")),
      Spoiled(
        "scenario.yaml", "location: Heemhoeve\n", "", at: 1, 1, nil, .missingKey("location"),
        .add("location")),
      Spoiled(
        "scenario.yaml", ", weeks: 2", "", at: 2, 9, nil, .missingKey("weeks"), .add("weeks")),
      Spoiled(
        "scenario.yaml", "location: Heemhoeve", "location: [a]", at: 1, 11, nil,
        .wrongType(expected: .text), .type(.text)),
      Spoiled(
        "scenario.yaml", "{open: 900, hours_over: 25}", "5", at: 5, 10, "5",
        .wrongType(expected: .mapping), .type(.mapping)),
    ])
  func setting(_ spoiled: Spoiled) throws { try spoiled.check() }

  @Test("What is not YAML is told with line and column, in one problem")
  func notYAML() throws {
    for broken in ["[atw, contract", "\"atw", "{a: b", "&x *y"] {
      let problems = try SmallFolder.problems(
        in: "scenario.yaml", replacing: "[atw, contract]", with: broken)
      #expect(problems.count == 1)
      #expect(problems.first?.suggestion == .checkYAML)
      #expect((problems.first?.line ?? 0) >= 4)
    }
  }

  @Test("A key that occurs twice is refused")
  func duplicateKey() throws {
    let problems = try SmallFolder.problems(
      in: "scenario.yaml", replacing: "capacity: 20", with: "capacity: 20\ncapacity: 21")
    #expect(problems.map(\.suggestion) == [.checkYAML])
  }

  @Test("Deep nesting, a flood of aliases and an empty file are refused, not a crash")
  func hostile() throws {
    let bomb = (1...40).reduce("a0: &a0 [x, x]\n") { text, level in
      text + "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n"
    }
    for text in [
      String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
      String(repeating: "- ", count: 50_000), bomb, "", "# niets\n", "---\na: b\n---\nc: d\n",
      "\u{0}",
    ] {
      #expect(try !SmallFolder.problems(with: ["scenario.yaml": text]).isEmpty)
    }
  }
}
