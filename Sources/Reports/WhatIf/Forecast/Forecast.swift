public import RosterModel
public import Workforce

/// What the quarterly forecast meeting looks at for one location.
public struct Forecast: Sendable {
  /// The scenario as it stands.
  public var base: WhatIfOutcome
  /// What-ifs to hold against it.
  public var whatIfs: [WhatIfOutcome]
  /// A plan in which people may be recruited and trained and nobody is hired; `nil` where that was not
  /// asked.
  public var closing: WorkforcePlan?
  /// The month of the meeting.
  public var now: YearMonth

  /// What the meeting looks at.
  public init(
    base: WhatIfOutcome, whatIfs: [WhatIfOutcome] = [], closing: WorkforcePlan? = nil,
    now: YearMonth
  ) {
    self.base = base
    self.whatIfs = whatIfs
    self.closing = closing
    self.now = now
  }
}

extension Forecast {
  /// A month that is looked at, and how many months from now it is.
  struct Look: Hashable {
    var month: YearMonth
    var ahead: Int
    /// Its place in the case.
    var index: Int
  }

  /// Now and in 3, 6 and 12 months. Where the months end earlier, the last month takes the place of the
  /// looks beyond it.
  var looks: [Look] {
    let months = base.workforce.months.map(\.month)
    guard let last = months.last else { return [] }
    return [0, 3, 6, 12].reduce(into: []) { looks, ahead in
      let month = min(max(now, months[0]).advanced(by: ahead), last)
      guard let index = months.firstIndex(of: month), looks.last?.month != month else { return }
      looks.append(Look(month: month, ahead: month.months(since: now), index: index))
    }
  }
}
