import LabourRules
import RosterModel

/// The rules a status or a consent may name: those a pack may hold, but for those whose name beside a person
/// would tell of that person's health.
enum KnownRules {
  static let ids = KnownRule.all.filter { !$0.tellsOfHealth }.map(\.id)
  static let exemptions = kinds + ids

  /// Kinds of work someone can be exempt from, whatever the reason: shifts of a class, weekends, long duties,
  /// and all work.
  static let kinds = ["night", "evening", "weekend", "long", "all"]
}

/// status.csv: what changes what a person counts for, without its reason.
enum StatusTable {
  static func read(_ table: Table, _ log: ProblemLog, _ known: Known) -> [PersonStatus] {
    var keys = UniqueKeys<PersonStatus>()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      guard let status = status(row, known) else { return nil }
      keys.note(status, row, at: .person)
      return status
    }
  }

  private static func status(_ row: RowReader, _ known: Known) -> PersonStatus? {
    let person = row.person(.person, known)
    let kind: PersonStatus.Kind? = row.word(.kind, .statusKind)
    let rule = rule(row, kind)
    let (from, to) = row.span()
    guard let person, let kind, let rule else { return nil }
    return PersonStatus(person: person, kind: kind, rule: rule, from: from, to: to)
  }

  private static func rule(_ row: RowReader, _ kind: PersonStatus.Kind?) -> String? {
    switch kind {
    case .exempt:
      let text = row.required(.rule, maybe: .oneOf(KnownRules.kinds))
      return row.word(text, in: KnownRules.exemptions, .rule, .exemption)
    case .notAlone, .supernumerary:
      if row.text(.rule) != nil { row.report(.mustBeEmpty, at: .rule, maybe: .leaveEmpty) }
      return ""
    case nil: return nil
    }
  }
}

/// consents.csv: recorded consents.
enum ConsentsTable {
  static func read(_ table: Table, _ log: ProblemLog, _ known: Known) -> [Consent] {
    var keys = UniqueKeys<String>()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      let id = row.required(.id)
      let person = row.person(.person, known)
      let rule = row.word(row.required(.rule), in: KnownRules.ids, .rule, .rule)
      let value = row.optionalDecimal(.value, in: 0...10_000)
      let (from, to) = row.span()
      let recorded = row.optionalDate(.recorded)
      guard let id, let person, let rule else { return nil }
      keys.note(id, row, at: .id)
      return Consent(
        id: id, person: person, rule: rule, value: value, from: from, to: to, recorded: recorded,
        by: row.freeText(.by))
    }
  }
}

/// overrides.csv: shorter rests that the work requires.
enum OverridesTable {
  static func read(_ table: Table, _ log: ProblemLog, _ known: Known) -> [RuleOverride] {
    var keys = UniqueKeys<[String]>()
    let rules = RuleOverride.rules.sorted()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      let person = row.person(.person, known)
      let rule = row.word(row.required(.rule, maybe: .oneOf(rules)), in: rules, .rule, .rule)
      let date = row.date(.date)
      let recorded = row.optionalDate(.recorded)
      guard let person, let rule, let date else { return nil }
      keys.note([person, rule, date.description], row, at: .person)
      return RuleOverride(
        person: person, rule: rule, date: date, recorded: recorded, by: row.freeText(.by))
    }
  }
}
