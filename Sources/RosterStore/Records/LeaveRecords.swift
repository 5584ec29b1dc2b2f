import RosterModel
public import SelfRostering

// Leave that is asked, and the rounds in which a team divides it.

extension LeaveRequest.State: CellValue {}

extension LeaveRequest: Storable {
  /// Its table.
  public static let table = "leaveRequest"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      person: try row.person(), from: try row("first"), to: try row("last"),
      perDay: try row("minutesPerDay"), state: try row("state"),
      askedAt: Moment(milliseconds: try row("askedAt")), decideBy: try row("decideBy"),
      round: try row("round"), reason: try row("reason"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("first", from)
    row.set("last", to)
    row.set("minutesPerDay", perDay)
    row.set("state", state)
    row.set("askedAt", askedAt.milliseconds)
    row.set("decideBy", decideBy)
    row.set("round", round)
    row.set("reason", reason)
  }
}

extension LeaveRound: Storable {
  /// Its table.
  public static let table = "leaveRound"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      name: try row("name"),
      period: Period(start: try row("first"), weeks: try row("weeks")),
      handInBy: try row("handInBy"), decideBy: try row("decideBy"), approved: try row("approved"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) {
    row.set("name", name)
    row.set("first", period.start)
    row.set("weeks", period.weeks)
    row.set("handInBy", handInBy)
    row.set("decideBy", decideBy)
    row.set("approved", approved)
  }
}

extension LeaveChoice: Storable {
  /// Its table.
  public static let table = "leaveChoice"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    let first: CivilDate = try row("first")
    self.init(
      round: try row("round"), person: try row.person(), rank: try row("choice"),
      stretch: WeekStretch(first, weeks: try row("weeks")))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("round", round)
    try row.setPerson(person)
    row.set("choice", rank)
    row.set("first", stretch.first)
    row.set("weeks", stretch.weeks)
  }
}

/// Its points follow from the choice; they stand beside it for who reads the file.
extension LeaveTurn: Storable {
  /// Its table.
  public static let table = "leaveTurn"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      round: try row("round"), person: try row.person(), year: try row("year"),
      rank: try row("choice"), before: try row("pointsBefore"),
      obstacles: try row.json("obstacles"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("round", round)
    try row.setPerson(person)
    row.set("year", year)
    row.set("choice", rank)
    row.set("points", points)
    row.set("pointsBefore", before)
    try row.setJSON("obstacles", obstacles)
  }
}
