import Testing
import TestSupport

@testable import PublicInstances

@Suite("The text of a shift-scheduling instance")
struct ShiftSchedulingParserTests {
  @Test("Every section is read")
  func good() throws {
    let instance = try ShiftSchedulingParser.parse(SmallInstance.text)
    #expect(instance.days == 10)
    #expect(instance.shifts.map(\.id) == ["E", "L"])
    #expect(instance.shifts.map(\.minutes) == [480, 240])
    #expect(instance.shifts.map(\.notNextDay) == [[], [0]])
    let (a, b) = (instance.staff[0], instance.staff[1])
    #expect(a.daysOff == [3, 4])
    #expect(a.onRequests == [.init(day: 0, shift: 1, weight: 2)])
    #expect(b.offRequests == [.init(day: 1, shift: 0, weight: 3)])
    #expect(b.mostOfShift == [10, 0])
    #expect(b.minutes == 480...2400, "the maximum comes first")
    #expect(
      [b.mostDaysWorked, b.fewestDaysWorked, b.fewestDaysOff, b.mostWeekends] == [5, 2, 2, 1])
    #expect(
      instance.cover == [
        .init(day: 0, shift: 0, required: 1, underWeight: 100, overWeight: 1),
        .init(day: 9, shift: 1, required: 2, underWeight: 50, overWeight: 2),
      ])
  }

  @Test("A byte order mark, Windows newlines and space around fields change nothing")
  func spacing() throws {
    let plain = try ShiftSchedulingParser.parse(SmallInstance.text)
    let text = SmallInstance.text.replacing("\n", with: "\r\n").replacing(",", with: " , ")
    #expect(try ShiftSchedulingParser.parse("\u{FEFF}" + text) == plain)
  }

  @Test("Requests and days off may be none")
  func noRequests() throws {
    let text = SmallInstance.text.replacing("A,3,4\n", with: "").replacing("A,0,L,2\n", with: "")
      .replacing("B,1,E,3\n", with: "")
    let instance = try ShiftSchedulingParser.parse(text)
    #expect(instance.staff.allSatisfy { $0.daysOff.isEmpty && $0.onRequests.isEmpty })
  }

  /// A bad text: what is changed into what, and the one problem to be told.
  struct Bad: CustomTestStringConvertible {
    var from: String
    var to: String
    var line: Int?
    var column: Int?
    var value: String
    var kind: InstanceProblem.Kind

    init(
      _ from: String, _ to: String, _ line: Int?, _ column: Int?, _ value: String,
      _ kind: InstanceProblem.Kind
    ) {
      (self.from, self.to, self.line, self.column) = (from, to, line, column)
      (self.value, self.kind) = (value, kind)
    }

    var testDescription: String { "\(from) -> \(to)" }
  }

  static let bad: [Bad] = [
    Bad("N\n10", "N\n-10", 3, 1, "-10", .outOfRange(1...366)),
    Bad("N\n10", "N\n99999999999999999999", 3, 1, "99999999999999999999", .notANumber(1...366)),
    Bad("N\n10", "N\nten", 3, 1, "ten", .notANumber(1...366)),
    Bad("N\n10", "N\n10,2", 3, 1, "10", .fields(count: 2, shape: "days")),
    Bad("N\n10\n", "N\n10\n12", 4, 1, "12", .duplicate(line: 3)),
    Bad("E,480,", "E,0,", 6, 3, "0", .outOfRange(1...1440)),
    Bad(
      "E,480,", "E", 6, 1, "E",
      .fields(count: 1, shape: "shift,minutes,shifts not allowed next day")),
    Bad("L,240,E", "L,240,E|X", 7, 9, "X", .unknownShift(["E", "L"])),
    Bad("L,240,E", "L,240,E\nL,1,", 8, 1, "L", .duplicate(line: 7)),
    Bad("L,240,E", "L,240,E\n,1,", 8, 1, "", .emptyName),
    Bad("L=0,", "X=0|L=0,", 11, 8, "X", .unknownShift(["E", "L"])),
    Bad("E=10|L=0,", "E=10,", 11, 3, "E=10", .noMaximum(shift: "L")),
    Bad("E=10|L=0,", "E=10|L=0|L=1,", 11, 12, "L", .duplicate(line: 11)),
    Bad("L=0,", "L=0|5,", 11, 12, "5", .notAMaximum),
    Bad("L=0,", "L=-1,", 11, 10, "-1", .outOfRange(0...100_000)),
    Bad("2400,480", "480,2400", 11, 16, "2400", .minimumAboveMaximum(480)),
    Bad("480,5,2", "480,0,2", 11, 21, "0", .outOfRange(1...100_000)),
    Bad("A,3,4", "C,3,4", 14, 1, "C", .unknownEmployee(["A", "B"])),
    Bad("A,3,4", "A,3,10", 14, 5, "10", .outOfRange(0...9)),
    Bad("A,3,4", "A", 14, 1, "A", .fields(count: 1, shape: "employee,day,day")),
    Bad("A,0,L,2", "A,0,N,2", 17, 5, "N", .unknownShift(["E", "L"])),
    Bad("A,0,L,2", "A,0,L", 17, 1, "A", .fields(count: 3, shape: "employee,day,shift,weight")),
    Bad("A,0,L,2", "A,0,L,2\nA,0,L,2", 18, 1, "A", .duplicate(line: 17)),
    Bad("B,1,E,3", "B,-1,E,3", 20, 3, "-1", .outOfRange(0...9)),
    Bad("B,1,E,3", "B,1,E,-3", 20, 7, "-3", .outOfRange(0...10_000)),
    Bad("9,L,2,50,2", "9,L,2.5,50,2", 24, 5, "2.5", .notANumber(0...10_000)),
    Bad("9,L,2,50,2", "0,E,2,50,2", 24, 1, "0", .duplicate(line: 23)),
    Bad(
      "9,L,2,50,2", "9,L,2,5", 24, 1, "9",
      .fields(count: 4, shape: ShiftSchedulingSection.cover.shape)),
    Bad("0,E,1,100,1\n9,L,2,50,2", "", nil, nil, "SECTION_COVER", .emptySection),
    Bad("SECTION_COVER\n0,E,1,100,1\n9,L,2,50,2", "", nil, nil, "SECTION_COVER", .missingSection),
    Bad("# Comment", "10", 1, 1, "10", .outsideSection(first: "SECTION_HORIZON")),
    Bad(
      "# Comment", "SECTION_TASKS", 1, 1, "SECTION_TASKS",
      .unknownSection(ShiftSchedulingSection.allCases.map(\.rawValue))),
    Bad(
      "SECTION_COVER", "SECTION_DAYS_OFF\nSECTION_COVER", 22, 1, "SECTION_DAYS_OFF",
      .duplicate(line: 13)),
  ]

  @Test("A bad line is one problem, with its place", arguments: bad)
  func badLine(_ bad: Bad) throws {
    #expect(SmallInstance.text.contains(bad.from), "the case changes nothing")
    let text = SmallInstance.text.replacing(bad.from, with: bad.to)
    let found = problems(of: text)
    let expected = InstanceProblem(
      line: bad.line, column: bad.column, value: bad.value, kind: bad.kind)
    #expect(found == [expected])
  }

  @Test("All problems are told at once, in the order of the file")
  func atOnce() {
    let text = SmallInstance.text.replacing("N\n10", with: "N\n0").replacing("E,480,", with: "E,x,")
      .replacing("B,1,E,3", with: "C,1,E,y")
    #expect(problems(of: text).map(\.line) == [3, 6, 20, 20])
  }

  @Test("A file cut short before its first whole line of cover is told wrong, anywhere")
  func cutShort() throws {
    let cover = try #require(SmallInstance.text.firstRange(of: "0,E,1,100,1"))
    let whole = SmallInstance.text[..<cover.upperBound]
    for count in 0..<whole.count {
      #expect(!problems(of: String(whole.prefix(count))).isEmpty, "\(count)")
    }
    #expect(problems(of: String(whole)) == [])
  }

  @Test("Text of chance is told wrong, never a crash", arguments: 1...20)
  func chance(seed: Int) {
    var random = SplitMix(seed: seed)
    let pieces = Array("AEL,|=#-09\n ") + ["\u{0}"]
    for _ in 0..<40 {
      var letters = Array(SmallInstance.text)
      for _ in 0...random.int(0...6) {
        letters[random.int(0...(letters.count - 1))] = random.pick(pieces)
      }
      let text = String(letters)
      if let instance = try? ShiftSchedulingParser.parse(text) {
        #expect(instance.days > 0 && instance.staff.count > 0, "seed \(seed)")
        _ = ShiftSchedulingEncoder(instance).encode()
      }
    }
  }

  private func problems(of text: String) -> [InstanceProblem] {
    do throws(InstanceProblems) {
      _ = try ShiftSchedulingParser.parse(text)
      return []
    } catch {
      return error.problems
    }
  }
}
