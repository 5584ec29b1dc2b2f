import GRDB
import SelfRostering

/// Takes someone out of the file: the same is done to each row and to each image of a row in the log, so that the log
/// still explains every row. Done twice it does no more than once, so that the images which the change itself leaves
/// behind can be treated last, with all others.
struct Redaction {
  let db: Database
  let entry: Int
  let person: Int
  let accounts: Set<Int>
  let words: [String: String]
  let names: NamesInText

  /// A redaction of the person in a row, under the open entry.
  init(of person: Int, as pseudonym: String, entry: Int, in db: Database) throws {
    let held = try HeldNames(of: person, in: db)
    self.db = db
    self.entry = entry
    self.person = person
    accounts = try Set(
      Int.fetchAll(db, sql: "SELECT id FROM account WHERE person = ?", arguments: [person]))
    words = held.words(pseudonym)
    names = NamesInText(words, notOf: held.others)
  }

  /// Rows first, then what the log says of them, then who did what and why.
  func run() throws {
    let tables = try Schema.loggedTables.map(\.name).filter(canConcern)
    for table in tables { try redactRows(of: table) }
    for table in tables { try redactImages(of: table) }
    try db.execute(
      sql: "UPDATE change SET forgotten = ?1 WHERE entry = ?1 AND forgotten IS NULL",
      arguments: [entry])
    try redactReasons()
    for (name, word) in words {
      try db.execute(sql: "UPDATE log SET account = ? WHERE account = ?", arguments: [word, name])
    }
  }

  /// Whether forgetting someone can change a table at all; rosters hold numbers of people only.
  private func canConcern(_ table: String) throws -> Bool {
    let goes = ["status", "availability", "leave", "standingWish", "invitation", "feed"]
    if goes.contains(table) { return true }
    return try db.columns(in: table).contains { column in
      column.type.uppercased() == "TEXT" && LogChange.mayName(table: table, column: column.name)
    }
  }

  private func redactRows(of table: String) throws {
    for row in try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"") {
      let columns = Dictionary(row.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
      let number: Int = row["id"]
      guard let new = try changes(of: table, columns) else {
        try db.execute(sql: "DELETE FROM \"\(table)\" WHERE id = ?", arguments: [number])
        continue
      }
      guard !new.isEmpty else { continue }
      let settings = new.keys.map { "\"\($0)\" = ?" }.joined(separator: ", ")
      try db.execute(
        sql: "UPDATE \"\(table)\" SET \(settings) WHERE id = ?",
        arguments: StatementArguments(Array(new.values) + [number.databaseValue]))
    }
  }

  private func redactImages(of table: String) throws {
    let images = try Row.fetchAll(
      db, sql: "SELECT number, before, after FROM change WHERE tableName = ?", arguments: [table])
    for image in images {
      let number: Int = image["number"]
      let before: String? = image["before"]
      let after: String? = image["after"]
      let newBefore = try before.map { try redacted($0, of: table) }
      let newAfter = try after.map { try redacted($0, of: table) }
      guard newBefore != before || newAfter != after else { continue }
      try db.execute(
        sql: "UPDATE change SET before = ?, after = ?, forgotten = ? WHERE number = ?",
        arguments: [newBefore, newAfter, entry, number])
    }
  }

  /// An image of a row; of one that goes, only that there was one.
  private func redacted(_ image: String, of table: String) throws -> String {
    let cells = try Row.fetchAll(db, sql: "SELECT key, atom FROM json_each(?)", arguments: [image])
    let columns = Dictionary(
      cells.map { ($0["key"] as String, $0["atom"] as DatabaseValue) },
      uniquingKeysWith: { first, _ in first })
    guard let new = try changes(of: table, columns) else {
      return try String.fetchOne(
        db, sql: "SELECT json_object('id', ?, 'person', ?)", arguments: [columns["id"], person])!
    }
    var text = image
    for (column, value) in new { text = try replacing("$.\"\(column)\"", with: value, in: text) }
    return text
  }

  /// Wipes the reasons of entries they made, of those that changed something about them, and where they are named.
  private func redactReasons() throws {
    let reasons = try Row.fetchAll(
      db,
      sql: """
        SELECT number, account, why, EXISTS (
          SELECT 1 FROM change WHERE entry = log.number AND entry <> ?1 AND (
            forgotten = ?1 OR json_extract(coalesce(after, before), '$.person') = ?2)) AS concerns
        FROM log WHERE why IS NOT NULL
        """, arguments: [entry, person])
    for reason in reasons {
      let number: Int = reason["number"]
      let account: String = reason["account"]
      let why: String = reason["why"]
      let concerns: Bool = reason["concerns"]
      guard concerns || words[account] != nil || names.isMentioned(in: why) else { continue }
      try db.execute(
        sql: "UPDATE log SET why = ? WHERE number = ?", arguments: [Pseudonym.wiped, number])
    }
  }
}
