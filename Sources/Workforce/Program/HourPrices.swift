import LinearProgramming
import RosterModel

extension WorkforceSolver {
  /// What one hour more is worth at each kind that is needed: it raises every row of its domain and block at its
  /// level or lower, so its price is the sum of their duals.
  ///
  /// - Parameter check: the month whose prices are confirmed by solving again.
  mutating func prices(
    confirming check: PriceCheck, _ solver: inout LinearProgram
  ) throws(WorkforceError) -> [HourPrice] {
    let raised = program.rowsRaised
    var prices = raised.map { hour in
      HourPrice(
        month: hour.month, kind: hour.kind,
        short: hour.raises.reduce(0) { $0 + $1.by * shortDuals[$1.row] },
        euro: hour.raises.reduce(0) { $0 + $1.by * euroDuals[$1.row] })
    }
    guard let month = check.month(of: prices) else { return prices }
    let before = Self.totals(program, solver)
    for index in prices.indices where raised[index].month == month {
      prices[index].confirmed = try confirmed(raised[index].raises, beyond: before, &solver)
    }
    return prices
  }

  /// The difference an hour more makes. Where nothing is short, from the basis that is there; otherwise, or where the
  /// hour cannot be worked, in a program of its own, goal after goal.
  private mutating func confirmed(
    _ raises: [RowRaise], beyond before: HourPrice.Confirmed, _ solver: inout LinearProgram
  ) throws(WorkforceError) -> HourPrice.Confirmed {
    if hoursShortAtLeast == 0, let euro = extraEuro(raises, &solver) {
      return HourPrice.Confirmed(short: 0, euro: euro)
    }
    let more = program.raised(raises)
    let after = try LinearProgram.withProgram { solver throws(WorkforceError) in
      var solving = WorkforceSolver(more)
      try solving.solve(&solver)
      return Self.totals(more, solver)
    }
    return HourPrice.Confirmed(short: after.short - before.short, euro: after.euro - before.euro)
  }

  private mutating func extraEuro(
    _ raises: [RowRaise], _ solver: inout LinearProgram
  ) -> Double? {
    let before = solver.objectiveValue
    let bounds = raises.map { steps.rowBounds[$0.row] }
    for raise in raises {
      steps.setBounds(steps.rowBounds[raise.row].raised(by: raise.by), row: raise.row, &solver)
    }
    let isSolved = solver.solve(.dual) == .optimal
    let after = isSolved ? solver.objectiveValue : before
    for (raise, bounds) in zip(raises, bounds) {
      steps.setBounds(bounds, row: raise.row, &solver)
    }
    guard solver.solve(.dual) == .optimal, isSolved else { return nil }
    return after - before
  }

  /// Hours short and euro of a program that was solved.
  private static func totals(
    _ program: WorkforceProgram, _ solver: borrowing LinearProgram
  ) -> HourPrice.Confirmed {
    let months = PlanReader(program, solver.values()).months
    return HourPrice.Confirmed(
      short: months.reduce(0) { $0 + $1.hoursShort },
      euro: months.reduce(0) { $0 + $1.euro.total })
  }
}

extension Bounds {
  /// The same, more.
  fileprivate func raised(by amount: Double) -> Bounds {
    switch self {
    case .atLeast(let limit): .atLeast(limit + amount)
    case .atMost(let limit): .atMost(limit + amount)
    case .fixed(let value): .fixed(value + amount)
    case .between(let lower, let upper): .between(lower + amount, upper + amount)
    case .free: .free
    }
  }
}

/// What a row gains where an hour more is needed.
struct RowRaise {
  var row: Int
  var by: Double
}

/// An hour more and the rows it raises.
struct RaisedHour {
  var month: Int
  var kind: HourKind
  var raises: [RowRaise]
}

extension WorkforceProgram {
  /// The rows an hour more raises, for each kind of hour that is needed in a month: those of the need, and caps of
  /// hours, which are a share of what is needed.
  var rowsRaised: [RaisedHour] {
    workforce.months.indices.flatMap { month in
      let needs = (rowStarts[month]..<rowStarts[month + 1]).compactMap { row in
        if case .need(_, let kind) = rows[row].kind { (kind: kind, row: row) } else { nil }
      }
      let caps = capRaises(in: month)
      return needs.map(\.kind).sorted().map { kind in
        let served = needs.filter { $0.kind.isServed(by: kind) }
        return RaisedHour(
          month: month, kind: kind, raises: served.map { RowRaise(row: $0.row, by: 1) } + caps)
      }
    }
  }

  private func capRaises(in month: Int) -> [RowRaise] {
    rows.indices.compactMap { row in
      guard case .cap(let index) = rows[row].kind else { return nil }
      let cap = workforce.caps[index]
      guard cap.cap.base == .hours, cap.months.contains(month) else { return nil }
      return RowRaise(row: row, by: cap.cap.share)
    }
  }

  fileprivate func raised(_ raises: [RowRaise]) -> WorkforceProgram {
    var program = self
    for raise in raises {
      program.setBounds(rows[raise.row].bounds.raised(by: raise.by), row: raise.row)
    }
    return program
  }
}

extension HourKind {
  /// Whether an hour of another kind can be used for it: in the same domain and block, at its level or higher.
  func isServed(by other: HourKind) -> Bool {
    block == other.block && skill.domain == other.skill.domain && skill.level <= other.skill.level
  }
}
