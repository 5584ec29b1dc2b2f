public import RosterModel
public import SelfRostering

// What was worked, and the weeks in which that is settled.

extension LocalTime: CellValue {}
extension WorkedDuty.Source: CellValue {}

/// A duty whose shift the team's table does not have is kept by its name.
extension WorkedDuty: Storable {
  /// Its table.
  public static let table = "realised"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    let number: Int? = try row("shift")
    let name: String? = try row("name")
    self.init(
      person: try row.person(), date: try row("date"),
      shift: number == nil ? name ?? "" : try row.shift(), domain: try row("domain"),
      begins: try row("begins"), ends: try row("ends"), breakTime: try row("breakMinutes"),
      paid: try row("paidMinutes"), source: try row("source"), note: try row("note"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    let number = try row.names.find(.shift, shift)
    let name: String? = number == nil ? shift : nil
    try row.setPerson(person)
    row.set("date", date)
    row.set("shift", number)
    row.set("name", name)
    row.set("begins", begins)
    row.set("ends", ends)
    row.set("breakMinutes", breakTime)
    row.set("paidMinutes", paid)
    row.set("domain", domain)
    row.set("source", source)
    row.set("note", note)
  }
}

extension ClosedWeek: Storable {
  /// Its table.
  public static let table = "closedWeek"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(monday: try row("monday"), at: try row("at"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) {
    row.set("monday", monday)
    row.set("at", at)
  }
}
