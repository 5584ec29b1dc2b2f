public import CareDemand
public import RosterModel

extension WhatIfOutcome {
  /// The scenario to make a roster of: the need that follows from the changed care mix, norms, floors and shifts, and the
  /// team with who comes, as made-up people, and without who leaves. As for every roster the need is that of the
  /// month its period begins in.
  ///
  /// Full-time jobs that come are people of at most 36 hours a week, `NIEUW-3-01`; those that go take their hours from all
  /// contracts of the skill alike. Hours of the pool and of another team are people on a range from nothing,
  /// `POOL-3-01` and `ANDER-4-01`, whose hours weigh as the pool's. Hired people are not added: the shifts they
  /// would work stay open. Who is recruited or trained by a plan is not in it.
  ///
  /// - Throws: `DemandError` where no cover follows.
  public func rosterScenario() throws(DemandError) -> Scenario {
    var roster = scenario
    if roster.cover.isEmpty {
      roster.cover = try Demand.compute(scenario, normSets: [norms], confirmsCosts: false)
        .requirements
    }
    for change in counted {
      switch change.change {
      case .staff(.fte(let skill, let jobs)):
        jobs > 0
          ? roster.add(jobs * weeklyHours, of: skill, change, code: "NIEUW", fullTime: weeklyHours)
          : roster.shrink(-jobs * weeklyHours, skill)
      case .offer(let offer) where offer.hoursPerWeek > 0 && offer.shell != .hired:
        let code = offer.shell == .pool ? "POOL" : "ANDER"
        roster.add(
          offer.hoursPerWeek, of: offer.skill, change, code: code, pool: code.lowercased(),
          fullTime: weeklyHours)
      default: break
      }
    }
    return roster
  }

  /// Hours a week of a full-time job.
  private var weeklyHours: Double { norms.parameters.weeklyHoursPerFte.value }
}

extension Scenario {
  /// People who together work so many hours a week, none more than a full-time job; those of a pool on a range from
  /// nothing.
  fileprivate mutating func add(
    _ hours: Double, of skill: Skill, _ change: DatedChange, code: String, pool: String? = nil,
    fullTime: Double
  ) {
    var left = hours
    while left > 0.01 {
      let own = min(left, fullTime)
      add((pool == nil ? own : 0)...own, skill, change, code: code, pool: pool)
      left -= own
    }
  }

  private mutating func add(
    _ hours: ClosedRange<Double>, _ skill: Skill, _ change: DatedChange, code: String,
    pool: String?
  ) {
    let stem = "\(code)-\(skill.level)-"
    let number = people.count { $0.id.hasPrefix(stem) } + 1
    let id = stem + (number < 10 ? "0\(number)" : "\(number)")
    people.append(Person(id: id, pool: pool))
    contracts.append(
      Contract(
        person: id, domain: skill.domain, level: skill.level,
        weekly: Minutes(Int(hours.lowerBound * 60))...Minutes(Int(hours.upperBound * 60)),
        from: change.from, to: change.to))
  }

  /// Takes hours a week from all contracts of a skill, each by the same share, to whole quarters of an hour.
  fileprivate mutating func shrink(_ hours: Double, _ skill: Skill) {
    let own = contracts.indices.filter {
      contracts[$0].domain == skill.domain && contracts[$0].level == skill.level
    }
    let all = own.reduce(0.0) { $0 + contracts[$1].weekly.upperBound.inHours }
    guard all > 0 else { return }
    let kept = max(0, 1 - hours / all)
    for index in own {
      let weekly = contracts[index].weekly
      contracts[index].weekly = weekly.lowerBound.times(kept)...weekly.upperBound.times(kept)
    }
  }
}

extension Minutes {
  /// A share, to whole quarters of an hour.
  fileprivate func times(_ share: Double) -> Minutes {
    Minutes(Int((Double(count) * share / 15).rounded()) * 15)
  }
}
