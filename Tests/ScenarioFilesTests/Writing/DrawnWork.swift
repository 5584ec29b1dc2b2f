import RosterModel
import TestSupport

@testable import ScenarioFiles

extension Scenario {
  /// Availability and leave.
  mutating func drawAbsence(_ random: inout SplitMix) {
    availability = random.part(of: people).map { person in
      let span = random.span()
      return Availability(
        person: person.id, days: random.days(in: period),
        fromTime: ClockTime(minute: random.int(0...1439))!,
        toTime: ClockTime(minute: random.pick([1440, random.int(0...1440)]))!, from: span.from,
        to: span.to)
    }
    leave = random.part(of: people).map { person in
      let span = random.span(touching: period)
      return Leave(
        person: person.id, from: span.from, to: span.to, kind: random.pick(Leave.Kind.allCases),
        perDay: Minutes(random.int(0...1440)))
    }
  }

  /// Wishes, history, counters, and what is agreed already.
  mutating func drawWork(_ random: inout SplitMix) {
    wishes = (0..<random.int(0...4)).map { number in wish(number, &random) }
    history = (0..<random.int(0...4)).map { _ in entry(&random) }.unique { $0 }
    counters = random.part(of: people).flatMap { person in
      random.part(of: CountersTable.names).map { name in
        Counter(
          person: person.id, counter: name, from: random.date(),
          value: random.decimal((name == "balanceHours" ? -5000 : 0)...5000))
      }
    }
    roster = Roster(people.flatMap { assignments(of: $0.id, &random) })
  }

  private func wish(_ number: Int, _ random: inout SplitMix) -> Wish {
    let span = random.span(touching: period)
    let days = random.days(in: period)
    let dates = max(span.from, period.start)...min(span.to, period.end)
    return Wish(
      id: random.name(number), person: random.pick(people).id, from: span.from, to: span.to,
      days: dates.contains(where: days.contains) ? days : .all,
      shift: random.once(in: 2) ? random.pick(shifts).code : nil,
      shiftClass: random.once(in: 3) ? random.pick(Block.allCases) : nil,
      strength: random.pick(Wish.Strength.allCases), weight: random.int(1...3),
      joker: random.once(in: 2))
  }

  private func entry(_ random: inout SplitMix) -> HistoryEntry {
    let dates = [period.start - random.int(1...400), period.end + random.int(1...60)]
    return HistoryEntry(
      date: random.pick(dates), person: random.pick(people).id, shift: random.pick(shifts).code)
  }

  /// Every third day at most, so that no two shifts overlap.
  private func assignments(of person: PersonID, _ random: inout SplitMix) -> [Assignment] {
    let dates = stride(from: 0, to: period.dayCount, by: 3).map { period.start + $0 }
    let roles = shifts.compactMap(\.role)
    return random.part(of: dates).map { date in
      let shift = random.pick(shifts)
      return Assignment(
        date: date, person: person, shift: shift.code, domain: shift.domain,
        level: random.once(in: 2) ? random.level(in: shift.domain) : nil,
        role: roles.isEmpty || random.once(in: 2) ? nil : random.pick(roles),
        group: random.once(in: 2) ? random.name(0) : nil,
        source: random.pick(Assignment.Source.allCases), isPinned: random.once(in: 2))
    }
  }
}
