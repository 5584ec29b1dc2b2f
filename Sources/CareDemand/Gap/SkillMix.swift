public import RosterModel

/// Rostered hours by the level they are used at, averaged per 24 h over the period.
public struct RosteredHours: Hashable, Sendable {
  /// One domain, level and block.
  public struct Line: Hashable, Sendable {
    /// The domain.
    public var domain: Domain
    /// The level the hours are used at.
    public var level: QualificationLevel
    /// The clock block.
    public var block: Block
    /// Paid hours per 24 h.
    public var hoursPer24h: Double
    /// Of these, hours of people of a higher level.
    public var overqualifiedPer24h: Double

    /// One domain, level and block.
    public init(
      domain: Domain, level: QualificationLevel, block: Block, hoursPer24h: Double,
      overqualifiedPer24h: Double = 0
    ) {
      self.domain = domain
      self.level = level
      self.block = block
      self.hoursPer24h = hoursPer24h
      self.overqualifiedPer24h = overqualifiedPer24h
    }
  }

  /// Lines; several of the same domain, level and block add up.
  public var lines: [Line]

  /// Rostered hours.
  public init(_ lines: [Line]) { self.lines = lines }
}

/// The skill mix (deskundigheidsmix): hours needed against hours at hand.
public enum SkillMix {
  /// Paid hours a cover table asks for per level and block, averaged per 24 h over a period.
  public static func need(
    of cover: [CoverRequirement], shifts: [Shift], over period: Period
  ) -> [LevelBlockHours] {
    CoverHours(cover, shifts: shifts, period: period).byLevelAndBlock
  }

  /// The gap per domain, level and block.
  ///
  /// Available hours of a level are spread over blocks in proportion to the need at that level;
  /// where there is none, to that of the whole domain; where that is nil too, they count by day.
  /// gapFte = gap per 24 h x 7 / 36 x gross per net.
  public static func gap(
    need: [LevelBlockHours], available: [AvailableHours], rostered: RosteredHours?,
    grossNet: GrossNet
  ) -> [SkillMixGapLine] {
    let keys = Set(
      need.map { LevelKey(domain: $0.domain, level: $0.level) }
        + available.map { LevelKey(domain: $0.domain, level: $0.level) }
        + (rostered?.lines ?? []).map { LevelKey(domain: $0.domain, level: $0.level) })
    return keys.sorted().flatMap { key in
      lines(at: key, need: need, available: available, rostered: rostered, grossNet: grossNet)
    }
  }

  private static func lines(
    at key: LevelKey, need: [LevelBlockHours], available: [AvailableHours],
    rostered: RosteredHours?, grossNet: GrossNet
  ) -> [SkillMixGapLine] {
    let inDomain = need.filter { $0.domain == key.domain }
    let needed = inDomain.filter { $0.level == key.level }.perBlock
    let hours = available.filter { $0.domain == key.domain && $0.level == key.level }
      .reduce(0) { $0 + $1.hoursPerWeek / 7 }
    let shares = needed.shares ?? inDomain.perBlock.shares ?? [1, 0, 0]
    return Block.allCases.compactMap { block in
      let used = rostered.map { $0.lines.filter { $0.holds(key, block) } }
      var line = SkillMixGapLine(
        domain: key.domain, level: key.level, block: block, need: needed[block.index],
        available: hours * shares[block.index], rostered: used?.reduce(0) { $0 + $1.hoursPer24h },
        overqualified: used?.reduce(0) { $0 + $1.overqualifiedPer24h } ?? 0)
      line.gapFte = grossNet.fteNet(hoursPerWeek: line.gap * 7) * grossNet.wardFactor
      let isEmpty = line.need == 0 && line.available == 0 && (line.rostered ?? 0) == 0
      return isEmpty ? nil : line
    }
  }
}

extension RosteredHours.Line {
  fileprivate func holds(_ key: LevelKey, _ block: Block) -> Bool {
    domain == key.domain && level == key.level && self.block == block
  }
}

extension [LevelBlockHours] {
  /// Hours by block, day first.
  fileprivate var perBlock: [Double] {
    Block.allCases.map { block in
      filter { $0.block == block }.reduce(0) { $0 + $1.hoursPer24h }
    }
  }
}

extension [Double] {
  /// Each over their sum, or `nil` where that is zero.
  fileprivate var shares: [Double]? {
    let total = reduce(0, +)
    return total > 0 ? map { $0 / total } : nil
  }
}
