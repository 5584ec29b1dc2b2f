import CareDemand
import RosterModel
import Workforce

/// Need, formation and gap at one level in one month, hours a week.
struct FormationLine: Hashable {
  var skill: Skill
  /// Hours needed at exactly this level.
  var need: Double
  /// Hours the own team has on the ward at this level.
  var formation: Double
  /// The gap in full-time jobs; `nil` where nothing says what one gives.
  var gapFte: Double?

  /// Need less formation: above zero is short.
  var gap: Double { need - formation }
}

extension Forecast {
  /// The lines of a month, lowest level first.
  func formation(at look: Look) -> [FormationLine] {
    let month = base.workforce.months[look.index]
    let need = month.need.bySkill
    let team = Dictionary(month.team.map { ($0.skill, $0.hours) }, uniquingKeysWith: +)
    return Set(need.keys).union(team.keys).sorted().map { skill in
      let hours = (need: need[skill] ?? 0, team: team[skill] ?? 0)
      return FormationLine(
        skill: skill, need: [month.month].perWeek(hours.need),
        formation: [month.month].perWeek(hours.team),
        gapFte: month.hoursOfOneJob(at: skill).map { (hours.need - hours.team) / $0 })
    }
  }
}

extension MonthCase {
  /// Hours on the ward that one full-time job gives in the month: as the case says, else by what the
  /// team's contract hours give, at this level or over the whole team, at 36 contract hours a week.
  ///
  /// hours = 36 x days / 7 x (hours on the ward / contract hours)
  func hoursOfOneJob(at skill: Skill) -> Double? {
    if let job = job[skill], job.hours > 0 { return job.hours }
    let own = team.filter { $0.skill == skill && $0.paidHours > 0 }
    let lines = own.isEmpty ? team : own
    let paid = lines.reduce(0) { $0 + $1.paidHours }
    let worked = lines.reduce(0) { $0 + $1.hours }
    guard paid > 0, worked > 0 else { return nil }
    return 36 * Double(month.dayCount) / 7 * worked / paid
  }
}
