public import RosterModel

/// Hours rostered at a level in a block of the day, whoever works them.
public struct UsedHours: Hashable, Sendable {
  /// The domain.
  public var domain: Domain
  /// The level the hours are used at.
  public var level: QualificationLevel
  /// The clock block.
  public var block: Block
  /// Paid hours per 24 h, averaged over the days of the period.
  public var rostered: Double
  /// Of these, hours of people of a higher level.
  public var overqualified: Double

  /// Hours rostered at a level.
  public init(
    domain: Domain, level: QualificationLevel, block: Block, rostered: Double,
    overqualified: Double
  ) {
    self.domain = domain
    self.level = level
    self.block = block
    self.rostered = rostered
    self.overqualified = overqualified
  }
}

extension Accountant {
  /// The roster with what follows from it filled in: on assignments that fill cover the level they
  /// are used at, whatever was written there; the shift's role and the person's home group where
  /// none was written.
  public func withLevels(_ roster: Roster) -> Roster {
    var roster = roster
    let placed = place(roster)
    for placed in placed {
      let given = roster.assignments[placed.position]
      roster.assignments[placed.position].role = given.role ?? shiftTable[placed.shift].role
      roster.assignments[placed.position].group =
        given.group ?? scenario.people[placed.person].homeGroup
    }
    for use in uses(placed) { roster.assignments[use.placed.position].level = use.level }
    return roster
  }

  /// Hours that fill cover, per domain, level used and block; only where there are any, in that
  /// order.
  ///
  /// hours per 24 h = sum of paid minutes in the block (by clock overlap) / 60 / days of the period
  public func rosteredHours(_ roster: Roster) -> [UsedHours] {
    var minutes: [UseKey: UsedMinutes] = [:]
    for use in uses(place(roster)) {
      guard let level = use.level else { continue }
      let isHigher = self.level(of: use.placed).map { $0 > level } ?? false
      for (block, paid) in zip(Block.allCases, shiftTable.paidPerBlock[use.placed.shift])
      where paid > 0 {
        let key = UseKey(domain: use.placed.domain, level: level, block: block)
        minutes[key, default: UsedMinutes()].add(paid, overqualified: isHigher)
      }
    }
    let divisor = 60 * Double(max(1, scenario.period.dayCount))
    return minutes.sorted { $0.key < $1.key }.map { key, sum in
      UsedHours(
        domain: key.domain, level: key.level, block: key.block, rostered: sum.all / divisor,
        overqualified: sum.overqualified / divisor)
    }
  }

  private func uses(_ placed: [PlacedShift]) -> [(placed: PlacedShift, level: QualificationLevel?)]
  {
    posts(placed).flatMap { post in
      let matching = HeadMatching(post.cell, people: post.people.map { level(of: $0) })
      return zip(post.people, matching.used).map { ($0, $1) }
    }
  }
}

private struct UseKey: Hashable, Comparable {
  var domain: Domain
  var level: QualificationLevel
  var block: Block

  static func < (left: Self, right: Self) -> Bool {
    (left.domain, left.level, left.block) < (right.domain, right.level, right.block)
  }
}

private struct UsedMinutes {
  var all = 0.0
  var overqualified = 0.0

  mutating func add(_ minutes: Double, overqualified isHigher: Bool) {
    all += minutes
    if isHigher { overqualified += minutes }
  }
}
