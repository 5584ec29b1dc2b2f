/// A count over several people with a convex cost: the hours of hired staff, the weekend shifts of two who
/// share a post, two who should not be on together, the broken wishes of whoever is served least.
///
/// Cost of an amount x as of a ``Tally``, without limits: every roster stays possible, and a cap that must
/// hold has a slope dearer than what it stands against.
public struct SharedTally: Hashable, Sendable, Codable {
  /// What becomes of the people's own amounts.
  public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    /// All together.
    case sum
    /// The greatest of them: what the one who comes off worst has. It has no ``SharedTally/under``, with
    /// which the cost would not be convex in the roster.
    case greatest
  }

  /// How the people's amounts make one.
  public var measure: Measure
  /// Who counts, and how; nobody twice.
  public var entries: [Entry]
  /// What is there besides the entries: it is added, or stands beside them for the greatest.
  public var base: Int
  /// The days that count; all where empty.
  public var onDays: [Int]
  /// What falling short costs.
  public var under: Tally.Slope?
  /// What going above costs.
  public var over: [Tally.Slope]

  /// A person's part.
  public struct Entry: Hashable, Sendable, Codable {
    /// Whose.
    public var person: Int
    /// What one duty adds: index by duty, where `amounts[0]` is 0; or by day and duty as
    /// ``Member/cellCost``, where a day off may add something too.
    public var amounts: [Int32]
    /// What the person brings along, from before the first day.
    public var base: Int

    /// A person's part.
    public init(person: Int, amounts: [Int32], base: Int = 0) {
      self.person = person
      self.amounts = amounts
      self.base = base
    }
  }

  /// A count over several people.
  public init(
    _ measure: Measure = .sum, entries: [Entry], base: Int = 0, onDays: [Int] = [],
    under: Tally.Slope? = nil, over: [Tally.Slope] = []
  ) {
    self.measure = measure
    self.entries = entries
    self.base = base
    self.onDays = onDays
    self.under = under
    self.over = over
  }

  /// The points of an amount.
  public func cost(of amount: Int) -> Int {
    (under?.cost(excess: (under?.threshold ?? 0) - amount) ?? 0)
      + over.reduce(0) { $0 + $1.cost(excess: amount - $1.threshold) }
  }

  /// The amount that comes of what each entry has, its base included.
  public func amount(of own: some Collection<Int>) -> Int {
    switch measure {
    case .sum: own.reduce(base, +)
    case .greatest: own.reduce(base, max)
    }
  }
}

extension SharedTally.Entry {
  /// What each duty adds on each day, flat: `day * (duties + 1) + duty`.
  public func table(days: Int, duties: Int, onDays: [Int]) -> [Int32] {
    let width = duties + 1
    var table = [Int32](repeating: 0, count: days * width)
    for day in onDays.isEmpty ? Array(0..<days) : onDays {
      for duty in 0..<width {
        table[day * width + duty] = amounts[amounts.count > width ? day * width + duty : duty]
      }
    }
    return table
  }
}

extension RosterProblem {
  /// What each duty of an entry's person adds on each day, flat as ``Member/cellCost``.
  public func table(_ entry: SharedTally.Entry, of tally: SharedTally) -> [Int32] {
    entry.table(
      days: days, duties: people[entry.person].duties.count, onDays: tally.onDays)
  }

  /// What a roster comes to in a tally.
  public func amount(of tally: SharedTally, in roster: DutyRoster) -> Int {
    tally.amount(
      of: tally.entries.map { entry in
        let table = table(entry, of: tally)
        let width = table.count / days
        return (0..<days).reduce(entry.base) {
          $0 + Int(table[$1 * width + roster[entry.person, $1]])
        }
      })
  }

  /// The most that any roster could come to in a tally.
  public func reach(of tally: SharedTally) -> Int {
    tally.amount(
      of: tally.entries.map { entry in
        let table = table(entry, of: tally)
        let width = table.count / max(1, days)
        return (0..<days).reduce(entry.base) {
          $0 + Int(table[($1 * width)..<(($1 + 1) * width)].max() ?? 0)
        }
      })
  }
}
