import GRDB

/// How the file came to be what it is: each step runs once, in order, and is never changed afterwards.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 teams, periods, rosters and the log") { db in
      try db.execute(sql: Schema.log)
      try db.execute(sql: Schema.teams)
      try db.execute(sql: Schema.people)
      try db.execute(sql: Schema.periods)
      try db.execute(sql: Schema.agreements)
      try db.execute(sql: Schema.realised)
      try db.execute(sql: Schema.accounts)
      try db.execute(sql: Schema.leave)
      for table in Schema.firstTables { try LogTriggers.make(for: table, in: db) }
    }
    migrator.registerMigration("2 getting in") { db in
      try db.execute(sql: Schema.access)
      for table in Schema.accessTables { try LogTriggers.make(for: table, in: db) }
    }
    return migrator
  }
}
