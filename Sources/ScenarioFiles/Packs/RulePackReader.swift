import LabourRules
import RosterModel
import Yams

/// A rule pack as YAML: what a rule asks, how it binds and where that stands.
///
/// ```yaml
/// id: house
/// title: Onze eigen afspraken
/// valid_from: 2027-01-01
/// rules:
///   - id: ATW-DREST
///     value: 12
///     unit: hours
///     kind: law
///     status: confirmed
///     source: OR-besluit 2026-11
///     text: {nl: "Minimaal 12 uur rust.", en: "At least 12 hours of rest."}
///     example: {nl: "...", en: "..."}
/// ```
/// Refused, with file and line: a rule there is no code for, another unit than its code counts in, and a
/// rule of law that asks for less than the statute.
struct RulePackReader {
  let file: String
  let log: ProblemLog

  private static let keys = ["id", "title", "valid_from", "valid_to", "rules"]
  private static let ruleKeys = [
    "id", "value", "unit", "kind", "weight", "status", "source", "holds_for", "text", "example",
  ]

  /// The pack of a file; `nil` where problems were logged.
  func read(_ bytes: [UInt8]) -> RulePack? {
    guard let root = YAMLFile(file: file, log: log).root(bytes),
      let pack = SettingsMapping(root, keys: Self.keys, file: file, log: log)
    else { return nil }
    let before = log.problems.count
    let id = pack.text(pack.requiredNode("id"))
    let title = pack.text(pack.requiredNode("title"))
    let (from, to) = span(pack)
    let rules = rules(pack)
    guard let id, let title, log.problems.count == before else { return nil }
    return RulePack(id: id, title: title, validFrom: from, validTo: to, rules: rules)
  }

  private func span(_ pack: SettingsMapping) -> (CivilDate?, CivilDate?) {
    let from = pack.date(pack.node("valid_from"))
    let to = pack.date(pack.node("valid_to"))
    if let from, let to, to < from, let node = pack.node("valid_to") {
      pack.report(.endsBeforeStart(from), node, .swap)
    }
    return (from, to)
  }

  private func rules(_ pack: SettingsMapping) -> [Rule] {
    var lines: [RuleID: Int] = [:]
    return (pack.list(pack.requiredNode("rules")) ?? []).compactMap { node in
      guard let mapping = pack.mapping(node, keys: Self.ruleKeys) else { return nil }
      let rule = rule(mapping)
      if let rule, let line = lines[rule.id] {
        pack.report(.duplicate(line: line), node, .removeOneOf(line: line))
      }
      if let rule { lines[rule.id] = node.mark?.line ?? 1 }
      return rule
    }
  }

  private func rule(_ rule: SettingsMapping) -> Rule? {
    let known = rule.word(rule.requiredNode("id"), in: KnownRule.all.map(\.id), .rule)
      .flatMap { KnownRule[$0] }
    let value = rule.number(rule.requiredNode("value"), in: 0...100_000)
    let unit = unit(rule, known)
    let kind = choice(rule, "kind", RuleKind.self, .ruleKind)
    let status = choice(rule, "status", RuleStatus.self, .ruleStatus)
    let source = rule.text(rule.requiredNode("source"))
    let weight = weight(rule, kind)
    let forms = forms(rule)
    let text = wording(rule, "text")
    let example = wording(rule, "example")
    guard let known, let value, let unit, let kind, let status, let source, let weight, let text,
      let example
    else { return nil }
    hold(rule, known, value, kind, forms)
    return Rule(
      id: known.id, value: value, unit: unit, kind: kind, status: status, source: source,
      weight: weight, holdsFor: forms, text: text, example: example)
  }

  private func choice<Choice>(
    _ rule: SettingsMapping, _ key: String, _ type: Choice.Type,
    _ vocabulary: ScenarioProblem.Vocabulary
  ) -> Choice? where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    rule.word(rule.requiredNode(key), in: Choice.allCases.map(\.rawValue), vocabulary)
      .flatMap(Choice.init)
  }

  private func unit(_ rule: SettingsMapping, _ known: KnownRule?) -> RuleUnit? {
    let unit = choice(rule, "unit", RuleUnit.self, .ruleUnit)
    if let unit, let known, unit != known.unit, let node = rule.node("unit") {
      rule.report(.wrongUnit(known.id), node, .closest(known.unit.rawValue))
    }
    return unit
  }

  /// Only what is soft has a weight: 1 to 5 points.
  private func weight(_ rule: SettingsMapping, _ kind: RuleKind?) -> Int? {
    guard kind == .soft else {
      if let node = rule.node("weight") { rule.report(.mustBeEmpty, node, .removeLine) }
      return 0
    }
    return rule.integer(rule.requiredNode("weight"), in: 1...5)
  }

  /// Everyone where nothing is said.
  private func forms(_ rule: SettingsMapping) -> Set<EmploymentForm> {
    guard let node = rule.node("holds_for") else { return Set(EmploymentForm.allCases) }
    let known = EmploymentForm.allCases.map(\.rawValue)
    let nodes = rule.list(node) ?? []
    if nodes.isEmpty { rule.report(.emptyCell, node, .oneOf(known)) }
    return Set(
      nodes.compactMap { rule.word($0, in: known, .employmentForm).flatMap(EmploymentForm.init) })
  }

  private func wording(_ rule: SettingsMapping, _ key: String) -> Rule.Wording? {
    guard let words = rule.mapping(rule.requiredNode(key), keys: ["nl", "en"]) else { return nil }
    let dutch = words.text(words.requiredNode("nl"))
    let english = words.text(words.requiredNode("en"))
    guard let dutch, let english else { return nil }
    return Rule.Wording(dutch: dutch, english: english)
  }

  /// Nothing a pack says may be softer than the law. Whether the self-employed are bound by it is the
  /// house's own.
  private func hold(
    _ rule: SettingsMapping, _ known: KnownRule, _ value: Double, _ kind: RuleKind,
    _ forms: Set<EmploymentForm>
  ) {
    guard let statute = known.statute else { return }
    let limit = Numbers.text(statute.limit, comma: false)
    if !statute.allows(value), let node = rule.node("value") {
      rule.report(.softerThanLaw(known.id), node, .closest(limit))
    }
    let bound = Set(EmploymentForm.allCases).subtracting([.selfEmployed])
    if !forms.isSuperset(of: bound), let node = rule.node("holds_for") {
      rule.report(
        .softerThanLaw(known.id), node, .oneOf(bound.map(\.rawValue).sorted()))
    }
    if kind != .law, let node = rule.node("kind") {
      rule.report(.softerThanLaw(known.id), node, .closest(RuleKind.law.rawValue))
    }
  }
}
