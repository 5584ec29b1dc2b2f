import RosterModel

/// A solved staffing program: heads per slot, and what more would cost.
struct DaySolution {
  let day: DayProgram
  let heads: [Int]
  private let duals: [Double]

  init(_ day: DayProgram) throws(DemandError) {
    if let row = day.program.unreachable {
      throw .noShiftCovers(
        UncoveredNeed(domain: day.domain, days: day.group.pattern, need: day.kinds[row]))
    }
    guard let heads = day.program.optimalHeads(), let duals = day.program.relaxedWorth() else {
      throw .staffingUnsolved(domain: day.domain, days: day.group.pattern)
    }
    self.day = day
    self.heads = heads
    self.duals = duals
  }

  /// Euro per day.
  var cost: Double { price(heads) }

  /// The nested lines of the cover table: per shift, heads at each level used or higher. For a
  /// single date, shifts that need nobody get a line of 0, since such lines replace the week's.
  func cover() throws(DemandError) -> [CoverLine] {
    var lines: [CoverLine] = []
    for shift in day.shifts {
      let used = day.slots.indices.filter { day.slots[$0].shift == shift && heads[$0] > 0 }
      for index in used {
        let level = day.slots[index].level
        let head = requirement(shift, from: level, heads: total(shift, from: level))
        lines.append(CoverLine(requirement: head, marginalCost: try oneMore(head)))
      }
      if used.isEmpty, case .date = day.group.pattern {
        let none = requirement(shift, from: shift.minLevel ?? .level1, heads: 0)
        lines.append(CoverLine(requirement: none, marginalCost: try oneMore(none)))
      }
    }
    return lines
  }

  /// Everything that had to be covered and what an hour more is worth.
  func report() throws(DemandError) -> DayStaffing {
    let rows = day.kinds.indices.map { row in
      StaffingRow(
        kind: day.kinds[row], required: day.program.atLeast[row],
        provided: zip(day.program.rows[row], heads).reduce(0) { $0 + $1.0 * Double($1.1) },
        relaxedWorth: max(0, duals[row]))
    }
    var worth: [LevelWorth] = []
    for block in [Block.day, .evening] {
      for level in day.neededLevels { worth.append(try self.worth(of: level, in: block)) }
    }
    return DayStaffing(
      domain: day.domain, days: day.group.pattern, costPerDay: cost,
      daysPerWeek: day.group.perWeek, rows: rows, worth: worth)
  }

  /// One hour more at exactly a level raises every row of the block at that level or lower.
  private func worth(of level: QualificationLevel, in block: Block) throws(DemandError)
    -> LevelWorth
  {
    var raised = day.program
    var relaxed = 0.0
    for (row, kind) in day.kinds.enumerated() {
      guard case .hours(block, let minLevel) = kind, minLevel <= level else { continue }
      raised.atLeast[row] += 1
      relaxed += max(0, duals[row])
    }
    return LevelWorth(
      block: block, level: level, relaxed: relaxed, confirmed: try extraCost(of: raised))
  }

  /// One head more on a line of the cover table.
  private func oneMore(_ line: CoverRequirement) throws(DemandError) -> Double {
    var raised = day.program
    raised.add(
      day.slots.map { $0.shift.code == line.shift && $0.level >= line.minLevel ? 1 : 0 },
      atLeast: Double(line.heads + 1))
    return try extraCost(of: raised)
  }

  private func extraCost(of raised: CoveringProgram) throws(DemandError) -> Double {
    guard let heads = raised.optimalHeads() else {
      throw .staffingUnsolved(domain: day.domain, days: day.group.pattern)
    }
    return max(0, price(heads) - cost)
  }

  private func price(_ heads: [Int]) -> Double {
    zip(heads, day.prices).reduce(0) { $0 + Double($1.0) * $1.1 }
  }

  private func total(_ shift: Shift, from level: QualificationLevel) -> Int {
    day.slots.indices.reduce(0) { sum, index in
      day.slots[index].shift == shift && day.slots[index].level >= level ? sum + heads[index] : sum
    }
  }

  private func requirement(
    _ shift: Shift, from level: QualificationLevel, heads: Int
  ) -> CoverRequirement {
    CoverRequirement(
      days: day.group.pattern, shift: shift.code, domain: day.domain, minLevel: level, heads: heads)
  }
}

extension DayProgram {
  /// The shifts with slots, in the order of the table.
  var shifts: [Shift] {
    slots.reduce(into: []) { if $0.last != $1.shift { $0.append($1.shift) } }
  }
}
