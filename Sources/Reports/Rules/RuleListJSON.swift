public import RosterModel

extension RuleList {
  /// The document of `rules --json`: all rules, or the one asked for; `nil` where no pack has that.
  public func json(of id: RuleID? = nil) -> String? {
    let chosen = id.map { id in lines.last { $0.rule.id == id }.map { [$0] } ?? [] } ?? lines
    guard id == nil || !chosen.isEmpty else { return nil }
    let document: JSONValue = ["rules": .array(chosen.map(value))]
    return document.text
  }

  private func value(_ line: Line) -> JSONValue {
    let rule = line.rule
    return [
      "id": .string(rule.id), "pack": .string(line.pack.id), "title": .string(line.pack.title),
      "validFrom": line.pack.validFrom.map { .string($0.description) } ?? .null,
      "validTo": line.pack.validTo.map { .string($0.description) } ?? .null,
      "value": .number(rule.value), "unit": .string(rule.unit.rawValue),
      "kind": .string(rule.kind.rawValue), "weight": .number(Double(rule.weight)),
      "status": .string(rule.status.rawValue), "source": .string(rule.source),
      "planned": .bool(line.isPlanned), "judged": .bool(line.isJudged),
      "text": .string(rule.text.said(in: say.language)),
      "example": .string(rule.example.said(in: say.language)),
    ]
  }
}
