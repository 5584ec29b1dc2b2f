/// The weights of the objective; each counts per unit of its part. Defaults as in the contract.
public struct ObjectiveWeights: Hashable, Sendable, Codable {
  /// Per open head.
  public var open = 1000
  /// Per shift given to hired people.
  public var hired = 30
  /// Per shift given to the pool.
  public var pool = 10
  /// Per head above the requirement.
  public var over = 5
  /// Per hour over the contract range of the period beyond 2 percent.
  public var hoursOver = 20
  /// Per hour under it.
  public var hoursUnder = 10
  /// Per point of a broken wish.
  public var wishes = 1
  /// Per night, evening, weekend or holiday above the pro-rata share.
  public var fairness = 3
  /// Per distinct carer per group and week above the group's own team.
  public var continuity = 2
  /// Factor on each soft finding's own weight.
  public var health = 1
  /// Per assignment that differs from a reference roster.
  public var change = 10

  /// The default weights.
  public init() {}

  /// The weights of some parts; nothing else counts.
  public func keeping(_ parts: Set<ObjectivePart>) -> ObjectiveWeights {
    let kept = { (part: ObjectivePart, weight: Int) in parts.contains(part) ? weight : 0 }
    var weights = self
    weights.open = kept(.open, open)
    (weights.hired, weights.pool) = (kept(.hired, hired), kept(.hired, pool))
    weights.over = kept(.over, over)
    (weights.hoursOver, weights.hoursUnder) = (kept(.hours, hoursOver), kept(.hours, hoursUnder))
    weights.wishes = kept(.wishes, wishes)
    weights.fairness = kept(.fairness, fairness)
    weights.continuity = kept(.continuity, continuity)
    weights.health = kept(.health, health)
    weights.change = kept(.change, change)
    return weights
  }
}

/// A part of the objective, by its name in the contract.
public enum ObjectivePart: String, Hashable, Sendable, CaseIterable {
  /// Open heads; hired people and the pool; heads above the requirement; hours off contract; broken wishes;
  /// unfair shares; faces per resident group; unhealthy patterns; changes from a reference roster.
  case open, hired, over, hours, wishes, fairness, continuity, health, change
}

/// Heads that must be there whatever the care mix, in a block of the day: a night watch, a living
/// room, a shift in charge around the clock. There is no default.
public struct PresenceFloor: Hashable, Sendable, Codable {
  /// Its name, for the reader.
  public var name: String
  /// On which days.
  public var days: DayPattern
  /// During which block.
  public var block: Block
  /// The domain.
  public var domain: Domain
  /// The lowest level that counts.
  public var minLevel: QualificationLevel
  /// Heads at every moment of the block.
  public var heads: Int

  /// A presence floor.
  public init(
    name: String, days: DayPattern = .all, block: Block, domain: Domain,
    minLevel: QualificationLevel, heads: Int
  ) {
    self.name = name
    self.days = days
    self.block = block
    self.domain = domain
    self.minLevel = minLevel
    self.heads = heads
  }
}

/// From gross hours to hours at the bedside, and how levels are found.
public struct DemandSettings: Hashable, Sendable, Codable {
  /// Where the share of each level comes from.
  public enum LevelSource: String, Hashable, Sendable, CaseIterable, Codable {
    /// The lowest level allowed for each care function.
    case functionMinima = "function-minima"
    /// A preset mix per profile.
    case mixPreset = "mix-preset"
  }

  /// Expected absence, a fraction of contract hours.
  public var absence = 0.0907
  /// Training, a fraction of contract hours.
  public var training = 0.0
  /// Meetings, a fraction of contract hours.
  public var meetings = 0.0
  /// Share of the remaining hours that reaches residents, 0 to 1.
  public var productivity = 1.0
  /// Gross fte per net fte, where the house has its own factor.
  public var grossNetFactor: Double?
  /// Where the share of each level comes from.
  public var levels: LevelSource = .mixPreset
  /// Share of guidance hours that daycare gives, by people of the domain guidance.
  public var daycareShare = 0.0

  /// The defaults: the branch's absence of 2024 (9.07 percent), nothing else taken off.
  public init() {}
}

