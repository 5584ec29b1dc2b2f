extension Schema {
  /// Ways in. Of secrets only hashes are kept, and those not in the log: what was used up or closed cannot come back
  /// from there. The hash of an invitation is missing in a copy of the file (``RosterStore/backup(to:)``).
  ///
  /// Sessions are not in the log at all: when someone looked is nobody's business. Their numbers are never used again.
  static let access = """
    CREATE TABLE invitation (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL UNIQUE REFERENCES account (id),
      until INTEGER NOT NULL,
      hash TEXT UNIQUE
    ) STRICT;
    CREATE TABLE feed (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL UNIQUE REFERENCES account (id),
      made INTEGER NOT NULL,
      hash TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE session (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      device TEXT NOT NULL,
      made INTEGER NOT NULL,
      seen INTEGER NOT NULL,
      rotated INTEGER NOT NULL,
      hash TEXT NOT NULL UNIQUE,
      formerHash TEXT UNIQUE,
      formerUntil INTEGER
    ) STRICT;
    CREATE INDEX sessionByAccount ON session (account);
    """

  /// Its tables whose changes are logged.
  static let accessTables = ["invitation", "feed"].map {
    LoggedTable(name: $0, secrets: ["hash"])
  }
}
