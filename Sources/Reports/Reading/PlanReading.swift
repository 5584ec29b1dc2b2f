import LabourRules
import Planning
import RosterModel
import SelfRostering

/// What reports read from a plan in the same way.
extension PlanResult {
  /// Whether there is a roster to report on.
  var hasRoster: Bool { status == .optimal || status == .feasible }

  /// Wishes handed in.
  var wishCount: Int { accounts.wishes.reduce(0) { $0 + $1.count } }

  /// Wishes honoured.
  var wishesHonoured: Int { accounts.wishes.reduce(0) { $0 + $1.honoured } }

  /// The person with the smallest share of wishes honoured; of equals the one with most refused,
  /// then the first by id. `nil` where every wish was honoured.
  var leastServed: RosterAccounts.Wishes? {
    accounts.wishes.filter { $0.honoured < $0.count }.min {
      ($0.honouredShare, $0.honoured - $0.count, $0.person)
        < ($1.honouredShare, $1.honoured - $1.count, $1.person)
    }
  }
}

extension SharedRoster {
  /// What the page of a plan shows of its roster.
  init(_ result: PlanResult) {
    self.init(
      result.scenario, roster: result.roster, accounts: result.accounts,
      findings: result.judgement.findings)
  }

  /// Shifts of the table that are worked or needed on some dates.
  func shifts(on dates: [CivilDate]) -> [Shift] {
    let dates = Set(dates)
    let worked = assignments.filter { dates.contains($0.date) }.map(\.shift)
    let needed = cover.filter { dates.contains($0.cell.date) && $0.required > 0 }
      .map(\.cell.shift)
    let codes = Set(worked + needed)
    return shifts.filter { codes.contains($0.code) }
  }
}

extension RosterAccounts.Wishes {
  /// Honoured of all handed in, 0 to 1; 1 where there were none.
  var honouredShare: Double { count > 0 ? Double(honoured) / Double(count) : 1 }
}
