import GRDB
import RosterModel
import SelfRostering

extension StoreReader {
  /// Entries that changed something about someone, with those changes alone, and those made by their accounts; the
  /// first first.
  func log(of person: Key<Person>, requests: [Int], by accounts: [String]) throws -> [LogEntry] {
    let changes = try changes(of: person, requests: requests)
    let own = Set(accounts)
    return try Row.fetchAll(db, sql: "SELECT * FROM log ORDER BY number").compactMap {
      row -> LogEntry? in
      let number: Int = row["number"]
      let account: String = row["account"]
      guard changes[number] != nil || own.contains(account) else { return nil }
      return LogEntry(row, changes: changes[number] ?? [])
    }
  }

  /// Changes of rows about someone, by the number of their entry.
  private func changes(
    of person: Key<Person>, requests: [Int]
  ) throws -> [Int: [LogChange]] {
    let list = requests.map(String.init).joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM change
        WHERE tableName = 'person' AND row = ?1
          OR json_extract(coalesce(after, before), '$.person') = ?1
          OR tableName = 'request' AND row IN (\(list))
          OR tableName IN ('invitation', 'feed')
            AND json_extract(coalesce(after, before), '$.account')
              IN (SELECT id FROM account WHERE person = ?1)
        ORDER BY number
        """, arguments: [person.number])
    var changes: [Int: [LogChange]] = [:]
    for row in rows {
      let entry: Int = row["entry"]
      changes[entry, default: []].append(try change(row))
    }
    return changes
  }
}
