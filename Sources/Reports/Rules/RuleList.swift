import LabourRules
public import RosterModel

/// Packs and rules as people read them.
public struct RuleList {
  let packs: [RulePack]
  let planned: Set<RuleID>
  let say: Voice

  /// A list of packs. `planned` are the rules that rosters are made by, and not only judged.
  public init(_ packs: [RulePack], planned: Set<RuleID>, language: Language) {
    self.packs = packs
    self.planned = planned
    say = Voice(language)
  }

  /// A rule in its pack.
  struct Line {
    let rule: Rule
    let pack: RulePack
    let isPlanned: Bool
    let isJudged: Bool
  }

  /// All rules, in order of pack.
  var lines: [Line] {
    packs.flatMap { pack in
      pack.rules.map { rule in
        Line(
          rule: rule, pack: pack, isPlanned: planned.contains(rule.id),
          isJudged: KnownRule[rule.id]?.isJudged ?? false)
      }
    }
  }

  /// A table per pack.
  public func text(colour: Bool = false) -> String {
    var report = ReportText(colour: colour)
    report.say(say(.rulesKey))
    for pack in packs {
      let own = lines.filter { $0.pack.id == pack.id }
      report.section(title(of: pack), table(own).lines)
    }
    return report.text
  }

  /// One rule with its example; `nil` where no pack has it. Of more packs that have it the last holds.
  public func text(of id: RuleID, colour: Bool = false) -> String? {
    guard let line = lines.last(where: { $0.rule.id == id }) else { return nil }
    let rule = line.rule
    var report = ReportText(colour: colour)
    report.add([report.ink.heading(rule.id)])
    report.say(rule.text.said(in: say.language))
    report.add([""])
    let facts: [(Words, String)] = [
      (.ruleValue, value(of: rule)), (.ruleKind, kind(of: rule)),
      (.ruleStatus, say(.name(of: rule.status))), (.ruleSource, rule.source),
      (.rulePack, title(of: line.pack)), (.rulePlanned, yesOrNo(line.isPlanned)),
      (.ruleJudged, yesOrNo(line.isJudged)),
    ]
    report.add(
      TextTable(
        columns: [.words(""), .words("", limit: 80)], rows: facts.map { [say($0.0), $0.1] }
      ).lines.dropFirst().map { $0 })
    report.section(say(.ruleExample), wrapped(rule.example.said(in: say.language)))
    return report.text
  }

  /// All rules as a table in Markdown.
  public var markdown: String {
    let head = columns.map { say($0) }
    let rows = [head, head.map { _ in "---" }] + lines.map(cells)
    return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
  }

  private var columns: [Words] {
    [.rule, .ruleValue, .ruleKind, .ruleStatus, .ruleSource, .rulePlanned, .ruleJudged]
  }

  private func table(_ lines: [Line]) -> TextTable {
    TextTable(columns: columns.map { .words(say($0), limit: 18) }, rows: lines.map(cells))
  }

  private func cells(_ line: Line) -> [String] {
    [
      line.rule.id, value(of: line.rule), kind(of: line.rule), say(.name(of: line.rule.status)),
      line.rule.source, yesOrNo(line.isPlanned), yesOrNo(line.isJudged),
    ]
  }

  private func title(of pack: RulePack) -> String {
    let name = "\(pack.id): \(pack.title)"
    switch (pack.validFrom, pack.validTo) {
    case (nil, nil): return name
    case (let from?, nil): return say(.packFrom, name, say.date(from))
    case (nil, let to?): return say(.packUntil, name, say.date(to))
    case (let from?, let to?): return say(.packFromUntil, name, say.date(from), say.date(to))
    }
  }

  private func value(of rule: Rule) -> String {
    switch KnownRule[rule.id]?.measure ?? .amount {
    case .amount: say.measure(rule.value, rule.unit)
    case .share: say.percent(rule.value)
    case .percentAbove: "+" + say.percent(rule.value / 100)
    case .none: "-"
    }
  }

  private func kind(of rule: Rule) -> String {
    let name = say(.name(of: rule.kind))
    return rule.weight > 0 ? "\(name), \(say(rule.weight, .points))" : name
  }

  private func yesOrNo(_ truth: Bool) -> String { say(truth ? .yes : .no) }
}
