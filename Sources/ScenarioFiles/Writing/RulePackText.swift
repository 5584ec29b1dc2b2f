import RosterModel

/// A rule pack as text: the reverse of ``RulePackReader``.
enum RulePackText {
  static func of(_ pack: RulePack) -> String {
    YAMLText.document([
      ("id", YAMLText.text(pack.id)), ("title", YAMLText.text(pack.title)),
      ("valid_from", pack.validFrom?.description), ("valid_to", pack.validTo?.description),
      ("rules", YAMLText.block(pack.rules.map { YAMLText.lines(entries($0)) })),
    ])
  }

  private static func entries(_ rule: Rule) -> [YAMLText.Entry] {
    [
      ("id", YAMLText.text(rule.id)), ("value", Numbers.text(rule.value)),
      ("unit", rule.unit.rawValue), ("kind", rule.kind.rawValue),
      ("weight", rule.weight == 0 ? nil : "\(rule.weight)"), ("status", rule.status.rawValue),
      ("source", YAMLText.quoted(rule.source)), ("holds_for", forms(rule.holdsFor)),
      ("text", wording(rule.text)), ("example", wording(rule.example)),
    ]
  }

  /// Nothing where it holds for everyone.
  private static func forms(_ forms: Set<EmploymentForm>) -> String? {
    let all = EmploymentForm.allCases
    guard forms != Set(all) else { return nil }
    return YAMLText.list(all.filter(forms.contains).map(\.rawValue))
  }

  private static func wording(_ words: Rule.Wording) -> String {
    YAMLText.flow([("nl", YAMLText.quoted(words.dutch)), ("en", YAMLText.quoted(words.english))])
  }
}

extension RulePackFile {
  /// A file for each pack that does not ship as it is.
  static func files(of packs: [RulePack]) -> [(name: String, text: String)] {
    var taken: Set<String> = []
    return packs.filter { !RulePack.shipped.contains($0) }.map { pack in
      (name: name(of: pack, &taken), text: RulePackText.of(pack))
    }
  }

  /// `rules-house.yaml`: of the id what any file system takes, with a number behind it where another
  /// pack has that name.
  private static func name(of pack: RulePack, _ taken: inout Set<String>) -> String {
    let stem = "rules-" + String(pack.id.prefix(60).map { isSafe($0) ? $0 : "-" })
    var name = stem
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      name = "\(stem)-\(number)"
    }
    return name + ".yaml"
  }

  private static func isSafe(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-")
  }
}
