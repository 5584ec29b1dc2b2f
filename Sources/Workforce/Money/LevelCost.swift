import RosterModel

/// What an hour worked costs at each level in a month of a plan, euro.
///
/// cost of a skill = sum over its hours worked of the euro per hour / its hours worked, where an hour of
/// the team costs its contracts / its hours + wage x ORT of the block, and an hour of others what
/// they ask. A level nobody works at costs what hours cost on average.
struct LevelCost {
  private var euro: [Skill: Double] = [:]
  private var hours: [Skill: Double] = [:]

  /// The costs of a month's work.
  init(_ plan: MonthPlan, in month: MonthCase) {
    for work in plan.work {
      euro[work.kind.skill, default: 0] += work.hours * month.euroPerHour(of: work)
      hours[work.kind.skill, default: 0] += work.hours
    }
  }

  /// Euro per hour at a level; 1 where nothing is worked at all.
  subscript(skill: Skill) -> Double {
    if let worked = hours[skill], worked > 0 { return (euro[skill] ?? 0) / worked }
    let all = hours.values.reduce(0, +)
    return all > 0 ? euro.values.reduce(0, +) / all : 1
  }
}

extension MonthCase {
  fileprivate func euroPerHour(of work: Work) -> Double {
    let skill = work.kind.skill
    guard work.shell == .team else {
      let offer = offers.first { $0.shell == work.shell && $0.skill == skill }
      return offer?.euro[work.kind.block] ?? 0
    }
    let line = team.first { $0.skill == skill && $0.hours > 0 }
    let base =
      line.map { ($0.euro / $0.hours, $0.wage) }
      ?? job[skill].map { ($0.euro / $0.hours, $0.wage) }
    return base.map { $0.0 + $0.1 * (allowance[work.kind.block] ?? 0) } ?? 0
  }
}
