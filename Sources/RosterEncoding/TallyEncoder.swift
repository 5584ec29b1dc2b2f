import RosterModel
import RosterProblem

/// The counts of one person over the period that cost points or are limited.
struct TallyEncoder {
  let scenario: Scenario
  let rules: RuleSet
  let person: Person
  let share: FairShare
  /// Shifts of each duty; index 0 is a day off.
  let duties: [[Shift]]
  /// Days whose duty is fixed, with that duty.
  let fixedDuties: [Int: Int]

  private var weights: ObjectiveWeights { scenario.weights }
  private var period: Period { scenario.period }

  /// Minutes, nights, evenings and holidays; rolling limits are added by ``RollingLimits``.
  func tallies() -> [Tally] {
    [hours()] + [nights(), evenings(), holidays()].compactMap { $0 }
  }

  private func amounts(_ value: ([Shift]) -> Int) -> [Int32] {
    duties.map { $0.isEmpty ? 0 : Int32(value($0)) }
  }

  /// Paid minutes against the contract range of the period with 2 percent of slack (VVT-CONTRACT);
  /// leave and other paid time is taken off beforehand.
  private func hours() -> Tally {
    let range = scenario.contractRange(of: person.id, over: period)
    let counted = period.dates.reduce(0) { sum, date in
      sum
        + scenario.leave.filter { $0.person == person.id && $0.kind != .employer }
        .reduce(0) { $0 + $1.counted(on: date).count }
    }
    let least = (range.lowerBound.count * 98 + 99) / 100 - counted
    let most = range.upperBound.count * 102 / 100 - counted
    let paid = amounts { $0.map(\.paid).total().count }
    let fixed = fixedDuties.values.reduce(0) { $0 + Int(paid[$1]) }
    let allowed = rules["VVT-CONTRACT"].map { rule in
      let upper = Double(range.upperBound.count) * (100 + rule.value) / 100
      return max(Int(upper.rounded(.down)) - counted, consented(less: counted), fixed)
    }
    return Tally(
      amounts: paid,
      under: Tally.Slope(threshold: least, points: weights.hoursUnder, units: 60),
      over: [Tally.Slope(threshold: most, points: weights.hoursOver, units: 60)],
      most: allowed.map { max(0, reachable($0, paid)) })
  }

  /// Minutes over the period that a recorded consent allows.
  private func consented(less counted: Int) -> Int {
    let consents = scenario.consents.filter {
      $0.person == person.id && $0.rule == "VVT-CONTRACT" && $0.holds(on: period.start)
        && $0.holds(on: period.end)
    }
    let weekly = consents.compactMap(\.value).max() ?? 0
    return Int(weekly * 60) * period.weeks - counted
  }

  /// The largest sum of duties' minutes that does not pass `limit`: a tighter and equal limit.
  private func reachable(_ limit: Int, _ paid: [Int32]) -> Int {
    guard limit > 0 else { return limit }
    let sizes = Set(paid.map(Int.init)).filter { $0 > 0 }
    var sums = [Bool](repeating: false, count: limit + 1)
    sums[0] = true
    for size in sizes where size <= limit {
      for sum in size...limit where sums[sum - size] { sums[sum] = true }
    }
    return sums.lastIndex(of: true) ?? 0
  }

  private func fair(_ amount: [Int32], share: Double, onDays: [Int] = [], extra: [Tally.Slope] = [])
    -> Tally?
  {
    guard amount.contains(where: { $0 > 0 }) else { return nil }
    var slopes = extra
    if !person.form.isHired {
      let threshold = Int((share - 1e-9).rounded(.up))
      slopes.append(Tally.Slope(threshold: threshold, points: weights.fairness))
    }
    guard !slopes.isEmpty else { return nil }
    return Tally(amounts: amount, onDays: onDays, over: slopes)
  }

  private func nights() -> Tally? {
    fair(amounts { DutyKind($0).shiftClass == .night ? 1 : 0 }, share: share.nights)
  }

  private func evenings() -> Tally? {
    let healthy = rules["HR-EVE"].map {
      Tally.Slope(
        threshold: Int($0.value * Double(period.dayCount)), points: $0.weight * weights.health)
    }
    return fair(
      amounts { DutyKind($0).shiftClass == .evening ? 1 : 0 }, share: share.evenings,
      extra: [healthy].compactMap { $0 })
  }

  private func holidays() -> Tally? {
    let days = period.dates.indices.filter { PublicHolidays.contains(period.dates[$0]) }
    guard !days.isEmpty else { return nil }
    return fair(amounts { _ in 1 }, share: share.holidays, onDays: days)
  }

  /// Points by weekends worked: above the fair share, and above what is healthy; forbidden where
  /// too few Sundays would be free (ATW-SUN: a worked Sunday is in a worked weekend).
  func laneCost() -> [Int32] {
    let healthy = rules["HR-WKND"].map { Int($0.value * Double(period.weeks)) } ?? Int.max
    let points = (rules["HR-WKND"]?.weight ?? 0) * weights.health
    let fair = Int((share.weekends - 1e-9).rounded(.up))
    let most = period.weeks - max(freeSundaysNeeded(), freeWeekendsNeeded())
    return (0...period.weeks).map { worked in
      if worked > most { return RosterProblem.forbidden }
      let unfair = person.form.isHired ? 0 : max(0, worked - fair) * weights.fairness
      let unhealthy = healthy == Int.max ? 0 : max(0, worked - healthy) * points
      return Int32(unfair + unhealthy)
    }
  }

  /// Free Sundays the period must hold (ATW-SUN).
  private func freeSundaysNeeded() -> Int { needed("ATW-SUN", counter: "freeSundays") }

  /// Free weekends the period must hold: those an agreement asks, or as many as were consented to instead, and
  /// those of VVT-WKND-MIN.
  private func freeWeekendsNeeded() -> Int {
    ["VVT-WKND", "VVT-WKND-MIN", "GHZ-WKND"].map { needed($0, counter: "freeWeekends") }
      .reduce(0, max)
  }

  /// A running count that reaches back a year from the period's end.
  func counter(_ name: String) -> Counter? {
    scenario.counters.first {
      $0.person == person.id && $0.counter == name && (period.end + 1) - $0.from >= 52 * 7
    }
  }

  /// So many per 52 weeks less those the counter brings, or the period's pro-rata part where no counter
  /// reaches back far enough.
  private func needed(_ id: RuleID, counter name: String) -> Int {
    guard let rule = rules[id] else { return 0 }
    let agreed = scenario.consents.filter {
      $0.person == person.id && $0.rule == id && rule.kind == .consent && $0.holds(on: period.end)
    }
    let value = agreed.map { $0.value ?? 0 }.reduce(rule.value, min)
    if let counter = counter(name) {
      return min(period.weeks, max(0, Int((value - counter.value).rounded(.up))))
    }
    return min(period.weeks, Int((value * Double(period.weeks) / 52).rounded(.up)))
  }
}
