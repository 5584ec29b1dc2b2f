/// A count over several people with a convex cost: the hours of hired staff, the weekend shifts of two who
/// share a post, how often two who should not are on together with a third.
///
/// Cost of an amount x as of a ``Tally``, without limits: every roster stays possible, and a cap that must
/// hold has a slope dearer than what it stands against.
public struct SharedTally: Hashable, Sendable, Codable {
  /// Who counts, and how; nobody twice.
  public var entries: [Entry]
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
    /// What one duty adds: index by duty, `amounts[0]` is 0.
    public var amounts: [Int32]

    /// A person's part.
    public init(person: Int, amounts: [Int32]) {
      self.person = person
      self.amounts = amounts
    }
  }

  /// A count over several people.
  public init(
    entries: [Entry], onDays: [Int] = [], under: Tally.Slope? = nil, over: [Tally.Slope] = []
  ) {
    self.entries = entries
    self.onDays = onDays
    self.under = under
    self.over = over
  }

  /// The points of an amount.
  public func cost(of amount: Int) -> Int {
    (under?.cost(excess: (under?.threshold ?? 0) - amount) ?? 0)
      + over.reduce(0) { $0 + $1.cost(excess: amount - $1.threshold) }
  }

  /// What a roster of so many days comes to.
  public func amount(in roster: DutyRoster) -> Int {
    let days = onDays.isEmpty ? Array(0..<roster.days) : onDays
    return entries.reduce(0) { sum, entry in
      days.reduce(sum) { $0 + Int(entry.amounts[roster[entry.person, $1]]) }
    }
  }
}
