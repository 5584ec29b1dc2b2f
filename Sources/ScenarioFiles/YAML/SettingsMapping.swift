import RosterModel
import Yams

/// A mapping of a YAML file, read key by key; every problem is logged with its place.
final class SettingsMapping {
  let file: String
  let log: ProblemLog
  private let place: Mark?
  private var entries: [String: (key: Node, value: Node)] = [:]
  /// The known keys there are, in the order they stand in.
  private(set) var names: [String] = []

  /// The mapping of a node with these keys and no other, or `nil`, logged, where it is none.
  init?(
    _ node: Node, keys: [String], file: String = ScenarioFile.settings.rawValue, log: ProblemLog
  ) {
    self.file = file
    self.log = log
    self.place = node.mark
    guard let mapping = node.mapping else {
      report(.wrongType(expected: .mapping), node, .type(.mapping))
      return nil
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string, keys.contains(name) else {
        report(.unknownKey, key, Closest.suggest(Self.text(key), in: keys))
        continue
      }
      entries[name] = (key, value)
      names.append(name)
    }
  }

  /// What a node says, for a problem: its scalar, or nothing for a list or mapping.
  private static func text(_ node: Node) -> String { node.scalar?.string ?? "" }

  /// Logs a problem at a node.
  func report(
    _ kind: ScenarioProblem.Kind, _ node: Node, _ suggestion: ScenarioProblem.Suggestion
  ) {
    log.report(
      kind, in: file, line: node.mark?.line, column: node.mark?.column, value: node.scalar?.string,
      maybe: suggestion)
  }

  /// The node of a key.
  func node(_ key: String) -> Node? { entries[key]?.value }

  /// The same where it must be there.
  func requiredNode(_ key: String) -> Node? {
    if entries[key] == nil {
      log.report(
        .missingKey(key), in: file, line: place?.line, column: place?.column, maybe: .add(key))
    }
    return node(key)
  }

  /// A text, quoted or not.
  func text(_ node: Node?) -> String? {
    guard let node else { return nil }
    guard let text = node.scalar?.string, !text.trimmingSpaces().isEmpty else {
      report(.wrongType(expected: .text), node, .type(.text))
      return nil
    }
    return text
  }

  /// A whole number without quotes, in a range.
  func integer(_ node: Node?, in range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    guard let text = plain(node), let number = Numbers.integer(text) else {
      report(.wrongType(expected: .integer), node, .type(.integer))
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange, node, .between("\(range.lowerBound)", "\(range.upperBound)"))
      return nil
    }
    return number
  }

  /// A number with a decimal point, without quotes, in a range.
  func number(_ node: Node?, in range: ClosedRange<Double>) -> Double? {
    guard let node else { return nil }
    guard let text = plain(node), let number = Numbers.decimal(text, comma: false) else {
      let guess = plain(node).flatMap { Numbers.guess($0, comma: false) }
      report(.wrongType(expected: .number), node, guess.map { .closest($0) } ?? .type(.number))
      return nil
    }
    guard range.contains(number) else {
      let ends = [range.lowerBound, range.upperBound].map { Numbers.text($0, comma: false) }
      report(.outOfRange, node, .between(ends[0], ends[1]))
      return nil
    }
    return number
  }

  private func plain(_ node: Node) -> String? {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return nil
    }
    return scalar.string
  }

  /// One of the words known.
  func word(
    _ node: Node?, in known: [String], _ vocabulary: ScenarioProblem.Vocabulary
  ) -> String? {
    guard let node, let text = text(node) else { return nil }
    guard known.contains(text) else {
      report(.unknown(vocabulary), node, Closest.suggest(text, in: known))
      return nil
    }
    return text
  }

  /// The mapping of a key, with these keys and no other.
  func mapping(_ node: Node?, keys: [String]) -> SettingsMapping? {
    node.flatMap { SettingsMapping($0, keys: keys, file: file, log: log) }
  }

  /// A text, quoted or not, that may be empty.
  func scalar(_ node: Node) -> String? {
    if let text = node.scalar?.string { return text }
    report(.wrongType(expected: .text), node, .type(.text))
    return nil
  }

  /// The entries of a mapping whose keys are free texts.
  func entries(_ node: Node?) -> [(key: String, value: Node)]? {
    guard let node else { return nil }
    guard let mapping = node.mapping else {
      report(.wrongType(expected: .mapping), node, .type(.mapping))
      return nil
    }
    return mapping.compactMap { key, value in
      scalar(key).map { (key: $0, value: value) }
    }
  }

  /// A date.
  func date(_ node: Node?) -> CivilDate? {
    guard let node, let text = text(node) else { return nil }
    guard let date = CivilDate(text) else {
      report(
        .malformed(.date), node, Guesses.date(text).map { .closest($0) } ?? .form(.date))
      return nil
    }
    guard (1900...2190).contains(date.year) else {
      report(.dateOutOfRange, node, .dates(DateLimits.first, DateLimits.last))
      return nil
    }
    return date
  }

  /// The items of a list.
  func list(_ node: Node?) -> [Node]? {
    guard let node else { return nil }
    guard let sequence = node.sequence else {
      report(.wrongType(expected: .list), node, .type(.list))
      return nil
    }
    return Array(sequence)
  }
}
