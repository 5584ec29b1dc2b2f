import Foundation
import GRDB
public import SelfRostering

/// One organisation's file: teams, people, periods, wishes, rosters, and a log of every change.
///
/// ```swift
/// let store = try RosterStore.open("zorgrooster.sqlite")
/// let scenario = try store.read { try $0.scenario(of: key) }
/// ```
/// A file of SQLite in WAL mode with foreign keys. Each ``write(_:since:at:_:)`` is one transaction that waits its
/// turn, decides on what it then reads, and is either kept whole, with an entry in the log, or not at all: also
/// where the process or the machine stops in the middle. Reading never waits.
public final class RosterStore: Sendable {
  let pool: DatabasePool
  private let cache = TableCache()
  private let queue: WriteQueue

  private init(_ pool: DatabasePool, at path: String) {
    self.pool = pool
    queue = WriteQueue(path, patience: Self.patience)
  }

  /// How long a change waits for others to finish theirs, in seconds.
  static let patience = 30

  /// Opens a file that is there.
  ///
  /// - Throws: ``StoreError``.
  public static func open(_ path: String) throws(StoreError) -> RosterStore {
    guard FileManager.default.fileExists(atPath: path) else { throw .noStore(path) }
    return try connect(path)
  }

  /// Makes a new file.
  ///
  /// - Throws: ``StoreError``; nothing is ever overwritten.
  public static func create(_ path: String) throws(StoreError) -> RosterStore {
    guard !FileManager.default.fileExists(atPath: path) else { throw .storeExists(path) }
    return try connect(path)
  }

  private static func connect(_ path: String) throws(StoreError) -> RosterStore {
    try translating(path: path) {
      let pool = try DatabasePool(path: path, configuration: configuration)
      let migrator = Migrations.all
      if try pool.read(migrator.hasBeenSuperseded) { throw StoreError.notAStore(path) }
      if try !pool.read(migrator.hasCompletedMigrations) { try migrator.migrate(pool) }
      let store = RosterStore(pool, at: path)
      if try pool.read({ try Bool.fetchOne($0, sql: "SELECT erases FROM openEntry")! }) {
        store.erase()
      }
      return store
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.maximumReaderCount = 8
    configuration.busyMode = .callback { tries in
      // Who waits longer asks more often, so that it is served before who has just come: from every 40 ms on average
      // to every 2 ms after two seconds. Of a length of its own for each waiter, so that they do not ask in step.
      let pause = max(0.002, 0.040 * pow(0.98, Double(tries)))
      Thread.sleep(forTimeInterval: pause * Double.random(in: 0.5...1.5))
      return tries < patience * 480
    }
    // What is committed is on the disk, also where the power fails.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return configuration
  }

  /// Reads: everything in the body sees one state of the file.
  ///
  /// - Throws: ``StoreError``, and what the body throws.
  public func read<Value>(_ body: (StoreReader) throws -> Value) throws -> Value {
    try Self.translating { try pool.read { try body(StoreReader($0, cache: cache)) } }
  }

  /// What a change left behind.
  public struct Recorded<Value> {
    /// The number of its entry in the log.
    public let entry: Int
    /// What its body gave.
    public let value: Value
  }

  /// Changes something, as one transaction with one entry in the log.
  ///
  /// `since` is the number of the last entry that was looked at before: where someone else has changed one of the
  /// same places meanwhile, nothing changes.
  ///
  /// - Throws: ``StoreError``, and what the body throws; nothing has changed then.
  @discardableResult
  public func write<Value>(
    _ heading: LogHeading, since: Int? = nil, at milliseconds: Int,
    _ body: (StoreWriter) throws -> Value
  ) throws -> Recorded<Value> {
    try transaction { db in
      let entry = try LogWriting.open(heading, at: milliseconds, in: db)
      let value = try body(StoreWriter(db, cache: cache, entry: entry))
      if let since { try LogWriting.checkNobodyElse(changed: entry, since: since, in: db) }
      try LogWriting.close(entry, in: db)
      return Recorded(entry: entry, value: value)
    }
  }

  /// Changes sessions, as one transaction that waits its turn and leaves nothing in the log.
  ///
  /// - Throws: ``StoreError``, and what the body throws; nothing has changed then.
  @discardableResult
  public func writeSessions<Value>(
    _ body: (StoreReader, SessionWriter) throws -> Value
  ) throws -> Value {
    try transaction { db in try body(StoreReader(db, cache: cache), SessionWriter(db)) }
  }

  /// One transaction that waits its turn.
  private func transaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.translating {
      try pool.writeWithoutTransaction { db in
        try queue.inTurn {
          var value: Value?
          try db.inTransaction(.immediate) {
            value = try body(db)
            return .commit
          }
          return value!
        }
      }
    }
  }

  /// Turns what SQLite says into our own errors, without any of the data.
  static func translating<Value>(
    path: String = "", _ body: () throws -> Value
  ) throws(StoreError) -> Value where Value: Sendable {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch {
      throw .failed(code: 0, message: "\(type(of: error))")
    }
  }

  private static func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: "")
    }
  }
}

extension StoreError {
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY: self = .busy(seconds: RosterStore.patience)
    case .SQLITE_NOTADB, .SQLITE_CANTOPEN: self = .notAStore(path)
    case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY:
      self = .restedUpon
    default:
      self = .failed(
        code: Int(error.extendedResultCode.rawValue), message: error.message ?? "")
    }
  }
}
