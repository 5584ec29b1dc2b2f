import GRDB

/// The tables. Every row has a number of its own; people are known by theirs everywhere, so that a code stands in
/// one row only and can be taken away (``StoreWriter/forget(_:as:)``). Numbers with a fraction are kept as text, which
/// loses nothing on the way through the log.
enum Schema {
  /// Who did what, when and why, and each row before and after. Only the open entry can be written to, but where
  /// someone is forgotten: then a change says in which entry (`forgotten`), and `erases` stands until the pages of
  /// the file are rid of it (``RosterStore/erase()``).
  static let log = """
    CREATE TABLE log (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      account TEXT NOT NULL,
      role TEXT NOT NULL,
      action TEXT NOT NULL,
      why TEXT,
      undoes INTEGER REFERENCES log (number)
    ) STRICT;
    CREATE TABLE change (
      number INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES log (number),
      tableName TEXT NOT NULL,
      row INTEGER NOT NULL,
      place TEXT NOT NULL,
      before TEXT,
      after TEXT,
      forgotten INTEGER REFERENCES log (number)
    ) STRICT;
    CREATE INDEX changeByEntry ON change (entry);
    CREATE INDEX changeByPlace ON change (place, entry);
    CREATE INDEX changeByTable ON change (tableName);
    CREATE INDEX changeByRow ON change (tableName, row, entry);
    CREATE TABLE openEntry (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      entry INTEGER REFERENCES log (number),
      forgets INTEGER NOT NULL DEFAULT 0,
      erases INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    INSERT INTO openEntry (only) VALUES (1);
    CREATE TRIGGER logIsKept BEFORE DELETE ON log
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER logStays BEFORE UPDATE ON log WHEN (SELECT forgets FROM openEntry) = 0
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER changeIsKept BEFORE DELETE ON change
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER changeStays BEFORE UPDATE ON change WHEN (SELECT forgets FROM openEntry) = 0
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    """

  static let teams = """
    CREATE TABLE team (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      location TEXT NOT NULL,
      settings TEXT NOT NULL
    ) STRICT;
    CREATE TABLE rulePack (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      code TEXT NOT NULL,
      content TEXT NOT NULL,
      UNIQUE (team, code)
    ) STRICT;
    CREATE TABLE careMix (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      month TEXT NOT NULL,
      profile TEXT NOT NULL,
      form TEXT NOT NULL,
      treatment INTEGER NOT NULL,
      daycare INTEGER NOT NULL,
      residents TEXT NOT NULL
    ) STRICT;
    CREATE TABLE mixChange (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      first TEXT NOT NULL,
      steps TEXT NOT NULL,
      told INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE shift (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      begin TEXT NOT NULL,
      end TEXT NOT NULL,
      breakMinutes INTEGER NOT NULL,
      paidMinutes INTEGER NOT NULL,
      domain TEXT NOT NULL,
      minLevel TEXT,
      role TEXT,
      countsFor TEXT NOT NULL,
      class TEXT,
      combinesWith TEXT NOT NULL,
      UNIQUE (team, code)
    ) STRICT;
    """

