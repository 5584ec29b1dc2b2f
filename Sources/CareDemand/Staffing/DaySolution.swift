import RosterModel

/// A solved staffing program: heads per slot, and what more would cost.
struct DaySolution {
  let day: DayProgram
  /// Heads at each slot's level or higher.
  let heads: [Int]
  private let duals: [Double]
  private let confirmsCosts: Bool

  /// The heads of least cost; where a cover table stands, near to it.
  init(
    _ day: DayProgram, near standing: [CoverRequirement] = [], confirmsCosts: Bool = true
  ) throws(DemandError) {
    self.confirmsCosts = confirmsCosts
    if let row = day.program.unreachable {
      throw .noShiftCovers(
        UncoveredNeed(domain: day.domain, days: day.group.pattern, need: day.kinds[row]))
    }
    let kept = day.heads(in: standing).flatMap { day.optimum(near: $0) }
    guard let heads = kept ?? day.program.optimum(), let duals = day.program.relaxedWorth() else {
      throw .staffingUnsolved(domain: day.domain, days: day.group.pattern)
    }
    self.day = day
    self.heads = heads
    self.duals = duals
  }

  /// Euro per day.
  var cost: Double { price(heads) }

  /// By duality the relaxation costs the sum of each row's need times its dual; less what the
  /// preference for fewer hours adds to it, which is below that of this solution.
  private var costAtLeast: Double {
    let relaxed = zip(day.program.atLeast, duals).reduce(0) { $0 + $1.0 * $1.1 }
    return max(0, relaxed - (day.program.cost(of: heads) - cost))
  }

  /// The nested lines of the cover table: per shift, heads at each level used or higher. For a
  /// single date, shifts that need nobody get a line of 0, since such lines replace the week's.
  func cover() throws(DemandError) -> [CoverLine] {
    var lines: [CoverLine] = []
    for (index, slot) in day.slots.enumerated() where isUsed(index) || isEmptied(index) {
      let line = CoverRequirement(
        days: day.group.pattern, shift: slot.shift.code, domain: day.domain, minLevel: slot.level,
        heads: heads[index])
      lines.append(CoverLine(requirement: line, marginalCost: try oneMore(at: index)))
    }
    return lines
  }

  /// Whether heads are needed at exactly the slot's level.
  private func isUsed(_ index: Int) -> Bool {
    let next = index + 1
    let isNested = next < heads.count && day.slots[next].below != nil
    return heads[index] > (isNested ? heads[next] : 0)
  }

  private func isEmptied(_ index: Int) -> Bool {
    if case .date = day.group.pattern {
      day.slots[index].below == nil && heads[index] == 0
    } else {
      false
    }
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
      domain: day.domain, days: day.group.pattern, costPerDay: cost, costAtLeast: costAtLeast,
      daysPerWeek: day.group.perWeek, rows: rows, worth: worth)
  }

  /// One hour more at exactly a level raises every row of the block at that level or lower.
  private func worth(
    of level: QualificationLevel, in block: Block
  ) throws(DemandError) -> LevelWorth {
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
  private func oneMore(at index: Int) throws(DemandError) -> Double? {
    var raised = day.program
    var coefficients = [Double](repeating: 0, count: heads.count)
    coefficients[index] = 1
    raised.add(coefficients, atLeast: Double(heads[index] + 1))
    return try extraCost(of: raised)
  }

  private func extraCost(of raised: CoveringProgram) throws(DemandError) -> Double? {
    guard confirmsCosts else { return nil }
    guard let more = raised.optimum(near: heads) ?? raised.optimum() else {
      throw .staffingUnsolved(domain: day.domain, days: day.group.pattern)
    }
    let extra = price(more) - cost
    // What is below a cent is the preference for fewer hours, or rounding.
    return extra < 0.005 ? 0 : extra
  }

  private func price(_ heads: [Int]) -> Double {
    zip(heads, day.prices).reduce(0) { $0 + Double($1.0) * $1.1 }
  }
}
