public import RosterModel
public import SelfRostering

extension Words {
  static let imported = Words(
    "Team {0} ingelezen: {1}, periode {2} t/m {3}. Elke medewerker heeft een account met de eigen "
      + "code.",
    "Team {0} imported: {1}, period {2} to {3}. Each member has an account by their own code.")
  static let needIsFixed = Words(
    "De behoefte staat vast: {0} in de bezettingstabel.",
    "The need is fixed: {0} in the cover table.")
  static let healthy = Words(
    "In orde: {0} in het logboek verklaren elke rij.",
    "In order: {0} in the log explain every row.")
  static let damaged = Words("Beschadigd: {0}", "Damaged: {0}")
  static let dangling = Words(
    "Tabel {0}: {1} verwijzen naar iets dat er niet is.",
    "Table {0}: {1} refer to something that is not there.")
  static let unexplained = Words(
    "Tabel {0}: {1} zijn anders dan het logboek zegt.",
    "Table {0}: {1} are not as the log says.")
  static let unlogged = Words(
    "Tabel {0}: wijzigingen komen niet in het logboek.",
    "Table {0}: changes do not reach the log.")
  static let leftOpen = Words("Logboek {0} is niet afgesloten.", "Log {0} was left open.")
}

extension Counted {
  static let lines = Counted(
    one: Words("{0} regel", "{0} line"), many: Words("{0} regels", "{0} lines"))
  static let entries = Counted(
    one: Words("{0} regel", "{0} entry"), many: Words("{0} regels", "{0} entries"))
  static let rows = Counted(
    one: Words("{0} rij", "{0} row"), many: Words("{0} rijen", "{0} rows"))
}

/// Short answers of the commands on a store.
public enum Sentences {
  /// `Logboek 12.`
  public static func entry(_ number: Int, _ language: Language) -> String {
    Voice(language)(.entryMade, "\(number)")
  }

  /// The need was fixed.
  public static func needFixed(lines: Int, _ language: Language) -> String {
    let say = Voice(language)
    return say(.needIsFixed, say(lines, .lines))
  }

  /// What an import made.
  public static func imported(
    _ team: String, people: Int, _ period: Period, entry number: Int, _ language: Language
  ) -> String {
    let say = Voice(language)
    return say(
      .imported, team, say(people, .people), say.dayAndYear(period.start),
      say.dayAndYear(period.end)) + "\n" + entry(number, language)
  }
}

/// The document of a command that changed something: `{"entry": 12, ...}`.
public enum ReceiptJSON {
  /// The number of the entry, `null` where nothing was changed, and further values as text.
  public static func data(entry: Int?, _ values: [String: String]) -> String {
    JSONValue.object(
      [.init(key: "entry", value: .optional(entry))]
        + values.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .string($0.value)) }
    ).text
  }
}

/// Accounts as a table.
public enum AccountText {
  /// For the terminal.
  public static func text(_ accounts: [Account], language: Language) -> String {
    let say = Voice(language)
    return TextTable(
      columns: [
        .words(say(.name(of: StoreError.Thing.account))), .words(say(.role)),
        .words(say(.name(of: StoreError.Thing.team))),
        .words(say(.person)),
      ],
      rows: accounts.map { [$0.name, say(.name(of: $0.role)), $0.team ?? "", $0.person ?? ""] }
    ).lines.joined(separator: "\n") + "\n"
  }

  /// As a document.
  public static func json(_ accounts: [Account]) -> String {
    let document: JSONValue = [
      "accounts": .array(
        accounts.map {
          [
            "name": .string($0.name), "role": .string($0.role.rawValue),
            "team": $0.team.map { .string($0) } ?? .null,
            "person": $0.person.map { .string($0) } ?? .null,
          ]
        })
    ]
    return document.text
  }
}

/// An examination of the file in words.
public enum HealthText {
  /// For the terminal.
  public static func text(_ health: StoreHealth, language: Language) -> String {
    let say = Voice(language)
    guard !health.ailments.isEmpty else { return say(.healthy, say(health.entries, .entries)) }
    return health.ailments.map { line($0, say) }.joined(separator: "\n")
  }

  private static func line(_ ailment: StoreHealth.Ailment, _ say: Voice) -> String {
    switch ailment {
    case .damaged(let words): say(.damaged, words)
    case .dangling(let table, let rows): say(.dangling, table, say(rows, .rows))
    case .unexplained(let table, let rows): say(.unexplained, table, say(rows, .rows))
    case .unlogged(let table): say(.unlogged, table)
    case .open(let entry): say(.leftOpen, "\(entry)")
    }
  }

  /// As a document.
  public static func json(_ health: StoreHealth) -> String {
    let document: JSONValue = [
      "isHealthy": .bool(health.ailments.isEmpty), "entries": .integer(health.entries),
      "rows": .object(
        health.rows.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .integer($0.value)) }
      ),
      "ailments": .array(health.ailments.map { .string(line($0, Voice(.english))) }),
    ]
    return document.text
  }
}
