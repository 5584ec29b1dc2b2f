import Testing
import TestSupport

@testable import PublicInstances

@Suite("The files of an inrc2 instance")
struct INRC2ParserTests {
  private static let (scenario, history, week) = (
    "Sc-n002w1.txt", "H0-n002w1-0.txt", "WD-n002w1-3.txt"
  )

  @Test("A name says the data set, the history and the weeks")
  func name() throws {
    let name = try INRC2Name("n030w4_1_6-2-9-1")
    #expect(name == INRC2Name(dataSet: "n030w4", history: 1, weeks: [6, 2, 9, 1]))
    #expect(name.text == "n030w4_1_6-2-9-1")
    #expect(name.solutionFiles[2] == "Sol-n030w4-9-2.txt")
  }

  @Test(
    "Another name is told wrong",
    arguments: [
      "", "n030w4", "n030w4_1", "n030w4_1_", "n030w4_1_6-", "n030w4_x_6", "n030w4_1_6-2_3",
      "../n030w4_1_6", "_1_6", "n030w4_-1_6", "n030w4_01_6", "n030w4_1_6--2",
      "n030w4_1_99999999999999999999",
      "n_0_" + Array(repeating: "1", count: 27).joined(separator: "-"),
    ])
  func badName(text: String) {
    #expect(throws: InstanceProblem.self) { try INRC2Name(text) }
  }

