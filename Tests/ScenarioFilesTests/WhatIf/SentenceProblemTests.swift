import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("What is wrong with a sentence")
struct SentenceProblemTests {
  /// A sentence, and each of its problems as `column value`, with kind and suggestion.
  struct Case: Sendable, CustomTestStringConvertible {
    var key: WhatIfKey
    var text: String
    var problems: [ScenarioProblem]

    init(_ key: WhatIfKey, _ text: String, _ problems: Told...) {
      self.key = key
      self.text = text
      self.problems = problems.map {
        ScenarioProblem(
          file: "--\(key)", column: $0.column, value: $0.value, kind: $0.kind,
          suggestion: $0.suggestion)
      }
    }

    var testDescription: String { "\(key) \(text)" }
  }

  struct Told: Sendable {
    var column: Int
    var value: String
    var kind: ScenarioProblem.Kind
    var suggestion: ScenarioProblem.Suggestion

    init(
      _ column: Int, _ value: String, _ kind: ScenarioProblem.Kind,
      _ suggestion: ScenarioProblem.Suggestion
    ) {
      self.column = column
      self.value = value
      self.kind = kind
      self.suggestion = suggestion
    }
  }

  private static let levels = ["1", "2", "2+", "3", "4", "5"]

  @Test(
    "A sentence that goes astray says at which word, or that it is not complete",
    arguments: [
      Case(.mix, "", Told(1, "", .sentenceIncomplete, .sentence(.mix))),
      Case(.mix, "al 4VV -> 5VV", Told(1, "al", .unexpectedWord, .closest("all"))),
      Case(.mix, "all 4VV 5VV", Told(9, "5VV", .unexpectedWord, .sentence(.mix))),
      Case(.mix, "all 4VV ->", Told(11, "all 4VV ->", .sentenceIncomplete, .sentence(.mix))),
      Case(.mix, "-3 4VV form 2027-03", Told(8, "form", .unexpectedWord, .closest("from"))),
      Case(.mix, "-3 from 2027-03", Told(4, "from", .unexpectedWord, .sentence(.mix))),
      Case(.absence, "9% tot 2027-03", Told(4, "tot", .unexpectedWord, .closest("t/m"))),
      Case(.absence, "hoog", Told(1, "hoog", .unexpectedWord, .sentence(.absence))),
      Case(
        .absence, "9% from 2027-01 from 2027-02",
        Told(17, "from", .unexpectedWord, .sentence(.absence))),
      Case(.absence, "9% from", Told(8, "9% from", .sentenceIncomplete, .sentence(.absence))),
      Case(.staff, "VIG-03", Told(1, "VIG-03", .unexpectedWord, .sentence(.staff))),
      Case(.staff, "+1 4", Told(4, "4", .unexpectedWord, .sentence(.staff))),
      Case(.hired, "noen", Told(1, "noen", .unexpectedWord, .closest("none"))),
      Case(.hired, "at most 11%", Told(12, "at most 11%", .sentenceIncomplete, .sentence(.hired))),
      Case(
        .recruit, "up to 2 fte 3 after 3 months",
        Told(15, "after", .unexpectedWord, .sentence(.recruit))),
      Case(.hours, "4VV 11 hr", Told(8, "hr", .unexpectedWord, .closest("h"))),
      Case(.levels, "4VV", Told(4, "4VV", .sentenceIncomplete, .sentence(.levels))),
      Case(.norms, "from 2027-01", Told(1, "from", .unexpectedWord, .sentence(.norms))),
    ])
  func astray(_ given: Case) {
    #expect(Sentences.problems(given.key, given.text) == given.problems)
  }

