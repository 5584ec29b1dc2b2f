public import RosterModel

/// Where a period's roster stands, from the need to the past.
///
/// How teams run it: each drafts (*Mijn rooster*), the team improves (*Ons rooster*), what is open goes to own
/// staff, then to the pool, then to hired staff, the leader completes (*Definitief rooster*) and publishes.
public enum Phase: Hashable, Sendable {
  /// Before the need is fixed: cover and care mix may change.
  case need
  /// The need is fixed; wishes are not open yet.
  case fixed
  /// *Mijn rooster*: wishes and drafts.
  case own
  /// *Ons rooster*: the team improves together.
  case team
  /// Open shifts may be taken by these.
  case open(to: Staff)
  /// *Definitief rooster*: the leader completes.
  case final
  /// Made known: changes take agreement.
  case published
  /// The period is over.
  case past

  /// Who open shifts are offered to, in this order: own staff choose before hired staff (VVT-OWN1ST).
  public enum Staff: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Members in employment, the flex pool, agency and self-employed people.
    case own, pool, hired

    /// Own staff first.
    public static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }

    /// Where someone belongs.
    public init(_ person: Person) {
      self = person.form.isHired ? .hired : person.pool != nil ? .pool : .own
    }
  }
}

/// The moments at which a period's phases begin, all wall-clock in the Netherlands.
///
/// By default, with D the first day: need fixed on D-84; wishes from D-77 until D-63; the team until D-49; open
/// shifts to own staff until D-38, to the pool too until D-36, to hired staff too until D-34; the leader from
/// then, publication by D-28 at the latest.
public struct PhaseCalendar: Hashable, Sendable, Codable {
  /// The need is fixed.
  public var fixed: LocalTime
  /// *Mijn rooster* begins.
  public var own: LocalTime
  /// The deadline of wishes: *Ons rooster* begins.
  public var team: LocalTime
  /// Open shifts to own staff.
  public var openToOwn: LocalTime
  /// To the pool too.
  public var openToPool: LocalTime
  /// To hired staff too.
  public var openToHired: LocalTime
  /// *Definitief rooster* begins.
  public var final: LocalTime
  /// The last day to publish.
  public var publishBy: CivilDate

  /// The default calendar of a period.
  public init(for period: Period) {
    let daysBefore = { (days: Int) in LocalTime(period.start - days, minute: 0) }
    fixed = daysBefore(84)
    own = daysBefore(77)
    team = daysBefore(63)
    openToOwn = daysBefore(49)
    openToPool = daysBefore(38)
    openToHired = daysBefore(36)
    final = daysBefore(34)
    publishBy = period.start - 28
  }

  /// Moments of a calendar that can be set, in order.
  public enum Step: String, Hashable, Sendable, CaseIterable {
    case fixed, own, team
    case openToOwn = "open-own"
    case openToPool = "open-pool"
    case openToHired = "open-hired"
    case final

    /// Where a calendar keeps its moment.
    fileprivate var moment: WritableKeyPath<PhaseCalendar, LocalTime> {
      switch self {
      case .fixed: \.fixed
      case .own: \.own
      case .team: \.team
      case .openToOwn: \.openToOwn
      case .openToPool: \.openToPool
      case .openToHired: \.openToHired
      case .final: \.final
      }
    }
  }

  /// The moment a step begins.
  public subscript(step: Step) -> LocalTime {
    get { self[keyPath: step.moment] }
    set { self[keyPath: step.moment] = newValue }
  }

  /// Steps that begin before the one before them.
  public var misplaced: [Step] {
    zip(Step.allCases, Step.allCases.dropFirst()).filter { self[$0] > self[$1] }.map(\.1)
  }
}

/// A period of a team: its weeks, its calendar, and whether its roster is made known.
public struct RosterPeriod: Hashable, Sendable {
  /// The team's code.
  public var team: String
  /// Its weeks.
  public var period: Period
  /// When its phases begin.
  public var calendar: PhaseCalendar
  /// The day its roster was made known first, or `nil`.
  public var published: CivilDate?

  /// A period, with the default calendar.
  public init(
    team: String, period: Period, calendar: PhaseCalendar? = nil, published: CivilDate? = nil
  ) {
    self.team = team
    self.period = period
    self.calendar = calendar ?? PhaseCalendar(for: period)
    self.published = published
  }

  /// The phase at a moment. Published is what was published, whatever the calendar says.
  public func phase(at now: LocalTime) -> Phase {
    if now.date > period.end { return .past }
    if published != nil { return .published }
    let step = PhaseCalendar.Step.allCases.last { calendar[$0] <= now }
    switch step {
    case nil: return .need
    case .fixed: return .fixed
    case .own: return .own
    case .team: return .team
    case .openToOwn: return .open(to: .own)
    case .openToPool: return .open(to: .pool)
    case .openToHired: return .open(to: .hired)
    case .final: return .final
    }
  }
}
