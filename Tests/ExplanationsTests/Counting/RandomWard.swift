import RosterModel
import ScenarioFiles
import TestSupport

extension PlantedCase {
  /// A small ward drawn at random: a week, up to four people, some cells of need, and lines of every kind.
  static func random(_ seed: Int) -> Ward {
    var random = SplitMix(seed: seed)
    let packs = RulePack.shipped.filter { $0.id != "cao-ghz-2025" }
    var ward = Ward(packs: random.once(in: 2) ? packs : RulePack.usual)
    let people = (1...random.int(2...4)).map { "P-\($0)" }
    for person in people {
      ward.add(
        person, random.pick([.level2, .level3, .level4]), hours: random.pick([16, 24, 36, 48]),
        born: random.once(in: 4) ? "1965-03-01" : "1990-03-01")
    }
    if random.once(in: 2) { ward.restOnSundays() }
    if random.once(in: 2) {
      ward.scenario.counters += people.map {
        Counter(
          person: $0, counter: "freeWeekends", from: ward.scenario.period.end - 363, value: 52)
      }
    }
    for _ in 0..<random.int(3...7) {
      let level = random.pick([QualificationLevel.level2, .level2, .level3, .level4])
      let day = random.int(0...6)
      let shift = random.pick(["V", "L", "N"])
      ward.need(shift, on: [day], from: level, heads: random.int(1...2))
      if random.once(in: 3) { ward.need(shift, on: [day], from: .level4) }
    }
    for person in people { ward.disturb(person, &random) }
    return ward
  }
}

extension Ward {
  /// Puts something in a person's way, or nothing.
  fileprivate mutating func disturb(_ person: PersonID, _ random: inout SplitMix) {
    let day = random.int(0...6)
    switch random.int(0...7) {
    case 0: leave(person, on: day...min(6, day + 1))
    case 1: scenario.statuses.append(PersonStatus(person: person, kind: .notAlone))
    case 2:
      scenario.statuses.append(PersonStatus(person: person, kind: .exempt, rule: "night"))
    case 3:
      scenario.wishes.append(
        Wish(
          id: "W-" + person, person: person, from: Self.day(day), to: Self.day(day),
          strength: .unavailable))
    case 4:
      scenario.availability.append(
        Availability(
          person: person, days: DayPattern("mon-fri")!, fromTime: ClockTime("06:00")!,
          toTime: ClockTime("16:00")!))
    case 5:
      scenario.history.append(
        HistoryEntry(date: Self.day(-1), person: person, shift: random.pick(["L", "N"])))
    case 6: pinSomething(person, &random)
    default: break
    }
  }

  /// Pins someone on a shift that asks for them, by level and line.
  private mutating func pinSomething(_ person: PersonID, _ random: inout SplitMix) {
    let cells = cover.filter { scenario.qualifies(person, for: $0) }
    guard !cells.isEmpty else { return }
    let cell = random.pick(cells)
    pin(person, cell.shift, on: cell.date - scenario.period.start)
  }
}
