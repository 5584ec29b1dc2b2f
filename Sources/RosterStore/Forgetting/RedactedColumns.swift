import GRDB
import SelfRostering

extension Redaction {
  /// What changes in the columns of a row, or of an image of one; `nil` where all of it goes.
  func changes(
    of table: String, _ columns: [String: DatabaseValue]
  ) throws -> [String: DatabaseValue]? {
    let isTheirs = isTheirs(table, columns)
    if isTheirs, Forgotten.goes(table, columns) { return nil }
    var new = isTheirs ? Forgotten.changes(table, columns) : [:]
    for (column, value) in columns where LogChange.mayName(table: table, column: column) {
      guard let text = String.fromDatabaseValue(value) else { continue }
      let replaced =
        try isDocument(text)
        ? document(text, of: table, isTheirs: isTheirs) : names.replaced(in: text)
      if replaced != text { new[column] = replaced.databaseValue }
    }
    return new.filter { column, value in
      let isSame: Bool = columns[column] == value
      return !isSame
    }
  }

  /// Whether a row is about them or one of their accounts.
  private func isTheirs(_ table: String, _ columns: [String: DatabaseValue]) -> Bool {
    let number = { (column: String) in columns[column].flatMap { Int.fromDatabaseValue($0) } }
    return number(table == "person" ? "id" : "person") == person
      || number("account").map(accounts.contains) ?? false
  }

  private func isDocument(_ text: String) throws -> Bool {
    guard text.first == "{" || text.first == "[" else { return false }
    return try Bool.fetchOne(db, sql: "SELECT json_valid(?)", arguments: [text])!
  }

  /// Keys of documents that say who, and numbers of wishes, which a name can be a part of.
  private static let who: Set<String> = ["person", "by", "parties", "agreed", "id"]

  /// A document with people in it by code, under keys that say who; what stands in a list has the key of the list.
  private func document(_ document: String, of table: String, isTheirs: Bool) throws -> String {
    let texts = try texts(in: document)
    let isNamed = texts.contains { Self.who.contains($0.key) && words[$0.text] != nil }
    var redacted = document
    for (place, key, text) in texts {
      var new = text
      if Self.who.contains(key) {
        new = names.replaced(in: text)
      } else if table == "request" {
        let concerns = isTheirs || isNamed || names.isMentioned(in: text)
        new = Forgotten.text(key, text, concerns: concerns, isTheirs: isTheirs) ?? text
      }
      guard new != text else { continue }
      redacted = try replacing(place, with: new.databaseValue, in: redacted)
    }
    return redacted
  }

  private func texts(
    in document: String
  ) throws -> [(place: String, key: String, text: String)] {
    try Row.fetchAll(
      db, sql: "SELECT fullkey, path, key, atom FROM json_tree(?) WHERE type = 'text'",
      arguments: [document]
    ).map { row -> (place: String, key: String, text: String) in
      let list: String = row["path"]
      let key = String.fromDatabaseValue(row["key"])
      let name = key ?? list.split(separator: ".").last.map(String.init) ?? ""
      return (place: row["fullkey"], key: name, text: row["atom"])
    }
  }

  /// A document with another value at a place that it has.
  func replacing(
    _ place: String, with value: DatabaseValue, in document: String
  ) throws -> String {
    try String.fetchOne(
      db, sql: "SELECT json_replace(?, ?, ?)", arguments: [document, place, value])!
  }
}
