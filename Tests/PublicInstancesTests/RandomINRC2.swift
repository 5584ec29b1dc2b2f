import TestSupport

@testable import PublicInstances

extension INRC2Instance {
  /// A tiny random instance: three nurses, one to three weeks, two or three shifts, two skills.
  static func random(_ random: inout SplitMix) -> Self {
    let weeks = random.int(1...3)
    let count = random.int(2...3)
    var instance = Self(
      name: .init(dataSet: "n003", history: 0, weeks: (0..<weeks).map { _ in random.int(0...9) }),
      skills: ["H", "N"],
      shifts: (0..<count).map { number in
        Shift(
          id: "S\(number)", run: range(&random),
          notNextDay: Set((0..<count).filter { $0 != number && random.once(in: 5) }))
      },
      contracts: (0..<2).map { number in
        Contract(
          id: "C\(number)", assignments: random.int(0...5)...random.int(5...20),
          daysWorked: range(&random), daysOff: range(&random), mostWeekends: random.int(0...3),
          completeWeekends: random.once(in: 2))
      },
      nurses: [], cover: [])
    instance.nurses = (0..<3).map { nurse("P\($0)", days: 7 * weeks, count, &random) }
    for day in 0..<(7 * weeks) {
      for shift in 0..<count {
        for skill in 0..<2 where random.once(in: 2) {
          let least = random.once(in: 8) ? 1 : 0
          instance.cover.append(
            CoverLine(
              day: day, shift: shift, skill: skill, least: least,
              optimal: max(1, least + random.int(0...1))))
        }
      }
    }
    return instance
  }

  /// Now and then one that no run in the horizon reaches, or that only a run from the history does.
  private static func range(_ random: inout SplitMix) -> ClosedRange<Int> {
    let least = random.int(0...4)
    return
      least...(random.once(in: 4) ? random.pick([7, 8, 14, 15, 30]) : least + random.int(0...3))
  }

  private static func nurse(
    _ id: String, days: Int, _ shifts: Int, _ random: inout SplitMix
  ) -> Nurse {
    var nurse = Nurse(
      id: id, contract: random.int(0...1), skills: random.pick([[0], [1], [1], [0, 1]]))
    nurse.history.assignments = random.once(in: 3) ? random.int(0...25) : 0
    nurse.history.weekends = random.once(in: 3) ? random.int(0...4) : 0
    if random.once(in: 2) {
      nurse.history.lastShift = random.int(0...(shifts - 1))
      nurse.history.sameShift = random.int(1...4)
      nurse.history.daysWorked = nurse.history.sameShift + random.int(0...3)
    } else {
      nurse.history.daysOff = random.int(0...5)
    }
    for day in 0..<days {
      for shift in 0..<shifts where random.once(in: 8) {
        nurse.unwanted.insert(.init(day: day, shift: shift))
      }
    }
    return nurse
  }
}

extension INRC2Roster {
  /// A random roster of runs, so that a fair share of rows breaks nothing; now and then one run for
  /// the whole horizon.
  static func random(for instance: INRC2Instance, _ random: inout SplitMix) -> Self {
    Self(
      rows: instance.nurses.map { nurse in
        var row: [Assignment?] = []
        var works = random.once(in: 2)
        let longest = random.pick([4, 8, instance.days])
        let changes = random.pick([3, 8, 1000])
        while row.count < instance.days {
          let shift = random.int(0...(instance.shifts.count - 1))
          for _ in 0..<random.int(1...longest) {
            let other = random.int(0...(instance.shifts.count - 1))
            let work = Assignment(
              shift: random.once(in: changes) ? other : shift,
              skill: random.once(in: 60) ? random.int(0...1) : random.pick(nurse.skills))
            row.append(works ? work : nil)
          }
          works.toggle()
        }
        return Array(row.prefix(instance.days))
      })
  }
}