  static let people = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      birthDate TEXT,
      form TEXT NOT NULL,
      pool TEXT,
      homeGroup TEXT,
      certificates TEXT NOT NULL
    ) STRICT;
    CREATE TABLE member (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      person INTEGER NOT NULL REFERENCES person (id),
      first TEXT,
      last TEXT,
      lentBy TEXT
    ) STRICT;
    CREATE INDEX memberByTeam ON member (team);
    CREATE TABLE contract (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (id),
      domain TEXT NOT NULL,
      level TEXT NOT NULL,
      weeklyLeast INTEGER NOT NULL,
      weeklyMost INTEGER NOT NULL,
      first TEXT,
      last TEXT
    ) STRICT;
    CREATE TABLE status (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (id),
      kind TEXT NOT NULL,
      rule TEXT NOT NULL,
      first TEXT,
      last TEXT
    ) STRICT;
    CREATE TABLE consent (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (id),
      code TEXT NOT NULL,
      rule TEXT NOT NULL,
      value TEXT,
      first TEXT,
      last TEXT,
      recorded TEXT,
      recordedBy TEXT NOT NULL,
      UNIQUE (person, code)
    ) STRICT;
    CREATE TABLE ruleOverride (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (id),
      rule TEXT NOT NULL,
      date TEXT NOT NULL,
      recorded TEXT,
      recordedBy TEXT NOT NULL
    ) STRICT;
    CREATE TABLE availability (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (id),
      days TEXT NOT NULL,
      begin TEXT NOT NULL,
      end TEXT NOT NULL,
      first TEXT,
      last TEXT
    ) STRICT;
    CREATE TABLE leave (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (id),
      first TEXT NOT NULL,
      last TEXT NOT NULL,
      kind TEXT NOT NULL,
      minutesPerDay INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE counter (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (id),
      counter TEXT NOT NULL,
      first TEXT NOT NULL,
      value TEXT NOT NULL
    ) STRICT;
    """

  static let periods = """
    CREATE TABLE period (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      first TEXT NOT NULL,
      weeks INTEGER NOT NULL,
      calendar TEXT NOT NULL,
      published TEXT,
      UNIQUE (team, first)
    ) STRICT;
    CREATE TABLE cover (
      id INTEGER PRIMARY KEY,
      period INTEGER NOT NULL REFERENCES period (id),
      days TEXT NOT NULL,
      shift INTEGER NOT NULL REFERENCES shift (id),
      domain TEXT NOT NULL,
      minLevel TEXT NOT NULL,
      heads INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE wish (
      id INTEGER PRIMARY KEY,
      period INTEGER NOT NULL REFERENCES period (id),
      person INTEGER NOT NULL REFERENCES person (id),
      code TEXT NOT NULL,
      first TEXT NOT NULL,
      last TEXT NOT NULL,
      days TEXT NOT NULL,
      shift INTEGER REFERENCES shift (id),
      class TEXT,
      strength TEXT NOT NULL,
      weight INTEGER NOT NULL,
      joker INTEGER NOT NULL,
      UNIQUE (period, code)
    ) STRICT;
    CREATE TABLE assignment (
      id INTEGER PRIMARY KEY,
      period INTEGER NOT NULL REFERENCES period (id),
      person INTEGER NOT NULL REFERENCES person (id),
      date TEXT NOT NULL,
      shift INTEGER NOT NULL REFERENCES shift (id),
      domain TEXT NOT NULL,
      level TEXT,
      role TEXT,
      resident TEXT,
      source TEXT NOT NULL,
      pinned INTEGER NOT NULL,
      UNIQUE (period, person, date, shift)
    ) STRICT;
    CREATE TABLE worked (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      person INTEGER NOT NULL REFERENCES person (id),
      date TEXT NOT NULL,
      shift INTEGER NOT NULL REFERENCES shift (id)
    ) STRICT;
    CREATE INDEX workedByTeam ON worked (team, date);
    """

  static let agreements = """
    CREATE TABLE houseRule (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      name TEXT NOT NULL,
      value INTEGER NOT NULL,
      agreedBy TEXT NOT NULL,
      agreedOn TEXT,
      UNIQUE (team, name)
    ) STRICT;
    CREATE TABLE standingWish (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (id),
      first TEXT,
      last TEXT,
      days TEXT NOT NULL,
      shift INTEGER REFERENCES shift (id),
      class TEXT,
      strength TEXT NOT NULL,
      weight INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE request (
      id INTEGER PRIMARY KEY,
      period INTEGER NOT NULL REFERENCES period (id),
      person INTEGER NOT NULL REFERENCES person (id),
      kind TEXT NOT NULL,
      state TEXT NOT NULL,
      content TEXT NOT NULL
    ) STRICT;
    CREATE TABLE help (
      id INTEGER PRIMARY KEY,
      period INTEGER NOT NULL REFERENCES period (id),
      person INTEGER NOT NULL REFERENCES person (id),
      date TEXT NOT NULL,
      shift INTEGER NOT NULL REFERENCES shift (id),
      kind TEXT NOT NULL,
      points INTEGER NOT NULL,
      entry INTEGER NOT NULL REFERENCES log (number),
      UNIQUE (period, person, date, shift)
    ) STRICT;
    CREATE TABLE proposal (
      id INTEGER PRIMARY KEY,
      period INTEGER NOT NULL REFERENCES period (id),
      content TEXT NOT NULL
    ) STRICT;
    CREATE TABLE repair (
      id INTEGER PRIMARY KEY,
      period INTEGER NOT NULL REFERENCES period (id),
      content TEXT NOT NULL
    ) STRICT;
    CREATE TABLE version (
      id INTEGER PRIMARY KEY,
      period INTEGER NOT NULL REFERENCES period (id),
      number INTEGER NOT NULL,
      entry INTEGER NOT NULL REFERENCES log (number),
      at INTEGER NOT NULL,
      open INTEGER NOT NULL,
      UNIQUE (period, number)
    ) STRICT;
    """

  /// What was worked. A duty without a shift has a name; one that was not worked has no time and no pay.
  static let realised = """
    CREATE TABLE realised (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      person INTEGER NOT NULL REFERENCES person (id),
      date TEXT NOT NULL,
      shift INTEGER REFERENCES shift (id),
      name TEXT,
      begins TEXT NOT NULL,
      ends TEXT NOT NULL,
      breakMinutes INTEGER NOT NULL,
      paidMinutes INTEGER NOT NULL,
      domain TEXT NOT NULL,
      source TEXT NOT NULL,
      note TEXT
    ) STRICT;
    CREATE INDEX realisedByTeam ON realised (team, date);
    CREATE TABLE closedWeek (
      id INTEGER PRIMARY KEY,
      team INTEGER NOT NULL REFERENCES team (id),
      monday TEXT NOT NULL,
      at INTEGER NOT NULL,
      UNIQUE (team, monday)
    ) STRICT;
    """

  static let accounts = """
    CREATE TABLE account (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL,
      person INTEGER REFERENCES person (id),
      team INTEGER REFERENCES team (id)
    ) STRICT;
    """

  /// Tables whose every change is logged, with the place a change is at: two changes at one place meet.
  static let loggedTables = firstTables + accessTables

  /// Those that were there from the first.
  static let firstTables: [LoggedTable] =
    [
      "team", "rulePack", "careMix", "mixChange", "shift", "person", "member", "contract", "status",
      "consent",
      "ruleOverride", "availability", "leave", "counter", "period", "cover", "wish", "worked",
      "account", "houseRule", "standingWish", "request", "proposal", "repair", "version",
    ].map { LoggedTable(name: $0) } + [
      LoggedTable(name: "assignment", place: ["period", "person", "date"]),
      LoggedTable(name: "realised", place: ["team", "person", "date"]),
      LoggedTable(name: "closedWeek", place: ["team", "monday"]),
      LoggedTable(name: "help", place: ["period", "person", "date"]),
    ] + leaveTables
}

/// A table whose every change is logged.
struct LoggedTable {
  /// Its name.
  let name: String
  /// Columns that say where a row stands; its number where there are none.
  var place: [String] = []
  /// Columns that stay out of the log. What holds a secret does not come back by undoing.
  var secrets: Set<String> = []

  /// The columns that the log has, of those a table has now.
  func columns(in db: Database) throws -> [String] {
    try db.columns(in: name).map(\.name).filter { !secrets.contains($0) }
  }
}
