import RosterModel

/// The staffing program of one domain on one kind of day: how many heads of each shift, at which
/// level, cover the hours at least cost.
///
/// Columns: h[shift, level], heads of the shift at that level or higher, whole numbers. (Heads at
/// exactly a level, the other way to write it, takes branch and cut far longer.) Rows:
/// - nested: h[shift, level] >= h[shift, next level];
/// - per block D and A and level l: paid hours in the block of heads at l or higher cover the hours
///   needed at l or higher (substitution only downward, within the domain);
/// - per segment of the day: paid hours of all heads cover at least `peakShare` of its need;
/// - per presence floor and moment of its block: heads present at its level or higher.
///
/// The day repeats itself: who is still there after midnight is there in the small hours.
struct DayProgram {
  /// Heads of one shift at one level or higher.
  struct Slot: Hashable {
    var shift: Shift
    var level: QualificationLevel
    /// The next lower level of the shift's slots, or `nil` for the lowest.
    var below: QualificationLevel?

    /// Whether this is the column of the shift's heads at a level or higher.
    func holds(headsFrom minLevel: QualificationLevel) -> Bool {
      level >= minLevel && (below.map { $0 < minLevel } ?? true)
    }
  }

  let domain: Domain
  let group: DayGroup
  let slots: [Slot]
  /// Levels with hours of their own.
  let neededLevels: [QualificationLevel]
  /// Euro per unit of each column: what a head costs more than at the level below.
  let prices: [Double]
  /// What the first rows of the program cover; the nested rows follow them.
  private(set) var kinds: [StaffingRow.Kind] = []
  private(set) var program: CoveringProgram

  /// Hours that are not needed cost this much more per paid hour, in euro: enough to choose between
  /// equals, never more than the wage of a minute.
  private static let overHour = 0.01

  init(domain: Domain, group: DayGroup, need: DayNeed, shifts: [Shift], cost: ShiftCost) {
    self.domain = domain
    self.group = group
    let floors = group.floors.filter { $0.domain == domain && $0.heads > 0 }
    let usable = shifts.filter { $0.domain == domain && $0.countsFor == .cover }
    slots = Self.slots(usable, levels: need.levels + floors.map(\.minLevel))
    neededLevels = need.levels
    prices = slots.map { slot in
      let below = slot.below.map { cost.cost(of: slot.shift, at: $0, startingOn: group.days) }
      return cost.cost(of: slot.shift, at: slot.level, startingOn: group.days) - (below ?? 0)
    }
    program = CoveringProgram(
      costs: zip(slots, prices).map {
        $1 + ($0.below == nil ? $0.shift.paid.inHours * Self.overHour : 0)
      })
    addHours(need)
    addPeaks(need)
    for floor in floors { addFloor(floor, shifts: usable) }
    addNesting()
  }

  /// Levels that make a difference: those needed, and those a shift asks for.
  private static func slots(_ shifts: [Shift], levels: [QualificationLevel]) -> [Slot] {
    let all = Set(levels + shifts.compactMap(\.minLevel)).sorted()
    return shifts.flatMap { shift in
      let own = all.filter { $0 >= shift.minLevel ?? .level1 }
      return own.enumerated().map { index, level in
        Slot(shift: shift, level: level, below: index > 0 ? own[index - 1] : nil)
      }
    }
  }

  /// A row over heads at a level or higher.
  private mutating func add(
    _ kind: StaffingRow.Kind, from minLevel: QualificationLevel, atLeast limit: Double,
    _ coefficient: (Shift) -> Double
  ) {
    guard limit > 0 else { return }
    kinds.append(kind)
    program.add(
      slots.map { $0.holds(headsFrom: minLevel) ? coefficient($0.shift) : 0 }, atLeast: limit)
  }

  private mutating func addHours(_ need: DayNeed) {
    for block in [Block.day, .evening] {
      for level in need.levels {
        add(
          .hours(block: block, minLevel: level), from: level,
          atLeast: need.hours(in: block, from: level)
        ) { $0.paid(in: block) / 60 }
      }
    }
  }

  private mutating func addPeaks(_ need: DayNeed) {
    for (index, segment) in DaySegment.all.enumerated() {
      add(
        .peak(segment: segment), from: .level1,
        atLeast: need.peakShare * need.hours(inSegment: index)
      ) { $0.paid(in: segment) / 60 }
    }
  }

  /// One row for each moment at which those present change, unless it says what another does.
  private mutating func addFloor(_ floor: PresenceFloor, shifts: [Shift]) {
    var seen: Set<Set<ShiftCode>> = []
    for minute in moments(of: floor.block, shifts: shifts) {
      let present = Set(shifts.filter { $0.isPresent(at: minute) }.map(\.code))
      guard seen.insert(present).inserted else { continue }
      add(
        .floor(name: floor.name, minute: minute, minLevel: floor.minLevel), from: floor.minLevel,
        atLeast: Double(floor.heads)
      ) { present.contains($0.code) ? 1 : 0 }
    }
  }

  private mutating func addNesting() {
    for (index, slot) in slots.enumerated() where slot.below != nil {
      var coefficients = [Double](repeating: 0, count: slots.count)
      coefficients[index - 1] = 1
      coefficients[index] = -1
      program.add(coefficients, atLeast: 0)
    }
  }

  private func moments(of block: Block, shifts: [Shift]) -> [Int] {
    let changes = shifts.flatMap { [$0.span.lowerBound % 1440, $0.span.upperBound % 1440] }
    return Set(block.ranges.map(\.lowerBound) + changes)
      .filter { minute in block.ranges.contains { $0.contains(minute) } }.sorted()
  }
}

extension Shift {
  /// Whether someone on the shift is there at a minute past midnight, on a day like all others.
  func isPresent(at minute: Int) -> Bool {
    span.contains(minute) || span.contains(minute + 1440)
  }

  /// Paid minutes that fall in a segment of the day, spread in proportion to presence.
  func paid(in segment: DaySegment) -> Double {
    let next = (segment.span.lowerBound + 1440)..<(segment.span.upperBound + 1440)
    let overlap = segment.span.clamped(to: span).count + next.clamped(to: span).count
    return Double(paid.count) * Double(overlap) / Double(span.count)
  }
}
