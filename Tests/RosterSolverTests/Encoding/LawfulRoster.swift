import LabourRules
import RosterModel
import TestSupport

/// A roster filled shift by shift, in random order, as long as the judge finds nothing.
///
/// Each date holds a duty of its own: a broken duty over two dates is none that the encoder knows (decision 3).
struct LawfulRoster {
  let roster: Roster
  let judgement: Judgement
  /// Whether the history alone breaks something that no roster can mend.
  let brokenBefore: Bool

  init(_ scenario: Scenario, _ judge: Judge, _ random: inout SplitMix) {
    var open = OpenCase(Roster(), in: scenario, by: judge)
    brokenBefore =
      !Self.isLawful(open.judgement.findings)
      || Self.lacksWeeklyRest(before: scenario, judge)
    let work = Self.duties(scenario.shifts)
    let busy = random.int(2...8)
    var cells = scenario.people.flatMap { person in
      scenario.period.dates.map { (person: person.id, date: $0) }
    }
    for index in cells.indices.dropFirst() { cells.swapAt(index, random.int(0...index)) }
    for cell in cells where !random.once(in: busy) {
      open.set(random.pick(work), for: cell.person, on: cell.date)
      if !Self.isLawful(open.findings(of: cell.person))
        || Self.joinsDates(open.roster, of: cell.person, around: cell.date, scenario)
      {
        open.set([], for: cell.person, on: cell.date)
      }
    }
    roster = open.roster
    judgement = open.judgement
  }

  /// Whether the last four weeks of the history lack the weekly rest of 36 hours, judged as a roster of their own.
  private static func lacksWeeklyRest(before scenario: Scenario, _ judge: Judge) -> Bool {
    var earlier = scenario
    earlier.period = Period(start: scenario.period.start - 28, weeks: 4)
    let recent = scenario.history.filter { earlier.period.contains($0.date) }
    earlier.history.removeAll { earlier.period.contains($0.date) }
    let judgement = judge.judge(
      Roster(
        recent.map {
          Assignment(date: $0.date, person: $0.person, shift: $0.shift, domain: .care)
        }), in: earlier)
    return !judgement.allowances.isEmpty
      || judgement.findings.contains { $0.rule == "ATW-WREST" }
  }

  /// Whether less than 8 hours lie between shifts of a date and those of the date before or after.
  private static func joinsDates(
    _ roster: Roster, of person: PersonID, around date: CivilDate, _ scenario: Scenario
  ) -> Bool {
    let history = scenario.history.filter { $0.person == person }
      .map { (date: $0.date, code: $0.shift) }
    let work =
      history
      + roster.assignments.filter { $0.person == person }.map { (date: $0.date, code: $0.shift) }
    let spans = work.filter { abs($0.date - date) <= 1 }.compactMap { entry in
      scenario.shift(entry.code).map { shift in
        (
          date: entry.date,
          start: AmsterdamClock.instant(LocalTime(entry.date, minute: shift.span.lowerBound)),
          end: AmsterdamClock.instant(LocalTime(entry.date, minute: shift.span.upperBound))
        )
      }
    }
    return spans.contains { former in
      spans.contains { $0.date > former.date && $0.start - former.end < .hours(8) }
    }
  }

  private static func isLawful(_ findings: [Finding]) -> Bool {
    findings.allSatisfy { $0.kind == .soft || $0.kind == .pay }
  }

  /// Single shifts, and pairs the table lets follow on each other within 8 hours.
  private static func duties(_ shifts: [Shift]) -> [[ShiftCode]] {
    shifts.map { [$0.code] }
      + shifts.flatMap { first in
        shifts.filter { second in
          first.combinesWith.contains(second.code)
            && (0..<480).contains(second.span.lowerBound - first.span.upperBound)
        }.map { [first.code, $0.code] }
      }
  }
}
