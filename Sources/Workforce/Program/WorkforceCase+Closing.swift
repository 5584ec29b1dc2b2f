import RosterModel

extension WorkforceCase {
  /// The smallest plan of recruiting and training that closes the gap as far as can be: nobody hired, and people found
  /// as the house knows they can be. Where it does not say, whoever is needed is found after three months. First the fewest hours
  /// short, then the fewest euro, so that no job starts before it is needed. `nil` where there is no team: then the
  /// formation itself is what is sought.
  public func closingPlan() throws(WorkforceError) -> WorkforcePlan? {
    guard !formationIsFree else { return nil }
    var closing = self
    closing.caps = []
    for month in closing.months.indices {
      closing.months[month].offers.removeAll { $0.shell == .hired }
    }
    if recruitments.isEmpty {
      closing.recruitments = Set(months.flatMap(\.need.keys).map(\.skill)).sorted().map {
        Recruitment(skill: $0, ftePerMonth: nil, leadMonths: 3)
      }
    }
    return try closing.plan()
  }
}
