/// A rostering problem as pure data: people, days, duties, rules as machines, cover, costs.
///
/// All costs are whole points, all amounts whole units, so that sums stay exact. A *duty* is all
/// work of one person on one day; duty 0 is a day off. The problem asks for one duty per person and
/// day that every person's machine accepts, at least total cost:
///
///     sum of cell costs + machine costs + lane costs + tally costs      (per person)
///       + open, over and lone costs of the cover groups
///       + presence costs + costs of shared tallies                                (together)
///       + constant
public struct RosterProblem: Hashable, Sendable, Codable {
  /// Days, numbered from 0.
  public var days: Int
  /// Rule machines that people share.
  public var machines: [RuleMachine]
  /// The people.
  public var people: [Member]
  /// What must be covered.
  public var cover: [CoverGroup]
  /// Limits on how many people show up in a span of days.
  public var presences: [PresenceCap]
  /// Counts over several people.
  public var shared: [SharedTally]
  /// Cost no roster can avoid or change.
  public var constant: Int
  /// What is proven of open heads beforehand: it follows from the rest, sharpens bounds, and is no part of the document.
  public var shortfalls: [Shortfall] = []

  /// A problem with all its fields.
  public init(
    days: Int, machines: [RuleMachine], people: [Member], cover: [CoverGroup],
    presences: [PresenceCap] = [], shared: [SharedTally] = [], constant: Int = 0
  ) {
    self.days = days
    self.machines = machines
    self.people = people
    self.cover = cover
    self.presences = presences
    self.shared = shared
    self.constant = constant
  }

  /// The cost that marks a forbidden cell, lane or state.
  public static let forbidden: Int32 = 1 << 30
}

extension RosterProblem {
  private enum CodingKeys: CodingKey {
    case days, machines, people, cover, presences, shared, constant
  }
}

/// Proven of every roster: at least so many heads of some cover groups stay open.
public struct Shortfall: Hashable, Sendable {
  /// The groups, by number.
  public var groups: [Int]
  /// The lowest rank that was counted in them.
  public var rank: Int
  /// Heads that stay open among them.
  public var heads: Int

  /// What is proven of some groups.
  public init(groups: [Int], rank: Int, heads: Int) {
    self.groups = groups
    self.rank = rank
    self.heads = heads
  }
}

/// What one person may do: a machine, duties with a cost per day, and counts over the horizon.
public struct Member: Hashable, Sendable, Codable {
  /// Index of the machine.
  public var machine: Int
  /// The machine's state before day 0.
  public var initialState: Int
  /// The machine's state after the last day, where it must be a certain one.
  public var finalState: Int?
  /// Duties 1, 2, ... in order; duty 0 is a day off.
  public var duties: [Duty]
  /// Cost of each duty on each day, flat: `day * (duties.count + 1) + duty`.
  public var cellCost: [Int32]
  /// Cost by the number of lane steps the machine counted (weekends worked); its length is one more
  /// than the most steps possible.
  public var laneCost: [Int32]
  /// Counts with a convex cost and limits.
  public var tallies: [Tally]

  /// A person with all fields.
  public init(
    machine: Int, initialState: Int, duties: [Duty], cellCost: [Int32], laneCost: [Int32],
    tallies: [Tally]
  ) {
    self.machine = machine
    self.initialState = initialState
    self.duties = duties
    self.cellCost = cellCost
    self.laneCost = laneCost
    self.tallies = tallies
  }

  /// The cost of a duty on a day.
  public func cost(day: Int, duty: Int) -> Int32 { cellCost[day * (duties.count + 1) + duty] }

  /// Forbids a duty on a day.
  public mutating func close(_ duty: Int, on day: Int) {
    cellCost[day * (duties.count + 1) + duty] = RosterProblem.forbidden
  }
}

/// All work of one person on one day.
public struct Duty: Hashable, Sendable, Codable {
  /// The machine's class of this duty; classes behave alike in every rule. Class 0 is a day off.
  public var dutyClass: Int
  /// Cover it fills on the day it is worked.
  public var serves: [Serve]

  /// A duty.
  public init(dutyClass: Int, serves: [Serve]) {
    self.dutyClass = dutyClass
    self.serves = serves
  }

  /// A head in a slot of cover.
  public struct Serve: Hashable, Sendable, Codable {
    /// The slot: a kind of need that recurs, such as the early shift in care.
    public var slot: Int
    /// The rank the head counts with; it fills every row of the slot's group of at most this rank.
    public var rank: Int