  @Test(
    "A word that cannot be is told with what it may be, and the rest is read on",
    arguments: [
      Case(
        .staff, "0.8 fte 7 from 2027/06",
        Told(1, "0.8", .malformed(.signed), .oneOf(["+0.8", "-0.8"])),
        Told(9, "7", .unknown(.level), .oneOf(levels)),
        Told(16, "2027/06", .malformed(.dateOrMonth), .closest("2027-06"))),
      Case(
        .staff, "+1 fte 2+ guidence", Told(11, "guidence", .unknown(.domain), .closest("guidance"))),
      Case(
        .staff, "+1 fte 2+ guidance",
        Told(8, "2+", .levelOutsideDomain(.guidance), .oneOf(["2", "3"]))),
      Case(
        .absence, "9 from 1627-01", Told(1, "9", .malformed(.percentage), .closest("9%")),
        Told(8, "1627-01", .dateOutOfRange, .dates(DateLimits.first, DateLimits.last))),
      Case(.absence, "0.09", Told(1, "0.09", .malformed(.percentage), .closest("9%"))),
      Case(.absence, "91%", Told(1, "91%", .outOfRange, .between("0%", "90%"))),
      Case(
        .absence, "1.000,5%",
        Told(1, "1.000,5", .malformed(.decimal(comma: false)), .form(.decimal(comma: false)))),
      Case(
        .mix, "+1 4VV/behandling/xyz",
        Told(8, "behandling", .unknown(.residentPart), .closest("behandeling")),
        Told(
          19, "xyz", .unknown(.residentPart),
          .oneOf(["bh", "db", "zbh", "zdb", "vpt", "mpt", "zzp"]))),
      Case(.mix, "+1 4", Told(4, "4", .unknown(.profile), .closest("4VV"))),
      Case(.mix, "+1001 4VV", Told(1, "+1001", .outOfRange, .between("-1000", "1000"))),
      Case(.pool, "-8 h 3", Told(1, "-8", .outOfRange, .between("0", "10000"))),
      Case(.pool, "100 x 168 h 3", Told(1, "100", .outOfRange, .between("0", "10000"))),
      Case(
        .recruit, "any fte 3 after 2.5 months",
        Told(17, "2.5", .malformed(.integer), .closest("3"))),
      Case(.hours, "4VV/bh 11 h", Told(1, "4VV/bh", .unknown(.profile), .closest("4VV"))),
      Case(
        .levels, "function-minimum",
        Told(1, "function-minimum", .unknown(.levelSource), .closest("function-minima"))),
      Case(
        .levels, "4VV 1:0.5 1:0.4 8:0.1", Told(11, "1:0.4", .twice, .addToOne),
        Told(17, "8", .unknown(.level), .oneOf(levels))),
      Case(.levels, "4VV 1:0.5 2:0.4", Told(5, "1:0.5", .sharesNotOne("0.9"), .addToOne)),
      Case(
        .levels, "4VV 1:2 2:x", Told(7, "2", .outOfRange, .between("0", "1")),
        Told(11, "x", .malformed(.decimal(comma: false)), .form(.decimal(comma: false)))),
      Case(.tasks, "10% VPP 3 -> 2", Told(5, "VPP", .unknown(.careFunction), .closest("VP"))),
      Case(.shifts, "kort.csv", Told(1, "kort.csv", .namesNoFile, .checkPath)),
    ])
  func cannotBe(_ given: Case) {
    #expect(Sentences.problems(given.key, given.text) == given.problems)
  }

  @Test("A list of heads as an option has columns and no lines")
  func presence() {
    let problems = Sentences.problems(
      .presence, "[{name: n, block: X, domain: care, min_level: 3, heads: 1}]")
    #expect(problems.map(\.column) == [19])
    #expect(problems.map(\.line) == [nil])
  }

  @Test("In words: where, what and a sentence that would do, in both languages")
  func words() {
    let problem = Sentences.problems(.hired, "11% of cost")[0]
    #expect(
      problem.message(in: .english)
        == #"--hired:1: "11" does not belong here. Maybe something like "at most 11% of cost"."#)
    #expect(
      problem.message(in: .dutch)
        == #"--hired:1: "11" hoort hier niet. Misschien iets als "hoogstens 11% van kosten"."#)
  }

  @Test("Every key has a sentence to follow, and each of them but a file's is read as it stands")
  func examples() {
    for key in WhatIfKey.allCases where key != .shifts {
      for text in [key.example.dutch, key.example.english] {
        let sentence = text.drop { $0 != "\"" }.dropFirst().dropLast()
        #expect(Sentences.problems(key, String(sentence)) == [], "\(text)")
      }
    }
  }
}
