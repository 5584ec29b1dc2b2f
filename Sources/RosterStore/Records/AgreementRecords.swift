import RosterModel
public import SelfRostering

// What a team agreed on, and what waits for agreement.

extension HouseRule.Name: CellValue {}
extension ChangeRequest.Kind: CellValue {}
extension ChangeRequest.State: CellValue {}

extension HouseRule: Storable {
  public static let table = "houseRule"
  public static let owner = StoredOwner.team

  public init(_ row: StoredRow) throws {
    self.init(
      name: try row("name"), value: try row("value"), agreedBy: try row("agreedBy"),
      agreedOn: try row("agreedOn"))
  }

  public func write(to row: inout StoredRow.Writing) {
    row.set("name", name)
    row.set("value", value)
    row.set("agreedBy", agreedBy)
    row.set("agreedOn", agreedOn)
  }
}

extension StandingWish: Storable {
  public static let table = "standingWish"
  public static let owner = StoredOwner.person

  public init(_ row: StoredRow) throws {
    let shift: Int? = try row("shift")
    self.init(
      person: try row.person(), from: try row("first"), to: try row("last"),
      days: try row("days"), shift: shift == nil ? nil : try row.shift(),
      shiftClass: try row("class"), strength: try row("strength"), weight: try row("weight"))
  }

  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("first", from)
    row.set("last", to)
    row.set("days", days)
    if let shift { try row.setShift(shift) } else { row.set("shift", Int?.none) }
    row.set("class", shiftClass)
    row.set("strength", strength)
    row.set("weight", weight)
  }
}

/// People stand in its content by code, which forgetting someone takes out of it too.
extension ChangeRequest: Storable {
  public static let table = "request"
  public static let owner = StoredOwner.period

  public init(_ row: StoredRow) throws {
    self = try row.json("content")
  }

  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(by)
    row.set("kind", kind)
    row.set("state", state)
    try row.setJSON("content", self)
  }
}

extension RosterVersion: Storable {
  public static let table = "version"
  public static let owner = StoredOwner.period

  public init(_ row: StoredRow) throws {
    self.init(
      number: try row("number"), entry: try row("entry"), at: try row("at"),
      open: try row("open"))
  }

  public func write(to row: inout StoredRow.Writing) {
    row.set("number", number)
    row.set("entry", entry)
    row.set("at", at)
    row.set("open", open)
  }
}

/// As with requests, people stand in its content by code.
extension RosterProposal: Storable {
  public static let table = "proposal"
  public static let owner = StoredOwner.period

  public init(_ row: StoredRow) throws { self = try row.json("content") }

  public func write(to row: inout StoredRow.Writing) throws { try row.setJSON("content", self) }
}

extension RepairProposal: Storable {
  public static let table = "repair"
  public static let owner = StoredOwner.period

  public init(_ row: StoredRow) throws { self = try row.json("content") }

  public func write(to row: inout StoredRow.Writing) throws { try row.setJSON("content", self) }
}
