extension Schema {
  /// Requests for leave, rounds, and what people asked and got in them.
  static let leave = """
    CREATE TABLE leaveRound (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      name TEXT NOT NULL,
      first TEXT NOT NULL,
      weeks INTEGER NOT NULL,
      handInBy TEXT NOT NULL,
      decideBy TEXT NOT NULL,
      approved TEXT,
      UNIQUE (team, name)
    ) STRICT;
    CREATE TABLE leaveRequest (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (id),
      first TEXT NOT NULL,
      last TEXT NOT NULL,
      minutesPerDay INTEGER,
      state TEXT NOT NULL,
      askedAt INTEGER NOT NULL,
      decideBy TEXT NOT NULL,
      round INTEGER REFERENCES leaveRound (id),
      reason TEXT
    ) STRICT;
    CREATE TABLE leaveChoice (
      id INTEGER PRIMARY KEY,
      round INTEGER NOT NULL REFERENCES leaveRound (id),
      person INTEGER NOT NULL REFERENCES person (id),
      choice INTEGER NOT NULL,
      first TEXT NOT NULL,
      weeks INTEGER NOT NULL,
      UNIQUE (round, person, choice)
    ) STRICT;
    CREATE TABLE leaveTurn (
      id INTEGER PRIMARY KEY,
      round INTEGER NOT NULL REFERENCES leaveRound (id),
      person INTEGER NOT NULL REFERENCES person (id),
      year INTEGER NOT NULL,
      choice INTEGER,
      points INTEGER NOT NULL,
      pointsBefore INTEGER NOT NULL,
      obstacles TEXT NOT NULL,
      UNIQUE (round, person)
    ) STRICT;
    """

  /// Its tables.
  static let leaveTables = ["leaveRound", "leaveRequest", "leaveChoice", "leaveTurn"].map {
    LoggedTable(name: $0)
  }
}
