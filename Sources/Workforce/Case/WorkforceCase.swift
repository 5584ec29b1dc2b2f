public import RosterModel

/// A team over months as the workforce program sees it: hours needed, hours at hand and what each
/// costs. Numbers only: no people, no rules, no dates but months.
///
/// All hours are hours on the ward in one month; all money is euro in that month.
public struct WorkforceCase: Hashable, Sendable {
  /// The team's name.
  public var name: String
  /// The months, one after the other.
  public var months: [MonthCase]
  /// People who can be found.
  public var recruitments: [Recruitment]
  /// People who can step up.
  public var trainings: [Training]
  /// The most that may go to hired people, with the months it holds for.
  public var caps: [CapCase]
  /// Whether jobs of the recruited may also end: there is no team, and the formation of each month is
  /// sought by itself. What a month recruits is then its whole formation.
  public var formationIsFree: Bool

  /// A team over months.
  public init(
    name: String, months: [MonthCase], recruitments: [Recruitment] = [], trainings: [Training] = [],
    caps: [CapCase] = [], formationIsFree: Bool = false
  ) {
    self.name = name
    self.months = months
    self.recruitments = recruitments
    self.trainings = trainings
    self.caps = caps
    self.formationIsFree = formationIsFree
  }
}

/// One month of a team.
public struct MonthCase: Hashable, Sendable {
  /// The month.
  public var month: YearMonth
  /// Hours needed at exactly a level (each hour at its lowest sufficient level) in a block.
  public var need: [HourKind: Double]
  /// The own team, one line per skill.
  public var team: [TeamHours]
  /// What others offer, in any order; several lines of one shell and skill add up.
  public var offers: [OfferHours]
  /// Irregular-hours allowance (ORT) by block, a fraction of the wage, mean over the days of the month.
  public var allowance: [Block: Double]
  /// What one more full-time job of a skill gives and costs, where someone can be recruited or trained.
  public var job: [Skill: JobHours]

  /// One month of a team.
  public init(
    month: YearMonth, need: [HourKind: Double], team: [TeamHours] = [], offers: [OfferHours] = [],
    allowance: [Block: Double] = [:], job: [Skill: JobHours] = [:]
  ) {
    self.month = month
    self.need = need
    self.team = team
    self.offers = offers
    self.allowance = allowance
    self.job = job
  }
}

/// Hours of the own team at one skill in a month.
public struct TeamHours: Hashable, Sendable {
  /// The skill.
  public var skill: Skill
  /// Hours on the ward: contract hours less leave, absence, training and meetings.
  public var hours: Double
  /// Of these, the most that can be worked at night: those of people without an exemption.
  public var nightHours: Double
  /// Gross wage, euro per hour: allowances are a fraction of it.
  public var wage: Double
  /// What the contracts cost whether worked or not, euro, allowances left out.
  public var euro: Double
  /// Contract hours that are paid.
  public var paidHours: Double

  /// Hours of the own team.
  public init(
    skill: Skill, hours: Double, nightHours: Double? = nil, wage: Double, euro: Double,
    paidHours: Double
  ) {
    self.skill = skill
    self.hours = hours
    self.nightHours = nightHours ?? hours
    self.wage = wage
    self.euro = euro
    self.paidHours = paidHours
  }
}

/// Hours others offer at one skill in a month, paid as far as they are worked.
public struct OfferHours: Hashable, Sendable {
  /// Who offers: every shell but the team.
  public var shell: Shell
  /// The skill.
  public var skill: Skill
  /// Hours at most; `nil` where there is no end.
  public var hours: Double?
  /// Euro per hour worked, by block, allowances included.
  public var euro: [Block: Double]

  /// Hours others offer.
  public init(shell: Shell, skill: Skill, hours: Double?, euro: [Block: Double]) {
    self.shell = shell
    self.skill = skill
    self.hours = hours
    self.euro = euro
  }
}

/// What one full-time job gives and costs in a month.
public struct JobHours: Hashable, Sendable {
  /// Hours on the ward.
  public var hours: Double
  /// Euro, allowances left out.
  public var euro: Double
  /// Gross wage, euro per hour.
  public var wage: Double

  /// What one full-time job gives and costs.
  public init(hours: Double, euro: Double, wage: Double) {
    self.hours = hours
    self.euro = euro
    self.wage = wage
  }
}

/// People of one skill who can be found.
public struct Recruitment: Hashable, Sendable {
  /// The skill.
  public var skill: Skill
  /// Full-time jobs a month at most; `nil` where there is no end.
  public var ftePerMonth: Double?
  /// Months from the first month looked at until the first can start.
  public var leadMonths: Int

  /// People who can be found.
  public init(skill: Skill, ftePerMonth: Double?, leadMonths: Int) {
    self.skill = skill
    self.ftePerMonth = ftePerMonth
    self.leadMonths = leadMonths
  }
}

/// Members who can step up to another level within their domain.
public struct Training: Hashable, Sendable {
  /// What they are.
  public var from: Skill
  /// What they become.
  public var to: QualificationLevel
  /// Full-time jobs over all months at most.
  public var fte: Double
  /// Months it takes: counted from the first month looked at.
  public var months: Int

  /// Members who can step up.
  public init(from: Skill, to: QualificationLevel, fte: Double, months: Int) {
    self.from = from
    self.to = to
    self.fte = fte
    self.months = months
  }
}

/// The most that may go to hired people.
public struct ShareCap: Hashable, Sendable {
  /// Of what.
  public enum Base: String, Hashable, Sendable, CaseIterable {
    /// Of hours on the ward.
    case hours
    /// Of the cost of care staff.
    case cost
  }

  /// Of what.
  public var base: Base
  /// A fraction of the whole, hired included.
  public var share: Double

  /// The most that may go to hired people.
  public init(base: Base, share: Double) {
    self.base = base
    self.share = share
  }
}

/// A cap and the months over which it is kept: on average over all of them.
public struct CapCase: Hashable, Sendable {
  /// The cap.
  public var cap: ShareCap
  /// Indices of the months it spans.
  public var months: Range<Int>

  /// A cap over months.
  public init(cap: ShareCap, months: Range<Int>) {
    self.cap = cap
    self.months = months
  }
}
