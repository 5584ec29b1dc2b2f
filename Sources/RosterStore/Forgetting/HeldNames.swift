import GRDB

/// The names that someone has in the file, or had as far as the log knows: codes and names of accounts.
struct HeldNames {
  /// Theirs, the code they have now first.
  let own: [String]
  /// Those of everyone else.
  let others: [String]

  /// The names of the person in a row. A name that someone else has by now is no longer theirs; an account of nobody
  /// in particular with one of their names is.
  init(of person: Int, in db: Database) throws {
    let codes = try String.fetchAll(
      db,
      sql: """
        SELECT code FROM person WHERE id = ?1
        UNION ALL SELECT json_extract(before, '$.code') FROM change
          WHERE tableName = 'person' AND row = ?1 AND before IS NOT NULL
        UNION ALL SELECT json_extract(after, '$.code') FROM change
          WHERE tableName = 'person' AND row = ?1 AND after IS NOT NULL
        """, arguments: [person])
    let accounts = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM account WHERE person = ?1
        UNION ALL SELECT json_extract(before, '$.name') FROM change
          WHERE tableName = 'account' AND json_extract(before, '$.person') = ?1
        UNION ALL SELECT json_extract(after, '$.name') FROM change
          WHERE tableName = 'account' AND json_extract(after, '$.person') = ?1
        """, arguments: [person])
    let taken = try String.fetchAll(
      db,
      sql: """
        SELECT code FROM person WHERE id <> ?1
        UNION SELECT name FROM account WHERE person <> ?1
        """, arguments: [person])
    let free = try String.fetchAll(db, sql: "SELECT name FROM account WHERE person IS NULL")
    var seen = Set(taken).subtracting(codes.prefix(1))
    let names = (codes + accounts).filter { seen.insert($0).inserted }
    own = names
    others = (taken + free).filter { !names.contains($0) }
  }

  /// What each becomes: the code, and the account of that name, the pseudonym; other names one with a number.
  func words(_ pseudonym: String) -> [String: String] {
    let words = own.enumerated().map { index, name in
      (name, index == 0 ? pseudonym : "\(pseudonym)-\(index + 1)")
    }
    return Dictionary(uniqueKeysWithValues: words)
  }
}
