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
    let lowest = max(cell.rows.first?.minLevel ?? .level1, shift(cell.shift)?.minLevel ?? .level1)
    return level >= lowest
  }

  /// The pro-rata shares of every person, in the order of `people`. Hired people carry none and
  /// take none. A weekend counts two days, so weekend heads count half.
  public func fairShares(of cover: [CoverCell]) -> [FairShare] {
    var shares = [FairShare](repeating: FairShare(), count: people.count)
    var cache: [QualifiedKey: [Double]] = [:]
    for cell in cover {
      guard let shift = shift(cell.shift) else { continue }
      let holiday = PublicHolidays.contains(cell.date)
      let weekend = cell.date.weekday.isWeekend
      guard shift.shiftClass != .day || weekend || holiday else { continue }
      let key = QualifiedKey(cell: cell)
      let parts = cache[key] ?? portions(of: cell)
      cache[key] = parts
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

  private struct QualifiedKey: Hashable {
    var date: CivilDate
    var domain: Domain
    var lowest: QualificationLevel?
    var shift: ShiftCode

    init(cell: CoverCell) {
      date = cell.date
      domain = cell.domain
      lowest = cell.rows.first?.minLevel
      shift = cell.shift
    }
  }

  private func portions(of cell: CoverCell) -> [Double] {
    let weights = people.map { person -> Double in
      guard !person.form.isHired, qualifies(person.id, for: cell) else { return 0 }
      return contracts.filter { $0.person == person.id && $0.holds(on: cell.date) }
        .reduce(0) { $0 + Double($1.weekly.upperBound.count) }
    }
    let total = weights.reduce(0, +)
    return total > 0 ? weights.map { $0 / total } : weights
  }
}
