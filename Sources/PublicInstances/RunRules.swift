/// The rules of one person over the order of days; those with the same share a machine.
struct RunRules: Hashable {
  /// The most days worked in a row; `nil` where the horizon is no longer.
  var mostDaysWorked: Int?
  /// The fewest days worked in a row, at least 1.
  var fewestDaysWorked: Int
  /// The fewest days off in a row, at least 1.
  var fewestDaysOff: Int
  /// Whether weekends are counted, as lane steps.
  var countsWeekends: Bool

  /// The rules of an employee in a horizon of so many days.
  init(_ employee: ShiftSchedulingInstance.Employee, days: Int, weekends: Int) {
    mostDaysWorked = employee.mostDaysWorked < days ? employee.mostDaysWorked : nil
    fewestDaysWorked = min(max(1, employee.fewestDaysWorked), days)
    fewestDaysOff = min(max(1, employee.fewestDaysOff), days)
    countsWeekends = employee.mostWeekends < weekends
  }

  /// Where someone stands at the start of a day.
  enum State: Hashable {
    /// Before day 0, where no run is ever too short.
    case fresh
    /// Off for so many days, counted up to the fewest.
    case off(Int)
    /// Worked for so many days, the last in a duty class; whether the run may end.
    case work(days: Int, mayEnd: Bool, last: Int)
  }

  /// The state after a day off; `nil` where the run of work may not end yet.
  func dayOff(_ state: State) -> State? {
    switch state {
    case .fresh: .off(fewestDaysOff)
    case .off(let days): .off(min(days + 1, fewestDaysOff))
    case .work(_, let mayEnd, _): mayEnd ? .off(1) : nil
    }
  }

  /// The state after work in a class; `nil` where the run of days off may not end yet or that of
  /// work may not go on. Whether the class may follow is for the caller to say.
  func work(_ state: State, in dutyClass: Int) -> State? {
    switch state {
    case .fresh: return worked(1, mayEnd: true, dutyClass)
    case .off(let days): return days < fewestDaysOff ? nil : worked(1, mayEnd: false, dutyClass)
    case .work(let days, let mayEnd, _):
      if let mostDaysWorked, days >= mostDaysWorked { return nil }
      return worked(days + 1, mayEnd: mayEnd, dutyClass)
    }
  }

  private func worked(_ days: Int, mayEnd: Bool, _ dutyClass: Int) -> State {
    let counted = mostDaysWorked == nil ? min(days, fewestDaysWorked) : days
    return .work(days: counted, mayEnd: mayEnd || days >= fewestDaysWorked, last: dutyClass)
  }
}
