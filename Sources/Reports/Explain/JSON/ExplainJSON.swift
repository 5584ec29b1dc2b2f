public import Explanations
import RosterModel

/// Documents of `explain`: one each, keys in the contract's order, absent values `null`.
public enum ExplainJSON {
  /// One wish.
  public static func wish(_ answer: WishAnswer) -> String { document(answer).text }

  /// What is proven of the whole and of each goal, and what one head more is worth.
  public static func goals(
    _ goals: [GoalProof], total: (found: Int, atLeast: Int?), values: [HeadValue] = []
  ) -> String {
    let document: JSONValue = [
      "total": .proven(total.found, atLeast: total.atLeast),
      "goals": .array(goals.map(JSONValue.goal)),
      "values": .array(values.map(JSONValue.headValue)),
    ]
    return document.text
  }

  /// Why places stay open, and what would help.
  public static func shortages(
    _ shortages: [Shortage], relaxations: [Relaxation], open: OpenRange
  ) -> String {
    let document: JSONValue = [
      "open": .open(open), "shortages": .array(shortages.map(JSONValue.shortage)),
      "relaxations": .array(relaxations.map(JSONValue.relaxation)),
    ]
    return document.text
  }

  /// What local rules cost and what one more person brings.
  public static func rules(_ rules: [RulePrice], levels: [LevelPrice]) -> String {
    let document: JSONValue = [
      "rules": .array(rules.map(JSONValue.rulePrice)),
      "levels": .array(levels.map(JSONValue.levelPrice)),
    ]
    return document.text
  }

  /// What a roster asks of someone.
  public static func person(_ answer: PersonAnswer) -> String { document(answer).text }

  /// What differs between two rosters.
  public static func difference(_ difference: RosterDifference) -> String {
    JSONValue.difference(difference).text
  }
}

/// Parts that several documents share.
extension JSONValue {
  /// How sure a number is.
  static func certainty(_ certainty: Certainty) -> JSONValue {
    switch certainty {
    case .proven: ["word": .string("proven"), "within": .null]
    case .within(let most): ["word": .string("within"), "within": .integer(most)]
    case .unknown: ["word": .string("unknown"), "within": .null]
    }
  }

  /// What was found, what is proven, and how sure that makes it.
  static func proven(_ found: Int, atLeast: Int?) -> JSONValue {
    [
      "found": .integer(found), "atLeast": .optional(atLeast),
      "certainty": .certainty(Certainty(found: found, atLeast: atLeast)),
    ]
  }

  /// Open places; how sure is unknown where no roster was found.
  static func open(_ range: OpenRange) -> JSONValue {
    [
      "found": .optional(range.found), "atLeast": .integer(range.atLeast),
      "certainty": .certainty(
        range.found.map { Certainty(found: $0, atLeast: range.atLeast) } ?? .unknown),
    ]
  }

  /// A text, or `null` where there is none.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A date, or `null` where there is none.
  static func optional(_ date: CivilDate?) -> JSONValue { date.map(JSONValue.date) ?? .null }

  /// Texts.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
