import LabourRules
import Planning
import RosterModel

/// Open heads of one shift on one date at exactly one level.
struct OpenShift: Hashable {
  var date: CivilDate
  var shift: ShiftCode
  var domain: Domain
  var level: QualificationLevel
  var heads: Int

  /// All of some cover, in its order and then of level.
  static func all(in cover: [RosterAccounts.Cover]) -> [OpenShift] {
    cover.flatMap { cover in
      QualificationLevel.allCases.compactMap { level in
        let heads = cover.openLevels.count { $0 == level }
        guard heads > 0 else { return nil }
        return OpenShift(
          date: cover.cell.date, shift: cover.cell.shift, domain: cover.cell.domain,
          level: level, heads: heads)
      }
    }
  }
}

extension RosterAccounts.Cover {
  /// Heads a shift on a date needs at exactly one level.
  struct LevelHeads: Hashable {
    var level: QualificationLevel
    var needed: Int
    var open: Int
  }

  /// Its heads, each at the lowest level it is needed at, lowest first.
  var levelHeads: [LevelHeads] {
    let heads = cell.headLevels
    return Set(heads).sorted().map { level in
      LevelHeads(
        level: level, needed: heads.count { $0 == level }, open: openLevels.count { $0 == level })
    }
  }
}
