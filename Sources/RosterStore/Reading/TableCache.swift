import GRDB
import Synchronization

/// Rows that were read before, at the version of their table then.
///
/// Every change to a table is in the log (``LogTriggers``), so the number of the last one is the version of the table, and
/// what changed between two versions can be asked. What a row says by code (people, shifts, teams, accounts) follows from those
/// tables, and what belongs to a team's people from the memberships: their versions count with that of the table itself.
///
/// Cost: a look at an index per table and transaction, and the rows that changed, in place of a read of them all.
final class TableCache: Sendable {
  /// What was read: which rows, of which table.
  struct Key: Hashable {
    let table: String
    let condition: RowCondition
  }

  private struct Held {
    let version: TableVersion
    let rows: any Sendable
  }

  private let held = Mutex<[Key: Held]>([:])

  /// The rows that were kept last, and their version.
  func rows<Value: Sendable>(
    _ key: Key, as _: Value.Type
  ) -> (rows: [Kept<Value>], version: TableVersion)? {
    guard let found = held.withLock({ $0[key] }), let rows = found.rows as? [Kept<Value>] else {
      return nil
    }
    return (rows, found.version)
  }

  /// Keeps the rows of a version.
  func keep<Value: Sendable>(_ rows: [Kept<Value>], of key: Key, at version: TableVersion) {
    held.withLock { $0[key] = Held(version: version, rows: rows) }
  }
}

/// Which rows of a table are meant.
struct RowCondition: Hashable {
  let sql: String
  private let values: [DatabaseValue]

  init(_ sql: String, _ values: any DatabaseValueConvertible...) {
    self.sql = sql
    self.values = values.map(\.databaseValue)
  }

  /// What stands in the places of its question marks.
  var arguments: StatementArguments { StatementArguments(values) }
}
