/// A roster of a `shift-scheduling` instance: a shift or a day off for each employee and day.
public struct ShiftSchedulingRoster: Hashable, Sendable {
  /// The shift worked, `nil` for a day off: by employee, then by day.
  public var rows: [[Int?]]

  /// A roster from its rows.
  public init(rows: [[Int?]]) { self.rows = rows }

  /// The days worked as CSV `employee,day,shift`, without a header, one row per day worked.
  public func csv(for instance: ShiftSchedulingInstance) -> String {
    zip(instance.staff, rows).map { employee, row in
      row.enumerated().map { day, shift in
        shift.map { "\(employee.id),\(day),\(instance.shifts[$0].id)\n" } ?? ""
      }.joined()
    }.joined()
  }
}
