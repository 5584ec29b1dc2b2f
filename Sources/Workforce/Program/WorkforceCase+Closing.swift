import RosterModel

extension WorkforceCase {
  /// The smallest plan of hiring and training that closes the gap: nobody in the shell of the hired, and whoever is
  /// needed can be found, but no sooner than their lead time; where none is known, after three months. First the fewest hours
  /// short, then the fewest euro, so that no job starts before it is needed.
  public func closingPlan() throws(WorkforceError) -> WorkforcePlan {
    guard !formationIsFree else { return try plan() }
    var closing = self
    closing.caps = []
    for month in closing.months.indices {
      closing.months[month].offers.removeAll { $0.shell == .hired }
    }
    let jobs = Set(closing.months.flatMap(\.job.keys))
    let known = Set(recruitments.map(\.skill))
    closing.recruitments += jobs.subtracting(known).sorted().map {
      Recruitment(skill: $0, ftePerMonth: nil, leadMonths: 3)
    }
    return try closing.plan()
  }
}
