import LabourRules
import Planning
import RosterModel

/// Faces one resident group sees, over all weeks.
struct GroupFaces: Hashable {
  var group: String
  /// Different carers a week, on average.
  var mean: Double
  /// Different carers in the week with most.
  var most: Int
  /// The Monday of that week.
  var busiestWeek: CivilDate
  /// The group's own team.
  var ownTeam: Int
  /// Mean share of hired people in paid hours.
  var hiredShare: Double

  /// Every group, in the order it first appears.
  static func all(in accounts: RosterAccounts) -> [GroupFaces] {
    var names: [String] = []
    for week in accounts.continuity where !names.contains(week.group) { names.append(week.group) }
    return names.compactMap { name in
      GroupFaces(weeks: accounts.continuity.filter { $0.group == name })
    }
  }

  private init?(weeks: [RosterAccounts.Continuity]) {
    // Of equal weeks the first.
    let ordered = weeks.sorted { ($0.distinctCarers, $1.week) > ($1.distinctCarers, $0.week) }
    guard let busiest = ordered.first else { return nil }
    let count = Double(weeks.count)
    group = busiest.group
    mean = Double(weeks.reduce(0) { $0 + $1.distinctCarers }) / count
    most = busiest.distinctCarers
    busiestWeek = busiest.week
    ownTeam = busiest.ownTeam
    hiredShare = weeks.reduce(0) { $0 + $1.hiredShare } / count
  }
}
