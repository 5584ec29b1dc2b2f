import Foundation
import GRDB
public import SelfRostering

extension StoreReader {
  /// Entries of the log, the last first: the given ones, or the last so many.
  public func log(_ numbers: ClosedRange<Int>? = nil, last count: Int = .max) throws -> [LogEntry] {
    let range = numbers ?? 0...Int.max
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT * FROM log WHERE number BETWEEN ? AND ? ORDER BY number DESC LIMIT ?",
      arguments: [range.lowerBound, range.upperBound, count])
    return try rows.map { LogEntry($0, changes: try changes(of: $0["number"])) }
  }

  /// Entries of an account with some actions that were not taken back, the last first.
  public func log(by account: String, actions: [String], last count: Int) throws -> [LogEntry] {
    let marks = actions.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM log WHERE account = ? AND action IN (\(marks)) AND undoes IS NULL
          AND number NOT IN (SELECT undoes FROM log WHERE undoes IS NOT NULL)
        ORDER BY number DESC LIMIT ?
        """,
      arguments: StatementArguments([account] + actions) + [count])
    return try rows.map { LogEntry($0, changes: try changes(of: $0["number"])) }
  }

  private func changes(of entry: Int) throws -> [LogChange] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM change WHERE entry = ? ORDER BY number", arguments: [entry]
    ).map(change)
  }

  /// A row of the log's changes, its images in words.
  func change(_ row: Row) throws -> LogChange {
    LogChange(
      table: row["tableName"], row: row["row"], before: try image(row["before"]),
      after: try image(row["after"]))
  }

  /// The columns of an image as text, people, shifts, teams and accounts by their codes.
  func image(_ text: String?) throws -> [String: String]? {
    guard let text else { return nil }
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let columns = object as? [String: Any] else { return nil }
    var image: [String: String] = [:]
    for (column, value) in columns where !(value is NSNull) {
      let thing = Names.Thing(rawValue: column)
      if let thing, let number = value as? Int {
        image[column] = try? names(of: nil).code(thing, number)
      } else {
        image[column] = "\(value)"
      }
    }
    return image
  }
}

extension LogEntry {
  /// A row of the log.
  init(_ row: Row, changes: [LogChange]) {
    self.init(
      number: row["number"], at: row["at"],
      heading: LogHeading(
        account: row["account"], role: row["role"], action: row["action"], why: row["why"]),
      undoes: row["undoes"], changes: changes)
  }
}
