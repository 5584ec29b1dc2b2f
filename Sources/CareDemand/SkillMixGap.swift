public import RosterModel

/// One line of the skill-mix gap (deskundigheidsmix-gap): hours needed against hours at hand, at
/// exactly one level, in one block of the day, averaged per 24 hours over the period.
public struct SkillMixGapLine: Hashable, Sendable {
  /// The domain.
  public var domain: Domain
  /// The level: each needed hour counts at its lowest sufficient level.
  public var level: QualificationLevel
  /// The clock block.
  public var block: Block
  /// Needed, hours per 24 h.
  public var need: Double
  /// Contract less leave and expected absence, hours per 24 h, spread over blocks in proportion to
  /// need.
  public var available: Double
  /// Rostered at this level (each hour at the level it is used for), where there is a roster.
  public var rostered: Double?
  /// Of the hours that fill this level, those of people of a higher level.
  public var overqualified: Double
  /// Gross fte that would close the gap; negative where there is too much.
  public var gapFte: Double
  /// Mean dual of the cover rows, points per head, where a plan was made.
  public var shadowPrice: Double?

  /// A line with all its fields.
  public init(
    domain: Domain, level: QualificationLevel, block: Block, need: Double, available: Double,
    rostered: Double? = nil, overqualified: Double = 0, gapFte: Double = 0,
    shadowPrice: Double? = nil
  ) {
    self.domain = domain
    self.level = level
    self.block = block
    self.need = need
    self.available = available
    self.rostered = rostered
    self.overqualified = overqualified
    self.gapFte = gapFte
    self.shadowPrice = shadowPrice
  }

  /// need - rostered, or need - available without a roster; positive is short.
  public var gap: Double { need - (rostered ?? available) }
}

/// Something a result rests on that no source confirms, or a caution about a norm; shown with
/// every output it touches.
public enum Assumption: Hashable, Sendable {
  /// The norm set is no longer in force: its id and last day.
  case normSetExpired(id: String, lastDay: CivilDate)
  /// Hours of these profiles rest on evidence weaker than a text that was read.
  case hoursUnverified(profiles: [String])
  /// Levels come from the preset mix, which no source publishes.
  case levelMixPreset
  /// Levels come from a lowest level per function, which no source publishes.
  case functionMinima
  /// Hours are spread over the day by the starting day profile.
  case dayProfile
  /// Profiles that count as residents but have no norm.
  case withoutNorm(profiles: [String])
  /// The functions of a profile follow the key meant for care at home.
  case functionSplit
  /// Employer cost is 1.47 times the wage.
  case employerCost
  /// Wages in force at this date were taken from a later or earlier table.
  case wagesOf(date: CivilDate)
  /// The cost of Saturday morning uses the higher of two readings.
  case irregularHoursOpen
  /// The break is taken off all hours of a duty in proportion, since nobody recorded when it was.
  case breakSpread
  /// 24 and 31 December from 18:00 count as ordinary days, though an unverified source pays them as
  /// Sundays.
  case decemberEvenings
  /// A rule pack is not in force on all days of the period: its title, first and last day.
  case rulePackOutdated(title: String, from: CivilDate?, to: CivilDate?)
  /// A printed total differs from the sum of its rows.
  case printedTotalDiffers(month: YearMonth, name: String, printed: Double, computed: Double)
}
