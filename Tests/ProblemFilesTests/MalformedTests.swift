import Foundation
import ProblemFiles
import RosterProblem
import Testing
import TestSupport

@Suite("A document that is not right")
struct MalformedTests {
  /// Faults of the example with one piece of its text exchanged.
  private static func faults(_ old: String, _ new: String) -> [ProblemFault] {
    let text = SmallDocument.text.replacingOccurrences(of: old, with: new)
    #expect(text != SmallDocument.text, "\(old) is in the example")
    return faults(text)
  }

  private static func faults(_ text: String) -> [ProblemFault] {
    do {
      _ = try ProblemDocument.read(Data(text.utf8))
      return []
    } catch {
      return error.faults
    }
  }

  @Test(
    "Text that is no JSON",
    arguments: ["", "{", "[1,", #"{"format": "roster-problem" "version": 1}"#, "\u{0}"])
  func noJSON(text: String) {
    #expect(Self.faults(text) == [ProblemFault("", .notJSON)])
  }

  @Test("JSON so deep that reading it would never end is no document either")
  func deep() {
    let text = String(repeating: "[", count: 100_000)
    #expect(Self.faults(text) == [ProblemFault("", .notJSON)])
    #expect(!Self.faults(text + String(repeating: "]", count: 100_000)).isEmpty)
  }

  @Test("JSON that is no object", arguments: ["1", "[]", "[1, 2]", "null", "\"a\"", "true", "1.5"])
  func noObject(text: String) {
    #expect(Self.faults(text).map(\.path) == [""])
  }

  @Test("Another format, another version, and both missing")
  func head() {
    #expect(
      Self.faults("roster-problem", "roster") == [
        ProblemFault("format", .notThis("roster-problem"))
      ])
    #expect(
      Self.faults("\"version\": 1", "\"version\": 2") == [ProblemFault("version", .notThis("1"))])
    #expect(
      Self.faults("{}") == [
        ProblemFault("format", .missing), ProblemFault("version", .missing),
        ProblemFault("problem", .missing),
      ])
  }

  @Test("A key that does not exist, with those that do")
  func unknownKey() {
    #expect(
      Self.faults("\"threshold\": 8", "\"treshold\": 8") == [
        ProblemFault(
          "problem.people[0].tallies[0].under.treshold",
          .unknownKey(["threshold", "points", "units"])),
        ProblemFault("problem.people[0].tallies[0].under.threshold", .missing),
      ])
  }

  @Test(
    "Another kind of value, at any depth",
    arguments: [
      ("\"days\": 2", "\"days\": \"2\"", "days", ProblemFault.Expected.whole),
      ("\"days\": 2", "\"days\": 2.5", "days", .whole),
      ("\"days\": 2", "\"days\": true", "days", .whole),
      ("[0, 0],\n", "[0, \"a\"],\n", "machines[0].variantOfDay[1]", .whole),
      ("[0, 8]", "8", "people[0].tallies[0].amounts", .list),
      (
        "\"rank\": 1}]}]", "\"rank\": 1, \"mayBeAlone\": 1}]}]",
        "people[0].duties[0].serves[0].mayBeAlone", .truth
      ),
      ("[{\"rank\": 1, \"heads\": 1}]", "[7]", "cover[0].rows[0]", .object),
    ])
  func wrongType(old: String, new: String, path: String, expected: ProblemFault.Expected) {
    #expect(
      Self.faults(old, new) == [ProblemFault("problem." + path, .wrongType(expected))])
  }

  @Test(
    "Numbers out of range",
    arguments: [
      ("\"days\": 2", "\"days\": 0", "days"),
      ("\"machine\": 0", "\"machine\": 1", "people[0].machine"),
      ("\"machine\": 0", "\"machine\": -1", "people[0].machine"),
      ("\"initialState\": 0", "\"initialState\": 1", "people[0].initialState"),
      ("\"dutyClass\": 1", "\"dutyClass\": 2", "people[0].duties[0].dutyClass"),
      ("\"dutyClass\": 1", "\"dutyClass\": 0", "people[0].duties[0].dutyClass"),
      (
        "\"slot\": 0, \"rank\": 1}]}]", "\"slot\": -1, \"rank\": 1}]}]",
        "people[0].duties[0].serves[0].slot"
      ),
      ("[0, 2, 0, 1073741824]", "[0, -2, 0, 1073741824]", "people[0].cellCost[1]"),
      ("[0, 2, 0, 1073741824]", "[0, 2, 0, 1073741825]", "people[0].cellCost[3]"),
      ("[0, 2, 0, 1073741824]", "[0, 2, 0, 99999999999]", "people[0].cellCost[3]"),
      ("\"laneCost\": [0,", "\"laneCost\": [-1,", "people[0].laneCost[0]"),
      ("\"next\": [0, 0]", "\"next\": [0, 1]", "machines[0].next[1]"),
      ("\"next\": [0, 0]", "\"next\": [0, -2]", "machines[0].next[1]"),
      ("\"cost\": [0, 3]", "\"cost\": [0, -3]", "machines[0].cost[1]"),
      ("\"cost\": [0, 3]", "\"cost\": [0, 300000]", "machines[0].cost[1]"),
      ("\"step\": [0, 1]", "\"step\": [0, 2]", "machines[0].step[1]"),
      ("\"variantOfDay\": [0, 0]", "\"variantOfDay\": [0, 1]", "machines[0].variantOfDay[1]"),
      ("\"states\": 1", "\"states\": 0", "machines[0].states"),
      ("[0, 8]", "[1, 8]", "people[0].tallies[0].amounts[0]"),
      ("[0, 8]", "[0, -8]", "people[0].tallies[0].amounts[1]"),
      ("\"points\": 10", "\"points\": 10, \"units\": 0", "people[0].tallies[0].under.units"),
      ("\"points\": 10", "\"points\": -1", "people[0].tallies[0].under.points"),
      ("[0, 8],", "[0, 8], \"onDays\": [2],", "people[0].tallies[0].onDays[0]"),
      ("\"day\": 0", "\"day\": 2", "cover[0].day"),
      ("\"heads\": 1", "\"heads\": -1", "cover[0].rows[0].heads"),
      ("\"openCost\": 1000", "\"openCost\": -1", "cover[0].openCost"),
      ("\"overCost\": 5", "\"overCost\": 2000000", "cover[0].overCost"),
      ("\"cover\":", "\"constant\": -1, \"cover\":", "constant"),
      ("\"cover\":", Self.presence(people: "[1]"), "presences[0].people[0]"),
      ("\"cover\":", Self.presence(first: 2, end: 2), "presences[0].firstDay"),
      ("\"cover\":", Self.presence(first: 1, end: 0), "presences[0].endDay"),
      ("\"cover\":", Self.presence(limit: -1), "presences[0].limit"),
      ("\"cover\":", Self.shared(person: 1), "shared[0].entries[0].person"),
      ("\"cover\":", Self.shared(amounts: "[1, 8]"), "shared[0].entries[0].amounts[0]"),
      ("\"cover\":", Self.shared(amounts: "[0, -8]"), "shared[0].entries[0].amounts[1]"),
      ("\"cover\":", Self.shared(amounts: "[1, 8, 0, -8]"), "shared[0].entries[0].amounts[3]"),
      ("\"cover\":", Self.shared(units: 0), "shared[0].over[0].units"),
    ])
  func outOfRange(old: String, new: String, path: String) {
    let faults = Self.faults(old, new)
    #expect(faults.map(\.path).contains("problem." + path), "\(faults)")
    #expect(
      faults.contains { fault in
        if case .outOfRange = fault.kind { return fault.path == "problem." + path }
        return false
      })
  }

  @Test("A measure that does not exist, and a greatest amount that may not fall short")
  func measure() {
    #expect(
      Self.faults("\"cover\":", #""shared": [{"measure": "most", "entries": []}], "cover":"#) == [
        ProblemFault("problem.shared[0].measure", .noneOf(["sum", "greatest"]))
      ])
    let short = #"{"measure": "greatest", "entries": [], "under": {"threshold": 1, "points": 1}}"#
    #expect(
      Self.faults("\"cover\":", #""shared": [\#(short)], "cover":"#) == [
        ProblemFault("problem.shared[0].under", .notWith("measure: greatest"))
      ])
  }

  private static func presence(
    people: String = "[0]", first: Int = 0, end: Int = 2, limit: Int = 0
  ) -> String {
    """
    "presences": [{"people": \(people), "firstDay": \(first), "endDay": \(end), \
    "limit": \(limit), "cost": 1}], "cover":
    """
  }

  private static func shared(person: Int = 0, amounts: String = "[0, 8]", units: Int = 1) -> String
  {
    """
    "shared": [{"entries": [{"person": \(person), "amounts": \(amounts)}], \
    "over": [{"threshold": 4, "points": 3, "units": \(units)}]}], "cover":
    """
  }

  @Test("Tables of another size than they must be")
  func sizes() {
    #expect(
      Self.faults("[0, 2, 0, 1073741824]", "[0, 2, 0]") == [
        ProblemFault("problem.people[0].cellCost", .size(3, expected: 4))
      ])
    #expect(
      Self.faults("\"cost\": [0, 3]", "\"cost\": [0]") == [
        ProblemFault("problem.machines[0].cost", .size(1, expected: 2))
      ])
    #expect(
      Self.faults("\"variantOfDay\": [0, 0]", "\"variantOfDay\": [0]") == [
        ProblemFault("problem.machines[0].variantOfDay", .size(1, expected: 2))
      ])
    #expect(
      Self.faults("[0, 8]", "[0, 8, 8]") == [
        ProblemFault("problem.people[0].tallies[0].amounts", .size(3, expected: 2))
      ])
    #expect(
      Self.faults("\"cover\":", Self.shared(amounts: "[0]")) == [
        ProblemFault("problem.shared[0].entries[0].amounts", .size(1, expected: 2))
      ])
    let states = Self.faults("\"states\": 1", "\"states\": 1000000000")
    #expect(states.map(\.path).contains("problem.machines[0].next"))
  }

  @Test("Lists that are too short: no people, no rows, lane costs that end before the machine does")
  func tooShort() {
    // Work on day 1 is forbidden: at most one step, two lane costs.
    #expect(Self.faults("[0, 0, 5]", "[0, 0]") == [])
    #expect(
      Self.faults("[0, 0, 5]", "[0]") == [
        ProblemFault("problem.people[0].laneCost", .tooShort(1, atLeast: 2))
      ])
    #expect(
      Self.faults("[{\"rank\": 1, \"heads\": 1}]", "[]") == [
        ProblemFault("problem.cover[0].rows", .tooShort(0, atLeast: 1))
      ])
    let nobody =
      #"{"format": "roster-problem", "version": 1, "problem": {"days": 1, "#
      + #""machines": [], "people": [], "cover": []}}"#
    #expect(Self.faults(nobody) == [ProblemFault("problem.people", .tooShort(0, atLeast: 1))])
  }

  @Test("The same slot, day or person twice")
  func repeats() {
    #expect(
      Self.faults(
        "[{\"slot\": 0, \"rank\": 1}]", "[{\"slot\": 0, \"rank\": 1}, {\"slot\": 0, \"rank\": 2}]")
        == [
          ProblemFault(
            "problem.people[0].duties[0].serves[1].slot",
            .repeats("problem.people[0].duties[0].serves[0].slot"))
        ])
    let group =
      #"{"day": 0, "slot": 0, "rows": [{"rank": 1, "heads": 1}], "#
      + #""openCost": 1, "overCost": 1}"#
    #expect(
      Self.faults("\"cover\": [", "\"cover\": [\(group), ") == [
        ProblemFault("problem.cover[1].slot", .repeats("problem.cover[0].slot"))
      ])
    #expect(
      Self.faults("[0, 8],", "[0, 8], \"onDays\": [1, 1],") == [
        ProblemFault(
          "problem.people[0].tallies[0].onDays[1]",
          .repeats("problem.people[0].tallies[0].onDays[0]"))
      ])
    #expect(
      Self.faults("\"cover\":", Self.presence(people: "[0, 0]")) == [
        ProblemFault("problem.presences[0].people[1]", .repeats("problem.presences[0].people[0]"))
      ])
    let entry = #"{"person": 0, "amounts": [0, 8]}"#
    #expect(
      Self.faults("\"cover\":", #""shared": [{"entries": [\#(entry), \#(entry)]}], "cover":"#) == [
        ProblemFault(
          "problem.shared[0].entries[1].person",
          .repeats("problem.shared[0].entries[0].person"))
      ])
  }

  @Test("Rows out of order, and a tally dearer than can be counted")
  func orderAndCost() {
    #expect(
      Self.faults(
        "[{\"rank\": 1, \"heads\": 1}]",
        "[{\"rank\": 1, \"heads\": 1}, {\"rank\": 1, \"heads\": 2}]")
        == [
          ProblemFault("problem.cover[0].rows[1].rank", .rankNotAbove(1)),
          ProblemFault("problem.cover[0].rows[1].heads", .headsAbove(1)),
        ])
    #expect(
      Self.faults("\"threshold\": 8, \"points\": 10", "\"threshold\": 1000, \"points\": 100000")
        == [
          ProblemFault(
            "problem.people[0].tallies[0]",
            .tooDear(100_000_000, most: RosterProblem.mostTallyPoints))
        ])
  }

  @Test("All faults are told at once, and of a table the first few")
  func all() {
    let text = SmallDocument.text
      .replacingOccurrences(of: "\"day\": 0", with: "\"day\": 9")
      .replacingOccurrences(of: "\"initialState\": 0", with: "\"initialState\": 9")
      .replacingOccurrences(of: "\"step\": [0, 1]", with: "\"step\": [2, 2]")
    #expect(
      Self.faults(text).map(\.path) == [
        "problem.machines[0].step[0]", "problem.machines[0].step[1]",
        "problem.people[0].initialState", "problem.cover[0].day",
      ])
    let table = (0..<1000).map { _ in "x" }.map { "\"\($0)\"" }.joined(separator: ",")
    #expect(Self.faults("[0, 8]", "[\(table)]").count == 5)
  }

  @Test("No cut or changed byte of a document stops the reader")
  func mutations() throws {
    let seed = 11
    var random = SplitMix(seed: seed)
    let texts = try (0..<4).map { _ in
      try ProblemDocument(RosterProblem.drawn(&random)).json()
    }
    for round in 1...400 {
      var bytes = Array(random.pick(texts))
      for _ in 0..<random.int(1...3) {
        let at = random.int(0...(bytes.count - 1))
        switch random.int(1...3) {
        case 1: bytes[at] = UInt8(random.pick(Array("0123456789-{}[],:\"e.nt".utf8)))
        case 2: bytes.remove(at: at)
        default: bytes.insert(UInt8(random.int(48...57)), at: at)
        }
      }
      // Either it is read and has no fault, or it is not and has one.
      do {
        let problem = try ProblemDocument.read(Data(bytes)).problem
        #expect(problem.faults == [], "seed \(seed), round \(round)")
      } catch {
        #expect(!error.faults.isEmpty, "seed \(seed), round \(round)")
      }
    }
  }
}
