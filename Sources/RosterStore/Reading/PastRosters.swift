import Foundation
import GRDB
public import RosterModel
public import SelfRostering

extension StoreReader {
  /// A period's roster as it was after an entry of the log: today's rows with every later change taken back.
  public func roster(of period: Key<RosterPeriod>, asOf entry: Int) throws -> Roster {
    var rows: [Int: Assignment] = [:]
    for kept in try all(Assignment.self, of: period) { rows[kept.key.number] = kept.value }
    let first = try Row.fetchAll(
      db,
      sql: """
        SELECT row, before, min(number) FROM change
        WHERE tableName = 'assignment' AND entry > ?
          AND json_extract(coalesce(before, after), '$.period') = ?
        GROUP BY row
        """, arguments: [entry, period.number])
    for change in first { rows[change["row"]] = try assignment(change["before"]) }
    return Roster(Array(rows.values))
  }

  /// Each time a cell of someone's roster gained or lost a shift after an entry of the log, in order.
  public func assignmentChanges(
    of person: PersonID, in period: Key<RosterPeriod>, after entry: Int
  ) throws -> [(entry: Int, at: Int, assignment: Assignment, isThere: Bool)] {
    let number = try names(of: nil).number(.person, person)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT change.entry, log.at, before, after FROM change JOIN log ON log.number = entry
        WHERE tableName = 'assignment' AND entry > ?
          AND json_extract(coalesce(before, after), '$.period') = ?
          AND json_extract(coalesce(before, after), '$.person') = ?
          AND (before IS NULL OR after IS NULL)
        ORDER BY change.number
        """, arguments: [entry, period.number, number]
    ).compactMap { row in
      let (before, after): (String?, String?) = (row["before"], row["after"])
      return try assignment(after ?? before).map { (row["entry"], row["at"], $0, after != nil) }
    }
  }

  /// The assignment of an image in the log.
  private func assignment(_ image: String?) throws -> Assignment? {
    guard let image,
      let columns = try JSONSerialization.jsonObject(with: Data(image.utf8)) as? [String: Any]
    else { return nil }
    let row = Row(columns.mapValues { $0 is NSNull ? nil : $0 as? any DatabaseValueConvertible })
    return try Assignment(StoredRow(row: row, names: names(of: nil)))
  }
}
