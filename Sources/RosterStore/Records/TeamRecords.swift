public import RosterModel
public import SelfRostering

// What belongs to the organisation or to a team.

extension Team: Storable {
  /// Where it is kept.
  public static let table = "team"
  /// To what it belongs.
  public static let owner = StoredOwner.organisation

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      code: try row("code"), location: try row("location"), settings: try row.json("settings"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("code", code)
    row.set("location", location)
    try row.setJSON("settings", settings)
  }
}

extension RulePack: Storable {
  /// Where it is kept.
  public static let table = "rulePack"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws { self = try row.json("content") }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("code", id)
    try row.setJSON("content", self)
  }
}

extension CareMixLine: Storable {
  /// Where it is kept.
  public static let table = "careMix"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      month: try row("month"), profile: try row("profile"), form: try row("form"),
      treatment: try row("treatment"), daycare: try row("daycare"),
      residents: try row("residents"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) {
    row.set("month", month)
    row.set("profile", profile)
    row.set("form", form)
    row.set("treatment", treatment)
    row.set("daycare", daycare)
    row.set("residents", residents)
  }
}

extension MixChange: Storable {
  /// Where it is kept.
  public static let table = "mixChange"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(from: try row("first"), steps: try row.json("steps"), told: try row("told"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("first", from)
    try row.setJSON("steps", steps)
    row.set("told", told)
  }
}

extension Shift: Storable {
  /// Where it is kept.
  public static let table = "shift"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    let combines: String = try row("combinesWith")
    self.init(
      code: try row("code"), name: try row("name"), begin: try row("begin"), end: try row("end"),
      breakTime: try row("breakMinutes"), paid: try row("paidMinutes"), domain: try row("domain"),
      minLevel: try row("minLevel"), role: try row("role"), countsFor: try row("countsFor"),
      givenClass: try row("class"), combinesWith: combines.split(separator: "|").map(String.init))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) {
    row.set("code", code)
    row.set("name", name)
    row.set("begin", begin)
    row.set("end", end)
    row.set("breakMinutes", breakTime)
    row.set("paidMinutes", paid)
    row.set("domain", domain)
    row.set("minLevel", minLevel)
    row.set("role", role)
    row.set("countsFor", countsFor)
    row.set("class", givenClass)
    row.set("combinesWith", combinesWith.joined(separator: "|"))
  }
}

extension TeamMember: Storable {
  /// Where it is kept.
  public static let table = "member"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      person: try row.person(), from: try row("first"), to: try row("last"),
      lentBy: try row("lentBy"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("first", from)
    row.set("last", to)
    row.set("lentBy", lentBy)
  }
}

extension HistoryEntry: Storable {
  /// Where it is kept.
  public static let table = "worked"
  /// To what it belongs.
  public static let owner = StoredOwner.team

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(date: try row("date"), person: try row.person(), shift: try row.shift())
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("date", date)
    try row.setPerson(person)
    try row.setShift(shift)
  }
}
