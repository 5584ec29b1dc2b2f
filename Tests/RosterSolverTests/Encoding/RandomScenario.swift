import RosterModel
import TestSupport

extension Scenario {
  /// A small random scenario: shifts no team would think of, one or two people with wide
  /// contracts, two or three weeks, and a history.
  ///
  /// Everything but health costs nothing, so that a person's own row in the encoded problem costs
  /// the points of its soft findings and nothing else.
  static func drawn(start: CivilDate, _ random: inout SplitMix) -> Scenario {
    var scenario = Scenario(
      name: "drawn", location: "drawn",
      period: Period(start: start, weeks: random.int(2...3)))
    scenario.weights = .healthOnly
    scenario.shifts = (1...random.int(2...3)).map { Shift.drawn(code: "S\($0)", &random) }
    if random.once(in: 2) { scenario.shifts[0].combinesWith = scenario.shifts.map(\.code) }
    scenario.cover = scenario.shifts.map {
      CoverRequirement(days: .all, shift: $0.code, domain: .care, minLevel: .level2, heads: 2)
    }
    scenario.people = (1...random.int(1...2)).map { Person(id: "VIG-0\($0)") }
    for person in scenario.people {
      scenario.contracts.append(
        Contract(
          person: person.id, domain: .care, level: .level3,
          weekly: .zero...Minutes.hours(random.pick([15, 24, 36, 60, 60, 80]))))
      scenario.history += scenario.past(of: person.id, &random)
      scenario.addCounters(of: person.id)
      if random.once(in: 4) { scenario.addConsents(of: person.id, &random) }
      if random.once(in: 4) { scenario.addAfter(of: person.id, &random) }
      if random.once(in: 4) { scenario.addOverride(of: person.id, &random) }
      if random.once(in: 6) {
        scenario.statuses.append(PersonStatus(person: person.id, kind: .exempt, rule: "long"))
      }
    }
    // Sixteen years old on all days, or an age at which nothing is asked.
    if random.once(in: 6) { scenario.people[0].birthDate = CivilDate("2010-06-01") }
    // Sixteen weeks of history are known, so that no rule falls back on a part of its limit.
    scenario.history.append(
      HistoryEntry(date: start - 16 * 7, person: "VIG-01", shift: scenario.shifts[0].code))
    return scenario
  }

  /// A shift or two that stand after the period already, days apart.
  private mutating func addAfter(of person: PersonID, _ random: inout SplitMix) {
    for day in [random.int(1...2), random.int(4...9)] {
      history.append(
        HistoryEntry(date: period.end + day, person: person, shift: random.pick(shifts).code))
    }
  }

  /// A recorded shorter rest on a day of the period.
  private mutating func addOverride(of person: PersonID, _ random: inout SplitMix) {
    overrides.append(
      RuleOverride(
        person: person, rule: random.pick(["ATW-DREST", "ATW-N-REST"]),
        date: period.start + random.int(0...(period.dayCount - 1))))
  }

  /// Free days and weekends enough for the whole year.
  private mutating func addCounters(of person: PersonID) {
    for (name, value) in [("freeSundays", 13.0), ("freeWeekends", 22.0)] {
      counters.append(
        Counter(person: person, counter: name, from: period.start - 52 * 7, value: value))
    }
  }

  /// Consents to rules of the collective agreement, for some days and sometimes up to a value.
  private mutating func addConsents(of person: PersonID, _ random: inout SplitMix) {
    for (rule, value) in [("VVT-DAYS", 6.0), ("VVT-OPK", 6), ("VVT-NSER", 6), ("VVT-BROKEN", nil)] {
      let from = period.start + random.int(0...9)
      consents.append(
        Consent(
          id: "\(person) \(rule)", person: person, rule: rule,
          value: random.once(in: 2) ? value : nil, from: from, to: from + random.int(0...9)))
    }
  }

  /// Up to four weeks of shifts, on half to nine in ten of the days; every third person has none.
  /// It keeps 11 hours of rest and 55 hours a week, since what it breaks no planning can mend; long
  /// rows and short rests after nights stay in.
  private func past(of person: PersonID, _ random: inout SplitMix) -> [HistoryEntry] {
    guard !random.once(in: 3) else { return [] }
    let busy = random.int(2...10)
    var entries: [HistoryEntry] = []
    var end = Int.min / 2
    var weekWork = 0
    for day in (period.start - random.int(1...4) * 7)..<period.start {
      if day.weekday == .monday { weekWork = 0 }
      let shift = random.pick(shifts)
      let begin = day.dayNumber * 1440 + shift.span.lowerBound
      guard !random.once(in: busy), begin - end >= 11 * 60,
        weekWork + shift.work.count <= 55 * 60
      else { continue }
      entries.append(HistoryEntry(date: day, person: person, shift: shift.code))
      end = day.dayNumber * 1440 + shift.span.upperBound
      weekWork += shift.work.count
    }
    return entries
  }
}

extension ObjectiveWeights {
  /// Health alone, at its own points.
  static var healthOnly: ObjectiveWeights {
    var weights = ObjectiveWeights()
    weights.open = 0
    weights.over = 0
    weights.hired = 0
    weights.pool = 0
    weights.hoursOver = 0
    weights.hoursUnder = 0
    weights.wishes = 0
    weights.fairness = 0
    weights.continuity = 0
    return weights
  }
}

extension Shift {
  /// Early, late, night, past midnight; 3 to 13 hours; no break to an hour.
  static func drawn(code: ShiftCode, _ random: inout SplitMix) -> Shift {
    let begin = random.pick([0, 45, 270, 330, 420, 450, 600, 780, 870, 960, 1200, 1290, 1380, 1410])
    let length = random.pick([180, 240, 330, 480, 510, 540, 570, 600, 630, 645, 720, 765])
    let rest = random.pick(length > 330 ? [30, 45, 60] : [0, 0, 30])
    return Shift(
      code: code, begin: ClockTime(minute: begin)!,
      end: ClockTime(minute: (begin + length) % 1440)!,
      breakTime: Minutes(rest), paid: Minutes(length - rest), domain: .care,
      givenClass: random.once(in: 8) ? random.pick([Block.day, .evening, .night]) : nil)
  }
}
