public import LabourRules
public import RosterModel

extension Accountant {
  /// What a roster costs, in the contract's order: open, hired, over, hours, wishes, fairness,
  /// continuity, health, change.
  ///
  /// cost of a part = amount x its weight in ``ObjectiveWeights``, in points; hours are counted in
  /// minutes and each person's cost is rounded up to whole points.
  public func parts(
    of roster: Roster, accounts: RosterAccounts, judgement: Judgement
  ) -> [ObjectiveSummary.Part] {
    let weights = scenario.weights
    return [
      part("open", accounts.open, weight: weights.open),
      hiredPart(roster),
      part("over", accounts.over, weight: weights.over),
      hoursPart(accounts.hours),
      part("wishes", accounts.wishes.reduce(0) { $0 + $1.points }, weight: weights.wishes),
      part("fairness", aboveShare(accounts.load), weight: weights.fairness),
      part(
        "continuity", accounts.continuity.reduce(0) { $0 + $1.aboveTeam },
        weight: weights.continuity),
      healthPart(judgement),
      part("change", differences(roster), weight: weights.change),
    ] + [burdenPart(roster)].compactMap { $0 }
  }

  /// Assignments that the reference roster has and this one has not, or the other way round.
  private func differences(_ roster: Roster) -> Int {
    guard let reference = scenario.reference else { return 0 }
    let placed = { (roster: Roster) in Set(place(roster).map { [$0.person, $0.day, $0.shift] }) }
    let there = placed(reference.roster)
    let worked = Set(there.map { [$0[0], $0[1]] })
    return placed(roster).symmetricDifference(there).count {
      reference.countsFreeDays || worked.contains([$0[0], $0[1]])
    }
  }

  /// The burden of whoever carries most.
  private func burdenPart(_ roster: Roster) -> ObjectiveSummary.Part? {
    guard let burden = scenario.burden, let most = burdens(of: roster).map(\.hundredths).max()
    else {
      return nil
    }
    return ObjectiveSummary.Part(
      name: "burden", amount: Double(most) / 100, cost: (most * burden.points + 99) / 100)
  }

  private func part(_ name: String, _ amount: Int, weight: Int) -> ObjectiveSummary.Part {
    ObjectiveSummary.Part(name: name, amount: Double(amount), cost: amount * weight)
  }

  /// Cover shifts given to hired people, and those given to people of a pool.
  private func hiredPart(_ roster: Roster) -> ObjectiveSummary.Part {
    let people = place(roster).filter { shiftTable.covers($0.shift) }
      .map { scenario.people[$0.person] }
    let hired = people.count { $0.form.isHired }
    let pool = people.count { !($0.pool ?? "").isEmpty }
    return ObjectiveSummary.Part(
      name: "hired", amount: Double(hired + pool),
      cost: hired * scenario.weights.hired + pool * scenario.weights.pool)
  }

  private func hoursPart(_ hours: [RosterAccounts.Hours]) -> ObjectiveSummary.Part {
    let outside = hours.map { $0.overRange + $0.underRange }.total()
    let cost = hours.reduce(0) { sum, person in
      sum + Self.points(person.overRange, perHour: scenario.weights.hoursOver)
        + Self.points(person.underRange, perHour: scenario.weights.hoursUnder)
    }
    return ObjectiveSummary.Part(name: "hours", amount: outside.inHours, cost: cost)
  }

  /// ceil(minutes x weight / 60).
  private static func points(_ time: Minutes, perHour weight: Int) -> Int {
    (time.count * weight + 59) / 60
  }

  /// Hired people carry no share and are not counted.
  private func aboveShare(_ load: [RosterAccounts.Load]) -> Int {
    load.filter { line in
      index.person[line.person].map { !scenario.people[$0].form.isHired } ?? false
    }
    .reduce(0) { $0 + $1.aboveShare }
  }

  private func healthPart(_ judgement: Judgement) -> ObjectiveSummary.Part {
    let costly = judgement.findings(of: .soft).filter { $0.points > 0 }
    let points = costly.reduce(0) { $0 + $1.points }
    return ObjectiveSummary.Part(
      name: "health", amount: Double(costly.count), cost: points * scenario.weights.health)
  }
}
