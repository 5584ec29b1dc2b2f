import GRDB
import RosterModel
import SelfRostering
import StoreSupport
import Testing

@testable import RosterStore

@Suite("Ways in, in the file")
struct AccessTests {
  @Test("Every table is logged, but for the log itself and sessions")
  func tables() throws {
    let store = try StoreFile().create()
    let tables = try store.pool.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    let own = ["log", "change", "openEntry", "session", "grdb_migrations", "sqlite_sequence"]
    #expect(Set(tables) == Set(Schema.loggedTables.map(\.name) + own))
  }

  @Test("A file from before there were ways in gets their tables, and is as it was")
  func migrated() throws {
    let file = StoreFile()
    do {
      let queue = try DatabaseQueue(path: file.path)
      try Migrations.all.migrate(queue, upTo: "1 teams, periods, rosters and the log")
      try queue.close()
    }
    let store = try file.open()
    try store.write(.by("a"), at: 0) { try $0.add(Account(name: "bureau", role: .planner)) }
    try store.write(.by("a"), at: 1) {
      try $0.add(Invitation(account: "bureau", until: Moment(milliseconds: 9), hash: "x"))
    }
    #expect(try store.examine().ailments == [])
    #expect(try store.examine().rows["invitation"] == 1)
  }

  @Test(
    "Sessions leave nothing in the log, go with their account, and a number is never used again")
  func sessions() throws {
    let store = try StoreFile().create()
    let now = Moment(milliseconds: 0)
    let key = try store.write(.by("a"), at: 0) {
      try $0.add(Account(name: "bureau", role: .planner))
    }.value
    let add = { (hash: String) in
      try store.writeSessions { try $1.add(of: key, device: "x", at: now, hash: hash) }
    }
    #expect(try add("a") == 1)
    #expect(try add("b") == 2)
    try store.writeSessions { try $1.end(2, of: "bureau") }
    #expect(try add("c") == 3)
    #expect(try store.examine().entries == 1)
    #expect(throws: StoreError.self) { _ = try add("c") }
    try store.undo(1, as: .by("a", "undo"), at: 1)
    #expect(try store.read { try $0.session(hash: "a") } == nil)
    #expect(try store.examine().ailments == [])
  }

  @Test("What is not of sessions cannot be changed without an entry in the log")
  func guarded() throws {
    let store = try StoreFile().create()
    #expect(throws: StoreError.self) {
      try store.writeSessions { _, sessions in
        try sessions.db.execute(sql: "INSERT INTO account (name, role) VALUES ('x', 'manager')")
      }
    }
    #expect(try store.examine().rows["account"] == 0)
  }

  @Test("The secret's hash of a way in is found by an index, as it is looked for on every request")
  func indexed() throws {
    let store = try StoreFile().create()
    let plan = try store.pool.read { db in
      try Row.fetchAll(
        db,
        sql: "EXPLAIN QUERY PLAN SELECT * FROM session WHERE hash = ?1 OR formerHash = ?1",
        arguments: ["x"]
      ).map { $0["detail"] as String }
    }
    #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(plan)")
  }

  @Test("An account that gets another name keeps its invitation, also where that was read before")
  func renamed() throws {
    let store = try StoreFile().create()
    let key = try store.write(.by("a"), at: 0) { writer in
      let key = try writer.add(Account(name: "oud", role: .planner))
      try writer.add(Invitation(account: "oud", until: Moment(milliseconds: 9), hash: "x"))
      return key
    }.value
    let name = { try store.read { try $0.all(Invitation.self).map(\.value.account) } }
    #expect(try name() == ["oud"])
    try store.write(.by("a"), at: 1) {
      try $0.replace(key, with: Account(name: "nieuw", role: .planner))
    }
    #expect(try name() == ["nieuw"])
  }
}
