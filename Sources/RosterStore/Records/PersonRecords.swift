public import RosterModel

// People, and what belongs to one.

extension Person: Storable {
  /// Where it is kept.
  public static let table = "person"
  /// To what it belongs.
  public static let owner = StoredOwner.organisation

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    let certificates: [StoredCertificate] = try row.json("certificates")
    self.init(
      id: try row("code"), birthDate: try row("birthDate"), form: try row("form"),
      pool: try row("pool"), certificates: certificates.map(\.value),
      homeGroup: try row("homeGroup"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("code", id)
    row.set("birthDate", birthDate)
    row.set("form", form)
    row.set("pool", pool)
    row.set("homeGroup", homeGroup)
    try row.setJSON("certificates", certificates.map(StoredCertificate.init))
  }

  private struct StoredCertificate: Codable {
    var name: String
    var until: CivilDate?

    init(_ value: Certificate) { (name, until) = (value.name, value.until) }
    var value: Certificate { Certificate(name: name, until: until) }
  }
}

extension Contract: Storable {
  /// Where it is kept.
  public static let table = "contract"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    let least: Minutes = try row("weeklyLeast")
    self.init(
      person: try row.person(), domain: try row("domain"), level: try row("level"),
      weekly: least...max(least, try row("weeklyMost")), from: try row("first"),
      to: try row("last"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("domain", domain)
    row.set("level", level)
    row.set("weeklyLeast", weekly.lowerBound)
    row.set("weeklyMost", weekly.upperBound)
    row.set("first", from)
    row.set("last", to)
  }
}

extension PersonStatus: Storable {
  /// Where it is kept.
  public static let table = "status"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      person: try row.person(), kind: try row("kind"), rule: try row("rule"),
      from: try row("first"), to: try row("last"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("kind", kind)
    row.set("rule", rule)
    row.set("first", from)
    row.set("last", to)
  }
}

extension Consent: Storable {
  /// Where it is kept.
  public static let table = "consent"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      id: try row("code"), person: try row.person(), rule: try row("rule"),
      value: try row("value"), from: try row("first"), to: try row("last"),
      recorded: try row("recorded"), by: try row("recordedBy"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    row.set("code", id)
    try row.setPerson(person)
    row.set("rule", rule)
    row.set("value", value)
    row.set("first", from)
    row.set("last", to)
    row.set("recorded", recorded)
    row.set("recordedBy", by)
  }
}

extension RuleOverride: Storable {
  /// Where it is kept.
  public static let table = "ruleOverride"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      person: try row.person(), rule: try row("rule"), date: try row("date"),
      recorded: try row("recorded"), by: try row("recordedBy"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("rule", rule)
    row.set("date", date)
    row.set("recorded", recorded)
    row.set("recordedBy", by)
  }
}

extension Availability: Storable {
  /// Where it is kept.
  public static let table = "availability"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      person: try row.person(), days: try row("days"), fromTime: try row("begin"),
      toTime: try row("end"), from: try row("first"), to: try row("last"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("days", days)
    row.set("begin", fromTime)
    row.set("end", toTime)
    row.set("first", from)
    row.set("last", to)
  }
}

extension Leave: Storable {
  /// Where it is kept.
  public static let table = "leave"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      person: try row.person(), from: try row("first"), to: try row("last"),
      kind: try row("kind"), perDay: try row("minutesPerDay"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("first", from)
    row.set("last", to)
    row.set("kind", kind)
    row.set("minutesPerDay", perDay)
  }
}

extension Counter: Storable {
  /// Where it is kept.
  public static let table = "counter"
  /// To what it belongs.
  public static let owner = StoredOwner.person

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      person: try row.person(), counter: try row("counter"), from: try row("first"),
      value: try row("value"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setPerson(person)
    row.set("counter", counter)
    row.set("first", from)
    row.set("value", value)
  }
}
