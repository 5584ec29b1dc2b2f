import RosterProblem

/// Compiles a `shift-scheduling` instance into a problem for the engine.
///
/// All hard rules are exact. The order of days (runs, successions) is a machine; weekends are its lane
/// steps; minutes and the most of a shift are tallies; days off are forbidden cells.
public struct ShiftSchedulingEncoder {
  private let instance: ShiftSchedulingInstance
  private let classes: DutyClasses
  /// Weekends of the horizon, the last perhaps a Saturday alone.
  private let weekends: Int

  /// An encoder of an instance.
  public init(_ instance: ShiftSchedulingInstance) {
    self.instance = instance
    classes = DutyClasses(instance)
    weekends = (instance.days + 1) / 7
  }

  /// The problem, and how to read its rosters.
  public func encode() -> ShiftSchedulingEncoding {
    let rules = instance.staff.map {
      RunRules($0, days: instance.days, weekends: weekends)
    }
    var distinct: [RunRules] = []
    for own in rules where !distinct.contains(own) { distinct.append(own) }
    let machines = distinct.map { RunMachine.compile($0, classes, days: instance.days) }
    let people = zip(instance.staff, rules).map { employee, own in
      member(employee, machine: distinct.firstIndex(of: own) ?? 0, own)
    }
    return ShiftSchedulingEncoding(
      problem: RosterProblem(
        days: instance.days, machines: machines, people: people, cover: cover),
      shiftsOf: instance.staff.map(shifts))
  }

  private var cover: [CoverGroup] {
    instance.cover.map { line in
      CoverGroup(
        day: line.day, slot: line.shift, rows: [.init(rank: 0, heads: line.required)],
        openCost: line.underWeight, overCost: line.overWeight)
    }
  }

  /// The shifts an employee is qualified for, in order: their duties.
  private func shifts(_ employee: ShiftSchedulingInstance.Employee) -> [Int] {
    instance.shifts.indices.filter { employee.mostOfShift[$0] > 0 }
  }

  private func member(
    _ employee: ShiftSchedulingInstance.Employee, machine: Int, _ rules: RunRules
  ) -> Member {
    let own = shifts(employee)
    return Member(
      machine: machine, initialState: 0,
      duties: own.map { Duty(dutyClass: classes.ofShift[$0], serves: [.init(slot: $0, rank: 0)]) },
      cellCost: cells(employee, own), laneCost: laneCost(employee, rules),
      tallies: [minutes(employee, own)] + own.indices.compactMap { most(employee, own, of: $0) })
  }

  /// Points by weekends worked: nothing up to the most, then forbidden.
  private func laneCost(_ employee: ShiftSchedulingInstance.Employee, _ rules: RunRules) -> [Int32]
  {
    guard rules.countsWeekends else { return [0] }
    return (0...weekends).map { $0 > employee.mostWeekends ? RosterProblem.forbidden : 0 }
  }

  /// Points of each day and duty. An on-request costs its weight on every other duty, a day off
  /// included; an off-request on its own.
  private func cells(_ employee: ShiftSchedulingInstance.Employee, _ own: [Int]) -> [Int32] {
    let width = own.count + 1
    var cells = [Int32](repeating: 0, count: instance.days * width)
    for request in employee.onRequests {
      for duty in 0...own.count where duty == 0 || own[duty - 1] != request.shift {
        cells[request.day * width + duty] += Int32(request.weight)
      }
    }
    for request in employee.offRequests {
      guard let duty = own.firstIndex(of: request.shift) else { continue }
      cells[request.day * width + duty + 1] += Int32(request.weight)
    }
    for day in employee.daysOff {
      for duty in own.indices { cells[day * width + duty + 1] = RosterProblem.forbidden }
    }
    return cells
  }

  // MARK: Counts over the horizon

  /// Minutes in the largest unit that divides all lengths.
  private func minutes(_ employee: ShiftSchedulingInstance.Employee, _ own: [Int]) -> Tally {
    let unit = unit(own)
    let least = (employee.minutes.lowerBound + unit - 1) / unit
    return Tally(
      amounts: [0] + own.map { Int32(instance.shifts[$0].minutes / unit) },
      least: least > 0 ? least : nil, most: employee.minutes.upperBound / unit)
  }

  /// The most of one shift, where nothing else already keeps it.
  private func most(
    _ employee: ShiftSchedulingInstance.Employee, _ own: [Int], of duty: Int
  ) -> Tally? {
    let most = employee.mostOfShift[own[duty]]
    let inMinutes = employee.minutes.upperBound / instance.shifts[own[duty]].minutes
    guard most < min(inMinutes, instance.days - employee.daysOff.count) else { return nil }
    var amounts = [Int32](repeating: 0, count: own.count + 1)
    amounts[duty + 1] = 1
    return Tally(amounts: amounts, most: most)
  }

  private func unit(_ own: [Int]) -> Int {
    max(1, own.map { instance.shifts[$0].minutes }.greatestCommonDivisor)
  }
}
