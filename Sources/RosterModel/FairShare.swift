/// A person's pro-rata share of what nobody likes: of the heads required over the period, per
/// kind, in proportion to the largest contract hours of everyone employed who may work them.
public struct FairShare: Hashable, Sendable {
  /// Working days of class N.
  public var nights = 0.0
  /// Working days of class A.
  public var evenings = 0.0
  /// Weekends with work.
  public var weekends = 0.0
  /// Public holidays with work.
  public var holidays = 0.0

  /// No share at all.
  public init() {}

  /// The four shares added.
  public var total: Double { nights + evenings + weekends + holidays }
}

extension Scenario {
  /// Whether a person may fill a head of a cover cell: a contract in the domain on that date with
  /// at least the shift's and the lowest row's level.
  public func qualifies(_ person: PersonID, for cell: CoverCell) -> Bool {
    guard let level = level(of: person, in: cell.domain, on: cell.date) else { return false }
    return level >= Self.lowestLevel(for: cell, shift(cell.shift))
  }

  /// The pro-rata shares of every person, in the order of `people`. Hired people carry none and
  /// take none. A weekend counts two days, so weekend heads count half.
  public func fairShares(of cover: [CoverCell]) -> [FairShare] {
    var shares = [FairShare](repeating: FairShare(), count: people.count)
    let table = Dictionary(shifts.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let own = Dictionary(grouping: contracts, by: \.person)
    let carriers = people.map { $0.form.isHired ? [] : own[$0.id, default: []] }
    // Who may work a cell changes only where a contract begins or ends.
    let changes = Set(contracts.flatMap { [$0.from, $0.to.map { $0 + 1 }].compactMap { $0 } })
      .sorted()
    var known: [ShareKey: [Double]] = [:]
    var days: [CivilDate: Day] = [:]
    for cell in cover {
      guard let shift = table[cell.shift] else { continue }
      let day = days[cell.date] ?? Day(cell.date, contracts: changes.count { $0 <= cell.date })
      days[cell.date] = day
      let (holiday, weekend) = (day.isHoliday, day.isWeekend)
      guard shift.shiftClass != .day || weekend || holiday else { continue }
      let key = ShareKey(
        domain: cell.domain, lowest: Self.lowestLevel(for: cell, shift), contracts: day.contracts)
      let parts = known[key] ?? Self.portions(of: carriers, key, on: cell.date)
      known[key] = parts
      for (index, part) in parts.enumerated() where part > 0 {
        let heads = part * Double(cell.required)
        if shift.shiftClass == .night { shares[index].nights += heads }
        if shift.shiftClass == .evening { shares[index].evenings += heads }
        if weekend { shares[index].weekends += heads / 2 }
        if holiday { shares[index].holidays += heads }
      }
    }
    return shares
  }

  /// What there is to know of a date.
  private struct Day {
    let isHoliday: Bool
    let isWeekend: Bool
    /// How many times contracts changed before.
    let contracts: Int

    init(_ date: CivilDate, contracts: Int) {
      isHoliday = PublicHolidays.contains(date)
      isWeekend = date.weekday.isWeekend
      self.contracts = contracts
    }
  }

  /// What says who may work a cell: domain, lowest level, and how many times contracts changed before.
  private struct ShareKey: Hashable {
    var domain: Domain
    var lowest: QualificationLevel
    var contracts: Int
  }

  /// Each one's part of a head: the largest weekly hours of their contracts, over those of all who may work it.
  private static func portions(
    of carriers: [[Contract]], _ key: ShareKey, on date: CivilDate
  ) -> [Double] {
    let weights = carriers.map { contracts -> Double in
      let held = contracts.filter { $0.holds(on: date) }
      guard held.contains(where: { $0.domain == key.domain && $0.level >= key.lowest }) else {
        return 0
      }
      return held.reduce(0) { $0 + Double($1.weekly.upperBound.count) }
    }
    let total = weights.reduce(0, +)
    return total > 0 ? weights.map { $0 / total } : weights
  }

  private static func lowestLevel(for cell: CoverCell, _ shift: Shift?) -> QualificationLevel {
    max(cell.rows.first?.minLevel ?? .level1, shift?.minLevel ?? .level1)
  }
}
