import Foundation
import GRDB
public import SelfRostering

extension RosterStore {
  /// Takes an entry back: each of its rows becomes what it was before, as a new entry. Nothing is taken out of the
  /// log.
  ///
  /// - Throws: ``StoreError/changedMeanwhile(by:entry:)`` where a later entry that stands has changed one of its rows
  ///   again,
  ///   ``StoreError/restedUpon`` where later rows need one that would go, ``StoreError/forgotten(entry:)`` where what
  ///   it changed was forgotten, ``StoreError/spent(entry:)`` where it used up or closed a way in,
  ///   ``StoreError/noEntry(_:)``.
  @discardableResult
  public func undo(
    _ number: Int, as heading: LogHeading, at milliseconds: Int
  ) throws(StoreError) -> Int {
    try Self.translating {
      try pool.write { db in
        let images = try Row.fetchAll(
          db, sql: "SELECT * FROM change WHERE entry = ? ORDER BY number DESC",
          arguments: [number])
        guard !images.isEmpty else { throw StoreError.noEntry(number) }
        guard images.allSatisfy({ ($0["forgotten"] as Int?) == nil }) else {
          throw StoreError.forgotten(entry: number)
        }
        let entry = try LogWriting.open(heading, at: milliseconds, undoes: number, in: db)
        for image in images { try Self.restore(image, of: number, in: db) }
        try LogWriting.close(entry, in: db)
        return entry
      }
    }
  }

  private static func restore(_ image: Row, of entry: Int, in db: Database) throws {
    let table: String = image["tableName"]
    let row: Int = image["row"]
    let before: String? = image["before"]
    let holdsSecrets = Schema.accessTables.contains { $0.name == table }
    guard before == nil || !holdsSecrets else { throw StoreError.spent(entry: entry) }
    try checkUntouched(table, row, after: entry, in: db)
    let columns = try db.columns(in: table).map(\.name)
    let after: String? = image["after"]
    let names = columns.map { "\"\($0)\"" }
    let values = columns.map { _ in "json_extract(?, ?)" }
    let arguments = columns.flatMap { column -> [DatabaseValue] in
      [(before ?? "").databaseValue, "$.\"\(column)\"".databaseValue]
    }
    switch (before, after) {
    case (nil, _):
      try db.execute(sql: "DELETE FROM \"\(table)\" WHERE id = ?", arguments: [row])
    case (_, nil):
      try db.execute(
        sql: """
          INSERT INTO "\(table)" (\(names.joined(separator: ", ")))
          VALUES (\(values.joined(separator: ", ")))
          """, arguments: StatementArguments(arguments))
    case (_, _):
      let settings = zip(names, values).map { "\($0) = \($1)" }.joined(separator: ", ")
      try db.execute(
        sql: "UPDATE \"\(table)\" SET \(settings) WHERE id = ?",
        arguments: StatementArguments(arguments + [row.databaseValue]))
    }
  }

  private static func checkUntouched(
    _ table: String, _ row: Int, after entry: Int, in db: Database
  ) throws {
    let later = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT log.number, log.account, log.undoes
        FROM change JOIN log ON log.number = change.entry
        WHERE change.tableName = ? AND change.row = ? AND change.entry > ?
          AND log.number < (SELECT entry FROM openEntry)
        ORDER BY log.number DESC
        """, arguments: [table, row, entry])
    // A later entry and the one that takes it back leave the row as it was.
    var takenBack: Set<Int> = []
    for each in later where !takenBack.contains(each["number"]) {
      guard let target = each["undoes"] as Int?, target > entry else {
        throw StoreError.changedMeanwhile(by: each["account"], entry: each["number"])
      }
      takenBack.insert(target)
    }
  }
}
