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

  /// All of a roster's, in order of its cover and then of level.
  static func all(in accounts: RosterAccounts) -> [OpenShift] {
    accounts.cover.flatMap { cover in
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
