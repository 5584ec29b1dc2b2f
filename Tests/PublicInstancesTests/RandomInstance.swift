import TestSupport

@testable import PublicInstances

extension ShiftSchedulingInstance {
  /// A tiny random instance: three people, about ten days, two or three shifts.
  static func random(_ random: inout SplitMix) -> Self {
    let days = random.int(6...15)
    let count = random.int(2...3)
    let shifts = (0..<count).map { number in
      Shift(
        id: "S\(number)", minutes: random.pick([240, 360, 480]),
        notNextDay: Set((0..<count).filter { $0 != number && random.once(in: 4) }))
    }
    var instance = Self(
      days: days, shifts: shifts,
      staff: (0..<3).map { employee("P\($0)", days, count, &random) }, cover: [])
    for day in 0..<days {
      for shift in 0..<count where !random.once(in: 5) {
        instance.cover.append(
          CoverLine(
            day: day, shift: shift, required: random.int(0...2), underWeight: random.int(0...100),
            overWeight: random.int(0...5)))
      }
    }
    return instance
  }

  private static func employee(
    _ id: String, _ days: Int, _ shifts: Int, _ random: inout SplitMix
  ) -> Employee {
    let least = random.once(in: 2) ? 0 : random.int(1...1000)
    var employee = Employee(
      id: id, mostOfShift: (0..<shifts).map { _ in random.pick([0, 2, 4, days, days]) },
      minutes: least...(least + random.int(500...5000)), mostDaysWorked: random.int(1...6),
      fewestDaysWorked: random.int(0...3), fewestDaysOff: random.int(0...3),
      mostWeekends: random.int(0...3))
    if random.once(in: 2) { employee.daysOff = [random.int(0...(days - 1))] }
    for day in 0..<days {
      for shift in 0..<shifts {
        let request = Request(day: day, shift: shift, weight: random.int(0...9))
        if random.once(in: 6) { employee.onRequests.append(request) }
        if random.once(in: 6) { employee.offRequests.append(request) }
      }
    }
    return employee
  }
}

extension ShiftSchedulingRoster {
  /// A random roster of runs, so that a fair share of rows breaks nothing.
  static func random(for instance: ShiftSchedulingInstance, _ random: inout SplitMix) -> Self {
    Self(
      rows: instance.staff.map { _ in
        var row: [Int?] = []
        var works = random.once(in: 3)
        while row.count < instance.days {
          let shift = random.int(0...(instance.shifts.count - 1))
          let length = works ? random.int(1...4) : random.int(1...6)
          row += (0..<length).map { _ in
            works ? (random.once(in: 5) ? random.int(0...(instance.shifts.count - 1)) : shift) : nil
          }
          works.toggle()
        }
        return Array(row.prefix(instance.days))
      })
  }
}
