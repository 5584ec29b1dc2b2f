public import RosterModel

/// Hours at one level of a domain, per 24 h.
public struct LevelHours: Hashable, Sendable {
  /// The domain.
  public var domain: Domain
  /// The level: each hour counts at its lowest sufficient level.
  public var level: QualificationLevel
  /// Hours per 24 h.
  public var hoursPer24h: Double

  /// Hours at one level.
  public init(domain: Domain, level: QualificationLevel, hoursPer24h: Double) {
    self.domain = domain
    self.level = level
    self.hoursPer24h = hoursPer24h
  }
}

/// Hours in one block of a domain, per 24 h: by clock overlap, or by the class of the shift.
public struct BlockHours: Hashable, Sendable {
  /// The domain.
  public var domain: Domain
  /// The block.
  public var block: Block
  /// Hours per 24 h.
  public var hoursPer24h: Double

  /// Hours in one block.
  public init(domain: Domain, block: Block, hoursPer24h: Double) {
    self.domain = domain
    self.block = block
    self.hoursPer24h = hoursPer24h
  }
}

/// Residents of one profile and the hours they need.
public struct ProfileDemand: Hashable, Sendable {
  /// The care profile.
  public var profile: String
  /// Whether the package includes treatment; it changes the tariff, not the hours.
  public var treatment: Bool
  /// Average number of residents.
  public var residents: Double
  /// Midpoint of the norm's range times residents, or `nil` where there is no norm.
  public var hoursPerWeek: Double?

  /// Residents of one profile.
  public init(profile: String, treatment: Bool, residents: Double, hoursPerWeek: Double?) {
    self.profile = profile
    self.treatment = treatment
    self.residents = residents
    self.hoursPerWeek = hoursPerWeek
  }
}

/// The care demand of one month.
public struct MonthDemand: Hashable, Sendable {
  /// The month.
  public var month: YearMonth
  /// Sum of the rows of the care mix, those without a norm included.
  public var residents: Double
  /// Midpoint of the norm's range; without a care mix, the paid hours of the cover table.
  public var hoursPerWeek: Double
  /// The range's lower end.
  public var hoursPerWeekMin: Double
  /// The range's upper end.
  public var hoursPerWeekMax: Double
  /// Fte at 36 hours a week, nothing taken off.
  public var fteNet: Double
  /// Fte to employ, see ``GrossNet``.
  public var fteGross: Double
  /// Per profile and treatment, in the order of the care mix.
  public var byProfile: [ProfileDemand]
  /// Profiles that count as residents but carry no hours.
  public var withoutNorm: [String]
  /// Hours per week by function; zero without a care mix.
  public var byFunction: [CareFunction: Double]
  /// Hours per 24 h by level: paid hours of the cover table where it is given, norm hours otherwise.
  public var byLevel: [LevelHours]
  /// Hours per 24 h by clock block. From norm hours, the night holds the presence floors alone and
  /// comes on top of ``hoursPer24h``; where the cover table is given, its paid hours by overlap.
  public var byBlock: [BlockHours]
  /// Paid hours per 24 h by the class of the shift, where a cover table is given or was computed.
  public var byShiftClass: [BlockHours]

  /// Care hours per 24 h.
  public var hoursPer24h: Double { hoursPerWeek / 7 }
}