    /// Whether the head may be the only one in its slot.
    public var mayBeAlone: Bool

    /// A head in a slot.
    public init(slot: Int, rank: Int, mayBeAlone: Bool = true) {
      self.slot = slot
      self.rank = rank
      self.mayBeAlone = mayBeAlone
    }
  }
}

/// The need of one slot on one day, in nested rows.
public struct CoverGroup: Hashable, Sendable, Codable {
  /// The day.
  public var day: Int
  /// The slot.
  public var slot: Int
  /// Rows in order of rank, the lowest first; heads never grow.
  public var rows: [Row]
  /// Points per open head: the largest shortage over the rows.
  public var openCost: Int
  /// Points per head above the first row's requirement.
  public var overCost: Int
  /// Points where everyone assigned may not be alone: meant to be more than any cover is worth.
  public var loneCost: Int

  /// Heads that count with at least this rank.
  public struct Row: Hashable, Sendable, Codable {
    /// The lowest rank that counts.
    public var rank: Int
    /// Heads.
    public var heads: Int

    /// Heads that count with at least this rank.
    public init(rank: Int, heads: Int) {
      self.rank = rank
      self.heads = heads
    }
  }

  /// The need of one slot on one day.
  public init(
    day: Int, slot: Int, rows: [Row], openCost: Int, overCost: Int, loneCost: Int = 0
  ) {
    self.day = day
    self.slot = slot
    self.rows = rows
    self.openCost = openCost
    self.overCost = overCost
    self.loneCost = loneCost
  }
}

/// A count over the horizon with a convex cost: minutes worked, nights, evenings.
///
/// Cost of an amount x, in points, rounded up each:
/// `ceil(under.rate * max(0, under.threshold - x)) + sum over o of ceil(o.rate * max(0, x - o.threshold))`,
/// and x below `least` or above `most` is forbidden.
public struct Tally: Hashable, Sendable, Codable {
  /// What one duty adds: index by duty, `amounts[0]` is 0.
  public var amounts: [Int32]
  /// The days that count; all where empty.
  public var onDays: [Int]
  /// What falling short costs.
  public var under: Slope?
  /// What going above costs.
  public var over: [Slope]
  /// The smallest amount allowed.
  public var least: Int?
  /// The largest amount allowed.
  public var most: Int?

  /// Points per unit beyond a threshold: `points / units`.
  public struct Slope: Hashable, Sendable, Codable {
    /// Where it starts.
    public var threshold: Int
    /// Points ...
    public var points: Int
    /// ... per so many units.
    public var units: Int

    /// Points per units beyond a threshold.
    public init(threshold: Int, points: Int, units: Int = 1) {
      self.threshold = threshold
      self.points = points
      self.units = units
    }

    /// Points for an excess, rounded up.
    public func cost(excess: Int) -> Int {
      excess > 0 ? (excess * points + units - 1) / units : 0
    }
  }

  /// A tally.
  public init(
    amounts: [Int32], onDays: [Int] = [], under: Slope? = nil, over: [Slope] = [],
    least: Int? = nil, most: Int? = nil
  ) {
    self.amounts = amounts
    self.onDays = onDays
    self.under = under
    self.over = over
    self.least = least
    self.most = most
  }

  /// The cost of an amount, or `nil` where it is forbidden.
  public func cost(of amount: Int) -> Int? {
    if let least, amount < least { return nil }
    if let most, amount > most { return nil }
    let short = under.map { $0.cost(excess: $0.threshold - amount) } ?? 0
    return over.reduce(short) { $0 + $1.cost(excess: amount - $1.threshold) }
  }
}

/// At most so many of some people show up in a span of days; each one more costs.
public struct PresenceCap: Hashable, Sendable, Codable {
  /// The people who count.
  public var people: [Int]
  /// The first day.
  public var firstDay: Int
  /// The day after the last.
  public var endDay: Int
  /// How many may show up for nothing.
  public var limit: Int
  /// Points for each one more.
  public var cost: Int

  /// A limit on presence.
  public init(people: [Int], firstDay: Int, endDay: Int, limit: Int, cost: Int) {
    self.people = people
    self.firstDay = firstDay
    self.endDay = endDay
    self.limit = limit
    self.cost = cost
  }
}
