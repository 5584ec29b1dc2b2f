public import RosterModel
public import SelfRostering

// Periods, and what belongs to one.

extension CoverRequirement: Storable {
  /// Where it is kept.
  public static let table = "cover"
  /// To what it belongs.
  public static let owner = StoredOwner.period

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      days: try row("days"), shift: try row.shift(), domain: try row("domain"),
      minLevel: try row("minLevel"), heads: try row("heads"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("days", days)
    try row.setShift(shift)
    row.set("domain", domain)
    row.set("minLevel", minLevel)
    row.set("heads", heads)
  }
}

extension Wish: Storable {
  /// Where it is kept.
  public static let table = "wish"
  /// To what it belongs.
  public static let owner = StoredOwner.period

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    let shift: Int? = try row("shift")
    self.init(
      id: try row("code"), person: try row.person(), from: try row("first"), to: try row("last"),
      days: try row("days"), shift: shift == nil ? nil : try row.shift(),
      shiftClass: try row("class"), strength: try row("strength"), weight: try row("weight"),
      joker: try row("joker"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("code", id)
    try row.setPerson(person)
    row.set("first", from)
    row.set("last", to)
    row.set("days", days)
    if let shift { try row.setShift(shift) } else { row.set("shift", Int?.none) }
    row.set("class", shiftClass)
    row.set("strength", strength)
    row.set("weight", weight)
    row.set("joker", joker)
  }
}

extension Assignment: Storable {
  /// Where it is kept.
  public static let table = "assignment"
  /// To what it belongs.
  public static let owner = StoredOwner.period

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      date: try row("date"), person: try row.person(), shift: try row.shift(),
      domain: try row("domain"), level: try row("level"), role: try row("role"),
      group: try row("resident"), source: try row("source"), isPinned: try row("pinned"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("date", date)
    try row.setPerson(person)
    try row.setShift(shift)
    row.set("domain", domain)
    row.set("level", level)
    row.set("role", role)
    row.set("resident", group)
    row.set("source", source)
    row.set("pinned", isPinned)
  }
}

extension RosterPeriod: Storable {
  /// Where it is kept.
  public static let table = "period"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      team: try row.team(), period: Period(start: try row("first"), weeks: try row("weeks")),
      calendar: try row.json("calendar"), published: try row("published"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("first", period.start)
    row.set("weeks", period.weeks)
    try row.setJSON("calendar", calendar)
    row.set("published", published)
  }
}

extension Role: CellValue {}

extension Account: Storable {
  /// Where it is kept.
  public static let table = "account"
  /// To what it belongs.
  public static let owner = StoredOwner.organisation

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    let person: Int? = try row("person")
    let team: Int? = try row("team")
    self.init(
      name: try row("name"), role: try row("role"),
      person: person == nil ? nil : try row.person(), team: team == nil ? nil : try row.team())
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("name", name)
    row.set("role", role)
    if let person { try row.setPerson(person) } else { row.set("person", Int?.none) }
    if let team { try row.setTeam(team) } else { row.set("team", Int?.none) }
  }
}
