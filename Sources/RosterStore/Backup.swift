import Foundation
import GRDB
public import SelfRostering

extension RosterStore {
  /// Copies the store, as it is at one moment, to a file that can take its place; others go on reading and writing
  /// meanwhile.
  ///
  /// A copy is no way in: it has no sessions, and the invitations that were open in it work no more. It appears at the
  /// path when it is whole, and only whoever makes it may read it.
  ///
  /// - Returns: the number of the last entry in its log.
  /// - Throws: ``StoreError/storeExists(_:)`` where there is a file already, ``StoreError/notWritable(_:)`` where none
  ///   can be made.
  @discardableResult
  public func backup(to path: String) throws(StoreError) -> Int {
    guard !FileManager.default.fileExists(atPath: path) else { throw .storeExists(path) }
    let part = "\(path).\(UUID().uuidString)"
    let isMade = FileManager.default.createFile(
      atPath: part, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isMade else { throw .notWritable(path) }
    defer { try? FileManager.default.removeItem(atPath: part) }
    let entries = try Self.translating(path: path) {
      let copy = try DatabaseQueue(path: part)
      try pool.backup(to: copy)
      let entries = try copy.writeWithoutTransaction(Self.closeWaysIn)
      try copy.close()
      return entries
    }
    do {
      try FileManager.default.moveItem(atPath: part, toPath: path)
    } catch {
      throw FileManager.default.fileExists(atPath: path) ? .storeExists(path) : .notWritable(path)
    }
    return entries
  }

  /// Leaves one file behind, in whose pages nothing is left of what went.
  private static func closeWaysIn(_ db: Database) throws -> Int {
    try db.execute(sql: "DELETE FROM session")
    try db.execute(sql: "UPDATE invitation SET hash = NULL")
    try db.execute(sql: "PRAGMA journal_mode = DELETE")
    try db.execute(sql: "VACUUM")
    return try Int.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM log")!
  }
}
