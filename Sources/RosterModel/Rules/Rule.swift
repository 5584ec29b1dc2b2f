/// How a rule binds.
public enum RuleKind: String, Hashable, Sendable, CaseIterable {
  /// Never broken.
  case law
  /// Broken only with the employee's recorded consent.
  case consent
  /// Costs points.
  case soft
  /// Costs money only.
  case pay
  /// Says what a word or a number means that other rules rest on.
  case definition
}

/// What a rule's value and a finding's measure are counted in.
public enum RuleUnit: String, Hashable, Sendable, CaseIterable {
  case hours, minutes, days, shifts, nights, weekends, sundays, years, euro, level, none
}

/// How sure its value is.
public enum RuleStatus: String, Hashable, Sendable, CaseIterable {
  /// Read in the statute or on a page of the parties.
  case confirmed
  /// Confirmed in a text older than the one in force.
  case older
  /// A third party cites it.
  case secondary
  /// Not established: shown as "te bevestigen".
  case open
}

/// A rule's identifier, such as `ATW-DREST`.
public typealias RuleID = String

/// One labour rule as data.
public struct Rule: Hashable, Sendable, Codable {
  /// Its identifier.
  public var id: RuleID
  /// Its limit.
  public var value: Double
  /// What the limit is counted in.
  public var unit: RuleUnit
  /// How it binds.
  public var kind: RuleKind
  /// How sure the value is.
  public var status: RuleStatus
  /// Article or document.
  public var source: String
  /// For soft rules, points per finding (1 to 5); 0 otherwise.
  public var weight: Int
  /// Whom it binds, by how they are engaged.
  public var holdsFor: Set<EmploymentForm>
  /// What it asks, in one sentence.
  public var text: Wording
  /// A case on each side of the limit.
  public var example: Wording

  /// The same thing said in each language.
  public struct Wording: Hashable, Sendable, Codable {
    /// In Dutch.
    public var dutch: String
    /// In English.
    public var english: String

    /// The same thing said in each language.
    public init(dutch: String = "", english: String = "") {
      self.dutch = dutch
      self.english = english
    }
  }

  /// A rule with all its fields.
  public init(
    id: RuleID, value: Double, unit: RuleUnit, kind: RuleKind, status: RuleStatus = .confirmed,
    source: String, weight: Int = 0,
    holdsFor: Set<EmploymentForm> = Set(EmploymentForm.allCases), text: Wording = Wording(),
    example: Wording = Wording()
  ) {
    self.id = id
    self.value = value
    self.unit = unit
    self.kind = kind
    self.status = status
    self.source = source
    self.weight = weight
    self.holdsFor = holdsFor
    self.text = text
    self.example = example
  }
}