/// One complete input, as read from a scenario folder: values only.
public struct Scenario: Hashable, Sendable {
  /// The folder's name.
  public var name: String
  /// The location's name.
  public var location: String
  /// The planning period.
  public var period: Period
  /// The id of the norm set.
  public var normSet = "zzp-2013"
  /// The rule packs in force; of rules with the same id the later pack's holds.
  public var rulePacks: [RulePack] = []
  /// The day the roster of the period was or will be made known, or `nil` while that is open.
  public var published: CivilDate?
  /// The weights of the objective.
  public var weights = ObjectiveWeights()
  /// Heads that must be there.
  public var presenceFloors: [PresenceFloor] = []
  /// Places (beds), where known.
  public var capacity: Int?
  /// Printed totals to check an import against, per month: name, residents.
  public var printedTotals: [PrintedTotal] = []
  /// From hours to staff.
  public var demand = DemandSettings()
  /// The care mix.
  public var careMix: [CareMixLine] = []
  /// The table of shifts.
  public var shifts: [Shift] = []
  /// The cover table; empty where it follows from the care mix.
  public var cover: [CoverRequirement] = []
  /// People.
  public var people: [Person] = []
  /// Contracts.
  public var contracts: [Contract] = []
  /// Statuses.
  public var statuses: [PersonStatus] = []
  /// Consents.
  public var consents: [Consent] = []
  /// Shorter rests that the work requires.
  public var overrides: [RuleOverride] = []
  /// Availability.
  public var availability: [Availability] = []
  /// Leave.
  public var leave: [Leave] = []
  /// Wishes.
  public var wishes: [Wish] = []
  /// Shifts worked before the period, and those that stand after it already.
  public var history: [HistoryEntry] = []
  /// Running counts brought along.
  public var counters: [Counter] = []
  /// What is already agreed for the period: pins, and paid time that covers nothing.
  public var roster = Roster()
  /// A roster to stay near: each assignment that differs from it costs. No file holds it.
  public var reference: ReferenceRoster?
  /// The part that may change, where the rest stands as the reference has it. No file holds it.
  public var window: ChangeWindow?
  /// How burdens weigh, where whoever carries most is to be spared first. No file holds it.
  public var burden: Burden?

  /// An empty scenario.
  public init(name: String, location: String, period: Period) {
    self.name = name
    self.location = location
    self.period = period
  }

  /// The shift with a code.
  public func shift(_ code: ShiftCode) -> Shift? { shifts.first { $0.code == code } }
  /// The person with an id.
  public func person(_ id: PersonID) -> Person? { people.first { $0.id == id } }

  /// The highest level a person holds in a domain on a date, or `nil` without a contract there.
  public func level(of person: PersonID, in domain: Domain, on date: CivilDate)
    -> QualificationLevel?
  {
    contracts.filter { $0.person == person && $0.domain == domain && $0.holds(on: date) }
      .map(\.level).max()
  }

  /// Least and most paid time of a person over a period: each contract's weekly hours times the
  /// days it holds, over seven.
  public func contractRange(of person: PersonID, over period: Period) -> ClosedRange<Minutes> {
    var least = 0
    var most = 0
    for contract in contracts where contract.person == person {
      let first = max(contract.from ?? period.start, period.start)
      let last = min(contract.to ?? period.end, period.end)
      let days = max(0, last - first + 1)
      least += contract.weekly.lowerBound.count * days
      most += contract.weekly.upperBound.count * days
    }
    return Minutes(least / 7)...Minutes((most + 6) / 7)
  }

  /// Whether someone is on leave of a kind that keeps them from being planned on a date.
  public func isAway(_ person: PersonID, on date: CivilDate) -> Bool {
    leave.contains { $0.person == person && $0.blocks(date) }
  }

  /// Whether a status of this kind holds for a person on a date.
  public func has(_ kind: PersonStatus.Kind, _ person: PersonID, on date: CivilDate) -> Bool {
    statuses.contains { $0.person == person && $0.kind == kind && $0.holds(on: date) }
  }
}

/// A total as printed in a source, to hold an import against.
public struct PrintedTotal: Hashable, Sendable, Codable {
  /// The month.
  public var month: YearMonth
  /// Which total: `residents`, `withTreatment`, `withoutTreatment`, `beds`, `occupancyPercent`.
  public var name: String
  /// Its printed value.
  public var value: Double

  /// A printed total.
  public init(month: YearMonth, name: String, value: Double) {
    self.month = month
    self.name = name
    self.value = value
  }
}
