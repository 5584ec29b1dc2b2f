import RosterPricing
import RosterProblem

/// What is counted inside a person's columns, exactly: lane steps (weekends) always, and tallies as far
/// as pricing stays fast. A mixture of columns then cannot hide that one of them breaks a limit, which
/// makes the bound stronger and every column lawful.
///
/// One count runs along the kernel's lanes, the others beside it in blocks.
struct ColumnCounts {
  /// A tally in steps.
  struct Count {
    /// Index of the tally.
    var tally: Int
    /// What a step stands for: the largest amount that divides all.
    var unit: Int
    /// The most steps allowed.
    var most: Int
    /// Steps by duty class.
    var steps: [Int]
  }

  /// The tally along the lanes; where there is none, lane steps run along them.
  let along: Count?
  /// Tallies beside the lanes.
  let beside: [Count]
  /// Lanes of a block.
  let lanes: Int
  /// The counts beside the lanes, as the kernel takes them.
  let blocks: Blocks?
  /// The lanes that matter on each day.
  let bands: [ClosedRange<Int>]
  private let openSteps: Int

  /// More transitions than this are left to rows of the master: pricing would cost too much. Eight
  /// take about a nanosecond.
  private static let mostTransitions = 1 << 25
  /// The same for a second tally and more.
  private static let mostBeside = 1 << 22

  init(_ member: Member, _ machine: FlatMachine) {
    openSteps = member.openSteps
    let counts = member.tallies.indices.compactMap { Self.count(member, $0, machine) }
    guard let (first, bands, cost) = Self.lengths(member, machine, counts.first) else {
      (along, beside, lanes, blocks, self.bands) = (nil, [], openSteps, nil, [])
      return
    }
    var beside: [Count] = []
    var blocks = openSteps
    for count in counts.filter({ $0.tally > 0 && Self.isLimit(member.tallies[$0.tally]) })
      .sorted(by: { $0.most < $1.most })
    where cost * blocks * (count.most + 1) <= Self.mostBeside {
      beside.append(count)
      blocks *= count.most + 1
    }
    along = first
    self.beside = beside
    self.bands = bands
    lanes = first.most + 1
    self.blocks = Blocks(
      most: beside.map(\.most) + [openSteps - 1], classes: machine.classes, steps: machine.steps,
      adds: { dutyClass, step in beside.map { $0.steps[dutyClass] } + [step] })
  }

  /// The tallies counted inside.
  var tallies: [Int] { (along.map { [$0.tally] } ?? []) + beside.map(\.tally) }

  /// The cost by lane of each block: lane steps, and what the tallies cost.
  func laneCosts(_ member: Member, of cost: (_ points: Int) -> Int32) -> [Int32] {
    guard let along else {
      return member.laneCost.prefix(openSteps).map {
        $0 >= RosterProblem.forbidden ? $0 : cost(Int($0))
      }
    }
    let own = (0..<lanes).map { member.tallies[along.tally].cost(of: $0 * along.unit) }
    return (0..<(blocks?.count ?? 1)).flatMap { block -> [Int32] in
      let shared = blockCost(member, block)
      return own.map { own in
        guard let own, let shared else { return RosterProblem.forbidden }
        return cost(own + shared)
      }
    }
  }

  private func blockCost(_ member: Member, _ block: Int) -> Int? {
    var left = block
    var total = 0
    for count in beside {
      let steps = left % (count.most + 1)
      left /= count.most + 1
      guard let cost = member.tallies[count.tally].cost(of: steps * count.unit) else { return nil }
      total += cost
    }
    let lane = member.laneCost[left]
    return lane < RosterProblem.forbidden ? total + Int(lane) : nil
  }

  /// A tally in steps, or `nil` where it counts only some days, or duties that the machine does not
  /// tell apart differ in it.
  private static func count(_ member: Member, _ index: Int, _ machine: FlatMachine) -> Count? {
    let tally = member.tallies[index]
    let unit = tally.amounts.greatestCommonDivisor
    guard tally.onDays.isEmpty, unit > 0, tally.amounts.allSatisfy({ $0 >= 0 }) else { return nil }
    var steps = [Int?](repeating: nil, count: machine.classes)
    steps[0] = 0
    for (duty, amount) in zip(member.duties, tally.amounts.dropFirst()) {
      let own = Int(amount) / unit
      guard steps[duty.dutyClass] ?? own == own else { return nil }
      steps[duty.dutyClass] = own
    }
    let known = steps.map { $0 ?? 0 }
    let most = min((tally.most ?? .max) / unit, machine.days * (known.max() ?? 0))
    return most >= 0 ? Count(tally: index, unit: unit, most: most, steps: known) : nil
  }

  private static func isLimit(_ tally: Tally) -> Bool { tally.most != nil || tally.least != nil }

  /// The first tally along the lanes, the lanes that matter, and transitions with one block; `nil` where
  /// it is no count or would cost too much.
  private static func lengths(_ member: Member, _ machine: FlatMachine, _ count: Count?) -> (
    Count, [ClosedRange<Int>], Int
  )? {
    guard let count, count.tally == 0 else { return nil }
    let bands = Reach(member, machine, steps: count.steps)
      .bands(most: count.most, least: least(member, count))
    let vectors = bands.reduce(0) { $0 + $1.upperBound / 8 + 1 - $1.lowerBound / 8 }
    let cost = machine.states * machine.classes * vectors * 8
    return cost * member.openSteps <= mostTransitions ? (count, bands, cost) : nil
  }

  /// The fewest steps allowed.
  private static func least(_ member: Member, _ count: Count) -> Int {
    (max(0, member.tallies[count.tally].least ?? 0) + count.unit - 1) / count.unit
  }
}

extension Member {
  /// Lane steps that may be allowed, none included: beyond them all are forbidden.
  var openSteps: Int {
    (laneCost.lastIndex { $0 < RosterProblem.forbidden } ?? 0) + 1
  }
}
