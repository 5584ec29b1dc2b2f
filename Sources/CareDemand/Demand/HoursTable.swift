import RosterModel

/// Care hours per week by domain, level and function: the one table all other sums come from.
struct HoursTable {
  private var hours = [Double](
    repeating: 0,
    count: Domain.allCases.count * QualificationLevel.allCases.count * CareFunction.allCases.count)

  subscript(domain: Domain, level: QualificationLevel, function: CareFunction) -> Double {
    get { hours[Self.index(domain, level, function)] }
    set { hours[Self.index(domain, level, function)] = newValue }
  }

  /// Hours per week at a level.
  func weekly(_ domain: Domain, _ level: QualificationLevel) -> Double {
    CareFunction.allCases.reduce(0) { $0 + self[domain, level, $1] }
  }

  /// Hours at a level on one day of a kind, within one segment: the function's hours per day
  /// (hours per week / 7) times its share of the day, added over functions.
  func daily(
    _ domain: Domain, _ level: QualificationLevel, segment: Int, on kind: DayKind, norms: NormSet
  ) -> Double {
    CareFunction.allCases.reduce(0) { sum, function in
      let share = norms.dayProfile(of: function, on: kind)?.shares[segment] ?? 0
      return sum + self[domain, level, function] / 7 * share
    }
  }

  /// Levels with hours, lowest first.
  func levels(in domain: Domain) -> [QualificationLevel] {
    QualificationLevel.allCases.filter { weekly(domain, $0) > 0 }
  }

  private static func index(
    _ domain: Domain, _ level: QualificationLevel, _ function: CareFunction
  ) -> Int {
    let domains = Domain.allCases.firstIndex(of: domain)!
    let functions = CareFunction.allCases.firstIndex(of: function)!
    return (domains * QualificationLevel.allCases.count + level.rawValue)
      * CareFunction.allCases.count + functions
  }
}
