import LabourRules
import Planning
import RosterModel

/// Paid hours per 24 h that the cover asks and that are filled, at exactly one level.
struct FilledHours: Hashable {
  /// The domain.
  var domain: Domain
  /// Each head counts at the lowest level it is needed at.
  var level: QualificationLevel
  /// Asked, per block.
  var needed: [Block: Double] = [:]
  /// Filled, per block.
  var filled: [Block: Double] = [:]

  /// Per domain and level, hours by overlap with the clock blocks, averaged over the period.
  static func all(of result: PlanResult) -> [FilledHours] {
    let days = Double(max(result.scenario.period.dayCount, 1))
    var lines: [FilledHours] = []
    for cover in result.accounts.cover {
      guard let shift = result.scenario.shift(cover.cell.shift) else { continue }
      for heads in cover.levelHeads {
        let line = lines.index(of: cover.cell.domain, heads.level)
        for block in Block.allCases {
          let hours = shift.paid(in: block) / 60 / days
          lines[line].needed[block, default: 0] += hours * Double(heads.needed)
          lines[line].filled[block, default: 0] += hours * Double(heads.needed - heads.open)
        }
      }
    }
    return lines.sorted { ($0.domain, $0.level) < ($1.domain, $1.level) }
  }
}

extension [FilledHours] {
  /// The line of a domain and level, made where there is none yet.
  fileprivate mutating func index(of domain: Domain, _ level: QualificationLevel) -> Int {
    if let index = firstIndex(where: { $0.domain == domain && $0.level == level }) { return index }
    append(FilledHours(domain: domain, level: level))
    return count - 1
  }
}
