import RosterModel
public import SelfRostering

// What a team agreed on, and what waits for agreement.

extension HouseRule.Name: CellValue {}
extension ChangeRequest.Kind: CellValue {}
extension ChangeRequest.State: CellValue {}
extension Help.Kind: CellValue {}

extension HouseRule: Storable {
  /// Where it is kept.
  public static let table = "houseRule"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      name: try row("name"), value: try row("value"), agreedBy: try row("agreedBy"),
      agreedOn: try row("agreedOn"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) {
    row.set("name", name)
    row.set("value", value)
    row.set("agreedBy", agreedBy)
    row.set("agreedOn", agreedOn)
  }
}

extension StandingWish: Storable {
  /// Where it is kept.
  public static let table = "standingWish"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    let shift: Int? = try row("shift")
    self.init(
      person: try row.person(), from: try row("first"), to: try row("last"),
      days: try row("days"), shift: shift == nil ? nil : try row.shift(),
      shiftClass: try row("class"), strength: try row("strength"), weight: try row("weight"))
  }

  /// Writes a row.
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
  /// Where it is kept.
  public static let table = "request"
  /// To what it belongs.
  public static let owner = StoredOwner.period

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self = try row.json("content")
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(by)
    row.set("kind", kind)
    row.set("state", state)
    try row.setJSON("content", self)
  }
}

extension Help: Storable {
  /// Where it is kept.
  public static let table = "help"
  /// To what it belongs.
  public static let owner = StoredOwner.period

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      person: try row.person(), date: try row("date"), shift: try row.shift(),
      kind: try row("kind"), points: try row("points"), entry: try row("entry"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("date", date)
    try row.setShift(shift)
    row.set("kind", kind)
    row.set("points", points)
    row.set("entry", entry)
  }
}

extension RosterVersion: Storable {
  /// Where it is kept.
  public static let table = "version"
  /// To what it belongs.
  public static let owner = StoredOwner.period

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      number: try row("number"), entry: try row("entry"), at: try row("at"),
      open: try row("open"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) {
    row.set("number", number)
    row.set("entry", entry)
    row.set("at", at)
    row.set("open", open)
  }
}

/// As with requests, people stand in its content by code.
extension RosterProposal: Storable {
  /// Where it is kept.
  public static let table = "proposal"
  /// To what it belongs.
  public static let owner = StoredOwner.period

  /// Reads a row.
  public init(_ row: StoredRow) throws { self = try row.json("content") }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws { try row.setJSON("content", self) }
}

extension RepairProposal: Storable {
  /// Where it is kept.
  public static let table = "repair"
  /// To what it belongs.
  public static let owner = StoredOwner.period

  /// Reads a row.
  public init(_ row: StoredRow) throws { self = try row.json("content") }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws { try row.setJSON("content", self) }
}
