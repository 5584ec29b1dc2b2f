import RosterModel

/// The staffing program of one domain on one kind of day: how many heads of each shift, at which
/// level, cover the hours at least cost.
///
/// Columns: n[shift, level], a head needed at exactly that level. Rows:
/// - per block D and A and level l: paid hours in the block of heads at l or higher cover the hours
///   needed at l or higher (substitution only downward, within the domain);
/// - per segment of the day: paid hours of all heads cover at least `peakShare` of its need;
/// - per presence floor and moment of its block: heads present at its level or higher.
///
/// The day repeats itself: who is still there after midnight is there in the small hours.
struct DayProgram {
  /// Heads of one shift at one level.
  struct Slot: Hashable {
    var shift: Shift
    var level: QualificationLevel
  }

  let domain: Domain
  let group: DayGroup
  private(set) var slots: [Slot]
  private(set) var kinds: [StaffingRow.Kind] = []
  private(set) var program: CoveringProgram
  /// Euro per head, one per slot.
  let prices: [Double]
  /// Levels with hours of their own.
  let neededLevels: [QualificationLevel]

  /// Hours that are not needed cost this much more per paid hour, euro: enough to choose between
  /// equals, never more than the wage of a minute.
  private static let overHour = 0.01

  init(domain: Domain, group: DayGroup, need: DayNeed, shifts: [Shift], cost: ShiftCost) {
    self.domain = domain
    self.group = group
    let floors = group.floors.filter { $0.domain == domain && $0.heads > 0 }
    let usable = shifts.filter { $0.domain == domain && $0.countsFor == .cover }
    slots = Self.slots(usable, levels: need.levels + floors.map(\.minLevel))
    prices = slots.map { cost.cost(of: $0.shift, at: $0.level, startingOn: group.days) }
    neededLevels = need.levels
    program = CoveringProgram(
      costs: zip(slots, prices).map { $1 + $0.shift.paid.inHours * Self.overHour })
    addHours(need)
    addPeaks(need)
    for floor in floors { addFloor(floor, shifts: usable) }
  }

  /// Levels that make a difference: those needed, and those a shift asks for.
  private static func slots(_ shifts: [Shift], levels: [QualificationLevel]) -> [Slot] {
    let all = Set(levels + shifts.compactMap(\.minLevel)).sorted()
    return shifts.flatMap { shift in
      all.filter { $0 >= shift.minLevel ?? .level1 }.map { Slot(shift: shift, level: $0) }
    }
  }

  private mutating func add(
    _ kind: StaffingRow.Kind, atLeast limit: Double, _ coefficient: (Slot) -> Double
  ) {
    guard limit > 0 else { return }
    kinds.append(kind)
    program.add(slots.map(coefficient), atLeast: limit)
  }

  private mutating func addHours(_ need: DayNeed) {
    for block in [Block.day, .evening] {
      for level in need.levels {
        add(.hours(block: block, minLevel: level), atLeast: need.hours(in: block, from: level)) {
          $0.level >= level ? $0.shift.paid(in: block) / 60 : 0
        }
      }
    }
  }

  private mutating func addPeaks(_ need: DayNeed) {
    for (index, segment) in DaySegment.all.enumerated() {
      add(.peak(segment: segment), atLeast: need.peakShare * need.hours(inSegment: index)) {
        $0.shift.paid(in: segment) / 60
      }
    }
  }

  /// One row for each moment at which those present change, unless it says what another does.
  private mutating func addFloor(_ floor: PresenceFloor, shifts: [Shift]) {
    var seen: Set<[Bool]> = []
    for minute in moments(of: floor.block, shifts: shifts) {
      let present = slots.map { $0.level >= floor.minLevel && $0.shift.isPresent(at: minute) }
      guard seen.insert(present).inserted else { continue }
      kinds.append(.floor(name: floor.name, minute: minute, minLevel: floor.minLevel))
      program.add(present.map { $0 ? 1 : 0 }, atLeast: Double(floor.heads))
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
