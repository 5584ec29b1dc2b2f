import Foundation
import ProblemFiles
import RosterProblem
import Testing
import TestSupport

@Suite("A problem as a JSON document")
struct DocumentTests {
  @Test("What is written is read again, for problems with all that one can hold")
  func roundTrip() throws {
    for seed in 1...60 {
      var random = SplitMix(seed: seed)
      let problem = RosterProblem.drawn(&random)
      #expect(problem.faults == [], "seed \(seed)")
      let read = try ProblemDocument.read(ProblemDocument(problem).json())
      #expect(read.problem == problem, "seed \(seed)")
    }
  }

  @Test("Equal problems give equal text")
  func stable() throws {
    var random = SplitMix(seed: 5)
    let problem = RosterProblem.drawn(&random)
    let text = try ProblemDocument(problem).json()
    #expect(try ProblemDocument.read(text).json() == text)
  }

  @Test("The document says what it is")
  func head() throws {
    var random = SplitMix(seed: 5)
    let text = try ProblemDocument(RosterProblem.drawn(&random)).json()
    let json = try #require(JSONSerialization.jsonObject(with: text) as? [String: Any])
    #expect(json["format"] as? String == "roster-problem")
    #expect(json["version"] as? Int == 1)
    #expect(Set(json.keys) == ["format", "version", "problem"])
  }

  @Test("What may be left out is nothing, 0, 1 or true; null is the same")
  func defaults() throws {
    let problem = try ProblemDocument.read(Data(SmallDocument.text.utf8)).problem
    #expect(problem == SmallDocument.problem)
    let nulls = SmallDocument.text.replacingOccurrences(
      of: #""cover":"#, with: #""presences": null, "constant": null, "cover":"#)
    #expect(try ProblemDocument.read(Data(nulls.utf8)).problem == SmallDocument.problem)
  }

  @Test("The example costs what its definition says")
  func meaning() {
    var roster = DutyRoster(people: 1, days: 2)
    // A day off: one head open, nothing worked of 8 hours at 10 an hour.
    #expect(SmallDocument.problem.cost(of: roster) == 1000 + 80)
    // Worked on day 0: cell 2, transition 3, one lane step.
    roster[0, 0] = 1
    #expect(SmallDocument.problem.cost(of: roster) == 2 + 3)
    roster[0, 1] = 1
    #expect(SmallDocument.problem.cost(of: roster) == nil)
  }

  @Test("A least amount and a state to end in, on both sides")
  func ends() throws {
    let text = SmallDocument.text
      .replacing(#""under": {"threshold": 8, "points": 10}"#, with: #""least": 8"#)
      .replacing(#""states": 1"#, with: #""states": 2"#)
      .replacing(#""next": [0, 0], "cost": [0, 3], "step": [0, 1]"#, with: Self.remembering)
      .replacing(#""initialState": 0"#, with: #""initialState": 0, "finalState": 1"#)
    let problem = try ProblemDocument.read(Data(text.utf8)).problem
    var roster = DutyRoster(people: 1, days: 2)
    #expect(problem.cost(of: roster) == nil)
    roster[0, 0] = 1
    #expect(problem.cost(of: roster) == 2)
    var other = problem
    other.people[0].finalState = 0
    #expect(other.cost(of: roster) == nil)
    other.people[0].finalState = nil
    #expect(other.cost(of: roster) == 2)
    other.people[0].tallies[0].least = 9
    #expect(other.cost(of: roster) == nil)
    other.people[0].finalState = 2
    #expect(other.faults.map(\.path) == ["people[0].finalState"])
  }

  /// Two states: whether anything was worked.
  private static let remembering =
    #""next": [0, 1, 1, 1], "cost": [0, 0, 0, 0], "step": [0, 0, 0, 0]"#
}

/// The example of the format's description.
enum SmallDocument {
  static let text = """
    {"format": "roster-problem", "version": 1, "problem": {
      "days": 2,
      "machines": [{"states": 1, "classes": 2, "variantOfDay": [0, 0],
                    "next": [0, 0], "cost": [0, 3], "step": [0, 1]}],
      "people": [{"machine": 0, "initialState": 0,
                  "duties": [{"dutyClass": 1, "serves": [{"slot": 0, "rank": 1}]}],
                  "cellCost": [0, 2, 0, 1073741824], "laneCost": [0, 0, 5],
                  "tallies": [{"amounts": [0, 8], "under": {"threshold": 8, "points": 10}}]}],
      "cover": [{"day": 0, "slot": 0, "rows": [{"rank": 1, "heads": 1}],
                 "openCost": 1000, "overCost": 5}]}}
    """

  static let problem = RosterProblem(
    days: 2,
    machines: [
      RuleMachine(
        states: 1, classes: 2, variantOfDay: [0, 0], next: [0, 0], cost: [0, 3], step: [0, 1])
    ],
    people: [
      Member(
        machine: 0, initialState: 0,
        duties: [Duty(dutyClass: 1, serves: [Duty.Serve(slot: 0, rank: 1)])],
        cellCost: [0, 2, 0, RosterProblem.forbidden], laneCost: [0, 0, 5],
        tallies: [Tally(amounts: [0, 8], under: .init(threshold: 8, points: 10))])
    ],
    cover: [
      CoverGroup(
        day: 0, slot: 0, rows: [.init(rank: 1, heads: 1)], openCost: 1000, overCost: 5)
    ])
}
