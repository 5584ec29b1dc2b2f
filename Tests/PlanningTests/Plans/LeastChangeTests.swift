import LabourRules
import Planning
import RosterModel
import TestSupport
import Testing

/// The fewest changes, held against every roster there is in a window of two days, judged one by one.
@Suite("The fewest changes")
struct LeastChangeTests {
  @Test(
    "As few open and as few changes as the best of all rosters of the window", arguments: 0..<12)
  func bruteForce(seed: Int) throws {
    var random = SplitMix(seed: seed)
    var base = try Shipped.scenario("small")
    // With a year of free Sundays behind everyone no share of them is kept for this period.
    base.counters = base.people.map {
      Counter(person: $0.id, counter: "freeSundays", from: base.period.end - 363, value: 52)
    }
    let cover = base.cover.cells(over: base.period)
    let (scenario, dates) = Self.withAbsence(base, &random)
    let ids = Set(scenario.people.map(\.id)).subtracting(scenario.leave.map(\.person))
    let callable = Set(ids.sorted().filter { _ in random.once(in: 2) })
    let window = ChangeWindow(dates: dates, workers: ids, callable: callable)
    let widest = ChangeWindow(dates: dates, workers: ids, callable: ids)
    let search = try #require(LeastChange(scenario, cover: cover, window: widest))
    let found = search.solve(window, seconds: 5)
    var asked = scenario
    asked.consents = ids.map {
      Consent(id: "", person: $0, rule: "VVT-CONTRACT", value: 48)
    }
    let best = AllRosters(asked, cover: cover, window: window).best
    #expect(found.open.found == best.open, "seed \(seed)")
    #expect(found.changes.found == best.changes, "seed \(seed)")
    #expect(found.open.atLeast <= best.open, "seed \(seed)")
    #expect(found.changes.atLeast <= best.changes, "seed \(seed)")
    #expect(scenario.roster.size(ofChangeTo: found.roster) == best.changes, "seed \(seed)")
    let preferred = try #require(search.preferred([found], seconds: 5).first)
    #expect(preferred.open == found.open && preferred.changes == found.changes, "seed \(seed)")
    #expect(scenario.roster.size(ofChangeTo: preferred.roster) == best.changes, "seed \(seed)")
  }

  /// A lawful roster, filled at random, in which someone who works is away for two days.
  private static func withAbsence(
    _ base: Scenario, _ random: inout SplitMix
  ) -> (Scenario, ClosedRange<CivilDate>) {
    var open = OpenCase(base.roster, in: base, by: Judge(rules: base.ruleSet))
    for date in base.period.dates {
      for shift in ["V", "L"] where !random.once(in: 4) {
        for person in base.people.map(\.id).shuffled(using: &random) {
          guard open.roster.assignments.allSatisfy({ $0.person != person || $0.date != date })
          else {
            continue
          }
          let before = open
          open.set([shift], for: person, on: date)
          if open.judgement.isLawful { break }
          open = before
        }
      }
    }
    var scenario = base
    scenario.roster = open.roster
    let first = base.period.start + random.int(1...10)
    let dates = first...(first + 1)
    let there = scenario.roster.assignments.filter { dates.contains($0.date) }.map(\.person)
    let person = there.isEmpty ? base.people[0].id : random.pick(there)
    scenario.leave.append(
      Leave(person: person, from: first, to: first + 1, kind: .sick, perDay: .hours(4)))
    scenario.roster = Roster(
      scenario.roster.assignments.filter { $0.person != person || !dates.contains($0.date) })
    return (scenario, dates)
  }
}

extension Judgement {
  /// Nothing of law or consent, and the law kept in its first way: rosters are planned by that one.
  fileprivate var isLawful: Bool {
    allowances.isEmpty && !findings.contains { $0.kind == .law || $0.kind == .consent }
  }
}

extension Roster {
  /// Assignments that come or go.
  fileprivate func size(ofChangeTo other: Roster) -> Int {
    let key = { (roster: Roster) in
      Set(roster.assignments.map { [$0.person, $0.date.description, $0.shift] })
    }
    return key(self).symmetricDifference(key(other)).count
  }
}

/// Every roster of a window of two days: each person's lawful rows, and all ways to put them together.
private struct AllRosters {
  /// Open places, then changes, of the best.
  let best: (open: Int, changes: Int)

  private struct Row {
    var duties: [ShiftCode?]
    var changes: Int
  }

  init(_ scenario: Scenario, cover: [CoverCell], window: ChangeWindow) {
    let dates = Array(window.dates)
    let rows = scenario.people.map { person in
      Self.rows(of: person.id, scenario, cover, window, dates)
    }
    let levels = scenario.people.map { person in
      scenario.level(of: person.id, in: .care, on: dates[0])
    }
    let cells = cover.filter { window.dates.contains($0.date) }
    // People who never change stand in one row; the rest is put together one by one.
    var reached: Set<[Int]> = [[Int](repeating: 0, count: cells.count * 6 + 1)]
    for (person, own) in rows.enumerated() {
      var next: Set<[Int]> = []
      for state in reached {
        for row in own {
          var state = state
          for (index, cell) in cells.enumerated() {
            let day = dates.firstIndex(of: cell.date)!
            if row.duties[day] == cell.shift, let level = levels[person] {
              state[index * 6 + level.rawValue] += 1
            }
          }
          state[cells.count * 6] += row.changes
          next.insert(state)
        }
      }
      reached = next
    }
    let results = reached.map { state -> [Int] in
      let open = cells.indices.reduce(0) { sum, index in
        let there = QualificationLevel.allCases.flatMap { level in
          [QualificationLevel](repeating: level, count: state[index * 6 + level.rawValue])
        }
        return sum + cells[index].open(assigned: there)
      }
      return [open, state[cells.count * 6]]
    }
    let least = results.min { $0.lexicographicallyPrecedes($1) }!
    best = (least[0], least[1])
  }

  /// Rows that add nothing of law or consent to what stands.
  private static func rows(
    of person: PersonID, _ scenario: Scenario, _ cover: [CoverCell], _ window: ChangeWindow,
    _ dates: [CivilDate]
  ) -> [Row] {
    let now = dates.map { date in
      scenario.roster.assignments.first { $0.person == person && $0.date == date }?.shift
    }
    let options = zip(dates, now).map { date, code -> [ShiftCode?] in
      window.allows(person, on: date, works: code != nil) ? [nil, "V", "L"] : [code]
    }
    let open = OpenCase(scenario.roster, in: scenario, by: Judge(rules: scenario.ruleSet))
    let before = open.hard(person)
    return options[0].flatMap { first in options[1].map { [first, $0] } }.compactMap { duties in
      var changed = open
      for (index, (date, duty)) in zip(dates, duties).enumerated() {
        // What someone works already may stay, whether or not they would be given it anew.
        if let duty, duty != now[index] {
          let cell = cover.first { $0.date == date && $0.shift == duty }
          guard cell.map({ scenario.qualifies(person, for: $0) }) ?? false else { return nil }
        }
        changed.set([duty].compactMap(\.self), for: person, on: date)
      }
      guard changed.hard(person) <= before,
        !changed.judgement.allowances.contains(where: { $0.person == person })
      else { return nil }
      return Row(
        duties: duties,
        changes: zip(now, duties).reduce(0) { sum, pair in
          sum + (pair.0 == pair.1 ? 0 : (pair.0 == nil ? 0 : 1) + (pair.1 == nil ? 0 : 1))
        })
    }
  }
}

extension OpenCase {
  fileprivate func hard(_ person: PersonID) -> Int {
    findings(of: person).count { $0.kind == .law || $0.kind == .consent }
  }
}
