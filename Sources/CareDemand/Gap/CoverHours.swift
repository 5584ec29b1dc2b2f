public import RosterModel

/// Hours at exactly one level, in one block of a domain, per 24 h.
public struct LevelBlockHours: Hashable, Sendable {
  /// The domain.
  public var domain: Domain
  /// The level.
  public var level: QualificationLevel
  /// The clock block.
  public var block: Block
  /// Hours per 24 h.
  public var hoursPer24h: Double

  /// Hours at exactly one level, in one block.
  public init(domain: Domain, level: QualificationLevel, block: Block, hoursPer24h: Double) {
    self.domain = domain
    self.level = level
    self.block = block
    self.hoursPer24h = hoursPer24h
  }
}

/// Paid hours a cover table asks for, averaged per 24 h over a period: each head at its lowest
/// sufficient level, its paid time spread over its presence.
struct CoverHours {
  /// Paid hours per 24 h by level and clock overlap.
  var byLevelAndBlock: [LevelBlockHours] = []
  /// Paid hours per 24 h by the class of the shift.
  var byShiftClass: [BlockHours] = []

  init(_ cover: [CoverRequirement], shifts: [Shift], period: Period) {
    let table = Dictionary(shifts.map { ($0.code, $0) }) { first, _ in first }
    var exact: [LevelKey: [Double]] = [:]
    var classes: [Domain: [Double]] = [:]
    for cell in cover.cells(over: period) {
      guard let shift = table[cell.shift] else { continue }
      for level in cell.headLevels {
        let key = LevelKey(domain: cell.domain, level: level)
        for (index, block) in Block.allCases.enumerated() {
          exact[key, default: [0, 0, 0]][index] += shift.paid(in: block)
        }
        classes[cell.domain, default: [0, 0, 0]][shift.shiftClass.index] += Double(shift.paid.count)
      }
    }
    let days = Double(max(period.dayCount, 1))
    byLevelAndBlock = exact.sorted { $0.key < $1.key }.flatMap { key, minutes in
      Block.allCases.map {
        LevelBlockHours(
          domain: key.domain, level: key.level, block: $0,
          hoursPer24h: minutes[$0.index] / 60 / days)
      }
    }
    byShiftClass = classes.sorted { $0.key < $1.key }.flatMap { domain, minutes in
      Block.allCases.map {
        BlockHours(domain: domain, block: $0, hoursPer24h: minutes[$0.index] / 60 / days)
      }
    }
  }

  /// Paid hours per week over all domains.
  var weekly: Double { byLevelAndBlock.reduce(0) { $0 + $1.hoursPer24h } * 7 }
  /// Added over blocks.
  var byLevel: [LevelHours] { byLevelAndBlock.summedByLevel }
  /// Added over levels.
  var byBlock: [BlockHours] { byLevelAndBlock.summedByBlock }
}

extension [LevelBlockHours] {
  /// Added over blocks, by domain and level.
  var summedByLevel: [LevelHours] {
    Set(map { LevelKey(domain: $0.domain, level: $0.level) }).sorted().map { key in
      let hours = filter { $0.domain == key.domain && $0.level == key.level }
        .reduce(0) { $0 + $1.hoursPer24h }
      return LevelHours(domain: key.domain, level: key.level, hoursPer24h: hours)
    }
  }

  /// Added over levels, by domain and block.
  var summedByBlock: [BlockHours] {
    Set(map(\.domain)).sorted().flatMap { domain in
      Block.allCases.map { block in
        let hours = filter { $0.domain == domain && $0.block == block }
          .reduce(0) { $0 + $1.hoursPer24h }
        return BlockHours(domain: domain, block: block, hoursPer24h: hours)
      }
    }
  }
}

extension Block {
  /// 0 for day, 1 for evening, 2 for night.
  var index: Int {
    switch self {
    case .day: 0
    case .evening: 1
    case .night: 2
    }
  }
}
