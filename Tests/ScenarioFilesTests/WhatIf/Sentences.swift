import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

/// A sentence as an option of the command, on the small folder's scenario with one more person.
enum Sentences {
  static let scenario: Scenario = {
    var scenario = Scenario(
      name: "small", location: "", period: Period(start: CivilDate(dayNumber: 4), weeks: 1))
    scenario.people = ["VIG-03", "HLP-02", "LIG-01", "7"].map { Person(id: $0, form: .employed) }
    return scenario
  }()

  /// The changes of a sentence.
  static func read(_ key: WhatIfKey, _ text: String) throws -> [DatedChange] {
    try WhatIfWords.read(key, text, option: "--\(key)", for: scenario, directory: "/nowhere")
  }

  /// What a sentence changes, without its days.
  static func changes(_ key: WhatIfKey, _ text: String) throws -> [Change] {
    try read(key, text).map(\.change)
  }

  /// The problems of a sentence, each as `column kind`.
  static func problems(_ key: WhatIfKey, _ text: String) -> [ScenarioProblem] {
    do throws(ScenarioProblems) {
      _ = try WhatIfWords.read(key, text, option: "--\(key)", for: scenario, directory: "/nowhere")
      return []
    } catch {
      return error.problems
    }
  }
}

/// A sentence, and what it says.
struct Said: Sendable, CustomTestStringConvertible {
  var text: String
  var change: Change

  init(_ text: String, _ change: Change) {
    self.text = text
    self.change = change
  }

  var testDescription: String { text }

  func check(_ key: WhatIfKey) throws {
    #expect(try Sentences.changes(key, text) == [change])
  }
}