  @Test("Every section is read")
  func good() throws {
    let instance = try SmallINRC2.parse()
    #expect(instance.days == 7)
    #expect(instance.skills == ["Head", "Nurse"])
    #expect(instance.shifts.map(\.run) == [2...5, 1...3])
    #expect(instance.shifts.map(\.notNextDay) == [[], [0]])
    #expect(
      instance.contracts[0]
        == .init(
          id: "Full", assignments: 4...5, daysWorked: 2...4, daysOff: 2...3, mostWeekends: 1,
          completeWeekends: true))
    #expect(instance.nurses.map(\.skills) == [[0, 1], [1]])
    #expect(instance.nurses.map(\.contract) == [0, 1])
    #expect(
      instance.nurses[0].history
        == .init(
          assignments: 3, weekends: 1, lastShift: 1, sameShift: 1, daysWorked: 4, daysOff: 0))
    #expect(instance.nurses[1].history == .init(daysOff: 2))
    #expect(instance.nurses[0].unwanted == [.init(day: 1, shift: 0), .init(day: 1, shift: 1)])
    #expect(instance.nurses[1].unwanted == [.init(day: 6, shift: 1)])
    #expect(
      instance.cover == [
        .init(day: 0, shift: 0, skill: 0, least: 0, optimal: 1),
        .init(day: 0, shift: 1, skill: 1, least: 1, optimal: 1),
        .init(day: 1, shift: 1, skill: 1, least: 1, optimal: 2),
      ])
  }

  @Test("Windows newlines, tabs and empty lines change nothing; a week may come twice")
  func spacing() throws {
    let files = SmallINRC2.files.mapValues {
      $0.replacing("\n", with: "\r\n\r\n").replacing(" ", with: " \t")
    }
    #expect(try SmallINRC2.parse(files) == SmallINRC2.parse())
    var twice = SmallINRC2.files
    twice[Self.scenario] = twice[Self.scenario]?.replacing("WEEKS = 1", with: "WEEKS = 2")
    let instance = try SmallINRC2.parse(twice, name: "n002w1_0_3-3")
    #expect(instance.days == 14)
    #expect(instance.cover.map(\.day) == [0, 0, 1, 7, 7, 8])
  }

  /// A bad text: the file, what is changed into what, and the one problem to be told.
  struct Bad: CustomTestStringConvertible {
    var file: String
    var from: String
    var to: String
    var line: Int?
    var column: Int?
    var value: String
    var kind: InstanceProblem.Kind

    init(
      _ file: String, _ from: String, _ to: String, _ line: Int?, _ column: Int?, _ value: String,
      _ kind: InstanceProblem.Kind
    ) {
      (self.file, self.from, self.to, self.line, self.column) = (file, from, to, line, column)
      (self.value, self.kind) = (value, kind)
    }

    var testDescription: String { "\(file): \(from) -> \(to)" }
  }

  static let bad: [Bad] = [
    Bad(scenario, "= n002w1", "= n003w1", 1, 12, "n003w1", .otherDataSet("n002w1")),
    Bad(scenario, "WEEKS = 1", "WEEKS = 4", 3, 9, "4", .weeks(1, asked: 4)),
    Bad(scenario, "WEEKS = 1", "WEEKS = x", 3, 9, "x", .notANumber(1...26)),
    Bad(
      scenario, "WEEKS = 1", "WEEKS 1", 3, 1, "WEEKS", .fields(count: 2, shape: "WEEKS = number")),
    Bad(scenario, "WEEKS = 1", "", nil, nil, "WEEKS", .missingSection),
    Bad(scenario, "SKILLS = 2", "SKILLS = 3", 5, 10, "3", .lines(2)),
    Bad(scenario, "SKILLS = 2", "SKILLS = 3\nHead", 7, 1, "Head", .duplicate(line: 6)),
    Bad(scenario, "Early (2,5)", "Early 2,5", 10, 7, "2,5", .notAPair),
    Bad(scenario, "Early (2,5)", "Early (2)", 10, 7, "(2)", .notAPair),
    Bad(scenario, "Early (2,5)", "Early (5,2)", 10, 7, "(5,2)", .pairUpsideDown),
    Bad(scenario, "Early (2,5)", "Early (2,y)", 10, 10, "y", .notANumber(0...1000)),
    Bad(scenario, "Early (2,5)", "Early (-2,5)", 10, 8, "-2", .outOfRange(0...1000)),
    Bad(scenario, "Late 1 Early", "Late 1 X", 15, 8, "X", .unknownShift(["Early", "Late"])),
    Bad(
      scenario, "Late 1 Early", "Late 2 Early", 15, 6, "2",
      .fields(count: 3, shape: "shift number shift ...")),
    Bad(scenario, "2 Head Nurse", "2 Head Cook", 22, 17, "Cook", .unknownSkill(["Head", "Nurse"])),
    Bad(scenario, "2 Head Nurse", "2 Head Head", 22, 17, "Head", .duplicate(line: 22)),
    Bad(scenario, "Ann Full", "Ann Part", 22, 5, "Part", .unknownContract(["Full", "Half"])),
    Bad(scenario, "(2,3) 1 1", "(2,3) 1 2", 18, 26, "2", .outOfRange(0...1)),
    Bad(
      scenario, "(2,3) 1 1", "(2,3) 1", 18, 1, "Full",
      .fields(count: 5, shape: INRC2Section.contracts.shape)),
    Bad(scenario, "SCENARIO", "X\nSCENARIO", 1, 1, "X", .outsideSection(first: "SCENARIO")),
    Bad(scenario, "\nNURSES", "\nWEEKS = 1\nNURSES", 21, 1, "WEEKS", .duplicate(line: 3)),
    Bad(history, "0 n002w1", "1 n002w1", 2, 1, "1", .outOfRange(0...0)),
    Bad(history, "Bob 0 0 None 0 0 2", "", nil, nil, "Bob", .noHistory),
    Bad(history, "Late 1 4 0", "None 1 4 0", 5, 9, "None", .historyContradicts),
    Bad(history, "Late 1 4 0", "Late 0 4 0", 5, 9, "Late", .historyContradicts),
    Bad(history, "Late 1 4 0", "Late 5 4 0", 5, 9, "Late", .historyContradicts),
    Bad(history, "Late 1 4 0", "Late 1 4 1", 5, 9, "Late", .historyContradicts),
    Bad(
      history, "Late 1 4 0", "Day 1 4 0", 5, 9, "Day", .unknownShift(["Early", "Late", "None"])),
    Bad(week, "n002w1", "n002w2", 2, 1, "n002w2", .otherDataSet("n002w1")),
    Bad(week, "Early Head", "Early Cook", 5, 7, "Cook", .unknownSkill(["Head", "Nurse"])),
    Bad(
      week, "Late Nurse (1,1)", "Late Nurse", 6, 1, "Late",
      .fields(count: 8, shape: INRC2Section.requirements.shape)),
    Bad(week, "Late Nurse (1,1)", "Early Head (1,1)", 6, 1, "Early", .duplicate(line: 5)),
    Bad(week, "Late Nurse (1,1)", "Late Nurse (2,1)", 6, 12, "(2,1)", .pairUpsideDown),
    Bad(week, "Any Tue", "Any Day", 9, 9, "Day", .unknownWeekday(INRC2Weekday.names)),
    Bad(week, "Any Tue", "All Tue", 9, 5, "All", .unknownShift(["Early", "Late", "Any"])),
    Bad(week, "Ann Any", "Eve Any", 9, 1, "Eve", .unknownEmployee(["Ann", "Bob"])),
    Bad(week, "REQUESTS = 2", "REQUESTS = 1", 8, 22, "1", .lines(2)),
  ]

  @Test("A bad line is one problem, with its place", arguments: bad)
  func badLine(_ bad: Bad) throws {
    var files = SmallINRC2.files
    let text = try #require(files[bad.file])
    #expect(text.contains(bad.from), "the case changes nothing")
    files[bad.file] = text.replacing(bad.from, with: bad.to)
    let problem = InstanceProblem(
      line: bad.line, column: bad.column, value: bad.value, kind: bad.kind)
    #expect(problems(of: files) == [InstanceFileProblem(file: bad.file, problem: problem)])
  }

  @Test("The problems of all files are told at once")
  func atOnce() {
    var files = SmallINRC2.files.mapValues { $0.replacing("Ann", with: "A\u{20}nn") }
    files[Self.history] = nil
    #expect(
      Set(problems(of: files).map(\.file)) == [Self.scenario, Self.history, Self.week])
  }

  @Test("A scenario that is missing is told, and not each name that it would have said")
  func noScenario() {
    var files = SmallINRC2.files
    files[Self.scenario] = nil
    #expect(problems(of: files).map(\.problem.kind) == [.unreadable])
  }

  @Test("Bytes that are no text are told")
  func notText() throws {
    let name = try INRC2Name(SmallINRC2.name)
    do throws(InstanceFileProblems) {
      _ = try INRC2Parser.parse(name) { _ in [0xFF, 0xFE] }
      Issue.record("read")
    } catch {
      #expect(error.problems.map(\.problem.kind) == [.notText, .notText, .notText])
    }
  }

  @Test(
    "A file cut short anywhere but in its last word is told wrong", arguments: SmallINRC2.files.keys
  )
  func cutShort(file: String) throws {
    let text = try #require(SmallINRC2.files[file])
    for count in 0..<(text.count - 6) {
      var files = SmallINRC2.files
      files[file] = String(text.prefix(count))
      #expect(!problems(of: files).isEmpty, "\(count)")
    }
  }

  @Test("Text of chance is told wrong, never a crash", arguments: 1...20)
  func chance(seed: Int) {
    var random = SplitMix(seed: seed)
    let pieces = Array("AEL,()=#-09\n ") + ["\u{0}"]
    for _ in 0..<40 {
      let files = SmallINRC2.files.mapValues { text in
        var letters = Array(text)
        for _ in 0..<random.int(0...3) {
          letters[random.int(0...(letters.count - 1))] = random.pick(pieces)
        }
        return String(letters)
      }
      if let instance = try? SmallINRC2.parse(files) {
        #expect(instance.days == 7 && instance.nurses.count == 2, "seed \(seed)")
        _ = instance.encoded()
      }
    }
  }

  private func problems(of files: [String: String]) -> [InstanceFileProblem] {
    do {
      _ = try SmallINRC2.parse(files)
      return []
    } catch let error as InstanceFileProblems {
      return error.problems
    } catch {
      Issue.record(error)
      return []
    }
  }
}
