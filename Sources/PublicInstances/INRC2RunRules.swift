/// The rules of one nurse over the order of days, with what breaking them costs; nurses with the
/// same share a machine.
struct INRC2RunRules: Hashable {
  /// Days worked in a row.
  var daysWorked: Limit
  /// Days off in a row.
  var daysOff: Limit
  /// Days in a row with each shift.
  var sameShift: [Limit]
  /// The shifts that may not follow each shift the next day.
  var notNextDay: [Set<Int>]
  /// Whether half weekends cost.
  var completeWeekends: Bool
  /// Whether weekends are counted, as lane steps.
  var countsWeekends: Bool

  /// The rules of a nurse.
  init(_ nurse: INRC2Instance.Nurse, _ instance: INRC2Instance) {
    let contract = instance.contracts[nurse.contract]
    let (history, days) = (nurse.history, instance.days)
    daysWorked = Limit(contract.daysWorked, before: history.daysWorked, days: days)
    daysOff = Limit(contract.daysOff, before: history.daysOff, days: days)
    sameShift = instance.shifts.enumerated().map { number, shift in
      Limit(shift.run, before: number == history.lastShift ? history.sameShift : 0, days: days)
    }
    notNextDay = instance.shifts.map(\.notNextDay)
    completeWeekends = contract.completeWeekends
    countsWeekends = history.weekends + instance.name.weeks.count > contract.mostWeekends
  }

  /// The length of a run, least and most.
  struct Limit: Hashable {
    /// Fewer days cost.
    var least: Int
    /// More days cost; `nil` where no run within the horizon can be longer.
    var most: Int?

    /// A range, for someone who came with a run of so many days.
    init(_ range: ClosedRange<Int>, before: Int, days: Int) {
      least = range.lowerBound
      most = before + days > range.upperBound ? range.upperBound : nil
    }

    /// Longer runs all behave alike: each day more costs, or none does.
    func counted(_ length: Int) -> Int { min(length, max(1, least, most ?? 0)) }
    /// Days too short, where the run ends.
    func short(_ length: Int) -> Int { max(0, least - length) }
    /// Days too long of one day more.
    func over(_ length: Int) -> Int { most.map { length >= $0 ? 1 : 0 } ?? 0 }
  }

  /// Where someone stands at the start of a day.
  enum State: Hashable {
    /// Nothing went before.
    case fresh
    /// Off for so many days.
    case off(Int)
    /// Worked for so many days, the last with a shift, and so many of the last with that shift.
    case work(days: Int, shift: Int, same: Int)

    /// Whether the day before was worked.
    var worked: Bool { if case .work = self { true } else { false } }
  }

  /// Where a nurse stands at the start of day 0.
  func start(_ history: INRC2Instance.History) -> State {
    if let shift = history.lastShift {
      return .work(
        days: daysWorked.counted(history.daysWorked), shift: shift,
        same: sameShift[shift].counted(history.sameShift))
    }
    return history.daysOff > 0 ? .off(daysOff.counted(history.daysOff)) : .fresh
  }

  /// The state after a day off or a shift, and the cost of it, that of half weekends aside; `nil`
  /// where the shift may not follow.
  func after(_ state: State, shift: Int?) -> (next: State, cost: Int)? {
    guard let shift else { return dayOff(state) }
    switch state {
    case .fresh: return worked(0, shift, same: 0, cost: 0)
    case .off(let days):
      return worked(0, shift, same: 0, cost: daysOff.short(days) * INRC2Weights.day)
    case .work(let days, let last, let same):
      if last == shift { return worked(days, shift, same: same, cost: 0) }
      if notNextDay[last].contains(shift) { return nil }
      let short = sameShift[last].short(same) * INRC2Weights.shiftDay
      return worked(days, shift, same: 0, cost: short)
    }
  }

  private func dayOff(_ state: State) -> (next: State, cost: Int) {
    switch state {
    case .fresh: return (.off(daysOff.counted(1)), daysOff.over(0) * INRC2Weights.day)
    case .off(let days):
      return (.off(daysOff.counted(days + 1)), daysOff.over(days) * INRC2Weights.day)
    case .work(let days, let last, let same):
      let short =
        daysWorked.short(days) * INRC2Weights.day
        + sameShift[last].short(same) * INRC2Weights.shiftDay
      return (.off(daysOff.counted(1)), short + daysOff.over(0) * INRC2Weights.day)
    }
  }

  /// One day more of work after `days`, and of the shift after `same`.
  private func worked(_ days: Int, _ shift: Int, same: Int, cost: Int) -> (State, Int) {
    let over =
      daysWorked.over(days) * INRC2Weights.day
      + sameShift[shift].over(same) * INRC2Weights.shiftDay
    let next = State.work(
      days: daysWorked.counted(days + 1), shift: shift, same: sameShift[shift].counted(same + 1))
    return (next, cost + over)
  }
}
