/// A person's identifier as written in the files. Never a name.
public typealias PersonID = String

/// Someone who can be rostered.
public struct Person: Hashable, Sendable {
  /// The identifier, unique.
  public var id: PersonID
  /// Date of birth, where age rules need it.
  public var birthDate: CivilDate?
  /// How the person is engaged.
  public var form: EmploymentForm
  /// The flex pool the person belongs to, if any.
  public var pool: String?
  /// What the person is certified to do, and until when.
  public var certificates: [Certificate]
  /// The resident group whose team the person belongs to, if any.
  public var homeGroup: String?

  /// A person with all fields.
  public init(
    id: PersonID, birthDate: CivilDate? = nil, form: EmploymentForm = .employed,
    pool: String? = nil, certificates: [Certificate] = [], homeGroup: String? = nil
  ) {
    self.id = id
    self.birthDate = birthDate
    self.form = form
    self.pool = pool
    self.certificates = certificates
    self.homeGroup = homeGroup
  }
}

/// How a person is engaged. Hired (PNIL) is agency and self-employed.
public enum EmploymentForm: String, Hashable, Sendable, CaseIterable {
  case employed, agency
  case selfEmployed = "self-employed"
  case student
  case onCall = "on-call"

  /// Not in employment: agency or self-employed.
  public var isHired: Bool { self == .agency || self == .selfEmployed }
}

/// A certificate (bevoegd en bekwaam) with its expiry.
public struct Certificate: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// The last day it holds, or `nil` where it does not expire.
  public var until: CivilDate?

  /// A certificate.
  public init(name: String, until: CivilDate? = nil) {
    self.name = name
    self.until = until
  }
}

/// A contract: a level in a domain, a range of hours a week, and when it holds.
///
/// A person with two domains has two lines. Their hours add up.
public struct Contract: Hashable, Sendable {
  /// Whose.
  public var person: PersonID
  /// The domain.
  public var domain: Domain
  /// The level within it.
  public var level: QualificationLevel
  /// Least and most paid time a week.
  public var weekly: ClosedRange<Minutes>
  /// The first day, or `nil` for always.
  public var from: CivilDate?
  /// The last day, or `nil` for no end.
  public var to: CivilDate?

  /// A contract line.
  public init(
    person: PersonID, domain: Domain, level: QualificationLevel, weekly: ClosedRange<Minutes>,
    from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.person = person
    self.domain = domain
    self.level = level
    self.weekly = weekly
    self.from = from
    self.to = to
  }

  /// Whether it holds on a date.
  public func holds(on date: CivilDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }
}

/// A state that changes what a person counts for, without its reason.
public struct PersonStatus: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// May work, but not as the only one on a shift.
    case notAlone = "not-alone"
    /// Works on top of the cover and fills none of it.
    case supernumerary
    /// Is exempt from (excluded by) a rule; the reason is not stored.
    case exempt
  }

  /// Who.
  public var person: PersonID
  /// What.
  public var kind: Kind
  /// For `exempt`: `night`, `evening`, `weekend`, `long` (HOUSE-LONG), `all`, or a rule id. Empty otherwise.
  public var rule: String
  /// The first day, or `nil`.
  public var from: CivilDate?
  /// The last day, or `nil`.
  public var to: CivilDate?

  /// A status.
  public init(
    person: PersonID, kind: Kind, rule: String = "", from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.person = person
    self.kind = kind
    self.rule = rule
    self.from = from
    self.to = to
  }

  /// Whether it holds on a date.
  public func holds(on date: CivilDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }
}

/// A recorded consent of an employee to a rule of kind `consent`.
public struct Consent: Hashable, Sendable {
  /// Its identifier.
  public var id: String
  /// Whose.
  public var person: PersonID
  /// The rule it lifts.
  public var rule: String
  /// The value agreed instead, where the rule has one.
  public var value: Double?
  /// The first day, or `nil`.
  public var from: CivilDate?
  /// The last day, or `nil`.
  public var to: CivilDate?
  /// When it was recorded.
  public var recorded: CivilDate?
  /// By whom.
  public var by: String

  /// A consent.
  public init(
    id: String, person: PersonID, rule: String, value: Double? = nil, from: CivilDate? = nil,
    to: CivilDate? = nil, recorded: CivilDate? = nil, by: String = ""
  ) {
    self.id = id
    self.person = person
    self.rule = rule
    self.value = value
    self.from = from
    self.to = to
    self.recorded = recorded
    self.by = by
  }

  /// Whether it holds on a date.
  public func holds(on date: CivilDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }
}
