import Explanations
import RosterModel

/// Needs in as few words as will do: `nachten week 3, niveau 3 of hoger`.
extension WhyTeller {
  /// The shifts, days, levels and domains of a need, without its heads.
  func need(_ need: CountedNeed) -> String {
    let dates = Set(need.cells.map(\.date)).sorted()
    let rest = [levels(Set(need.cells.map(\.level)))] + naming(Set(need.cells.map(\.domain)))
    return say(
      .needPhrase, shifts(Set(need.cells.map(\.shift))), days(dates),
      rest.joined(separator: ", "))
  }

  private func levels(_ levels: Set<QualificationLevel>) -> String {
    guard levels.count > 1 else { return levels.first.map(from) ?? "" }
    return say(.levelsOrHigher, say.list(levels.sorted().map(\.description)))
  }

  /// A class by its name where all its shifts are meant, otherwise codes.
  private func shifts(_ codes: Set<ShiftCode>) -> String {
    let needed = scenario.shifts.filter { $0.countsFor == .cover }
    guard !needed.allSatisfy({ codes.contains($0.code) }) || classes(of: codes).count < 2 else {
      return say(.everyShift)
    }
    let whole = classes(of: codes).filter { shiftClass in
      needed.allSatisfy { $0.shiftClass != shiftClass || codes.contains($0.code) }
    }
    let others = codes.filter { code in
      scenario.shift(code).map { !whole.contains($0.shiftClass) } ?? true
    }
    return say.list(whole.sorted().map { say(.plural(of: $0)) } + others.sorted())
  }

  private func classes(of codes: Set<ShiftCode>) -> Set<Block> {
    Set(codes.compactMap { scenario.shift($0)?.shiftClass })
  }
}

/// Days in as few words as will do.
extension WhyTeller {
  /// `hele periode`, `week 3 t/m 5`, `weekend van za 16 jan`, `elke za en zo`, or the dates.
  func days(_ dates: [CivilDate]) -> String {
    guard let first = dates.first, dates.count > 1 else { return dates.first.map(say.day) ?? "" }
    if dates == scenario.period.dates { return say(.wholePeriod) }
    if let weeks = wholeWeeks(dates) { return weeks }
    if dates.count == 2, first.weekday == .saturday, dates[1] == first + 1 {
      return say(.weekendOf, say.day(first))
    }
    return everyWeek(dates) ?? runs(dates)
  }

  /// Weeks, where the dates are whole ones.
  private func wholeWeeks(_ dates: [CivilDate]) -> String? {
    let mondays = Set(dates.map(\.monday)).sorted()
    guard dates.count == 7 * mondays.count, let first = mondays.first, let last = mondays.last
    else { return nil }
    if mondays.count == 1 { return say(.week, "\(first.isoWeek.week)") }
    let isRow = last - first == 7 * (mondays.count - 1)
    return isRow
      ? say(.weekSpan, "\(first.isoWeek.week)", "\(last.isoWeek.week)")
      : say(.week, say.list(mondays.map { "\($0.isoWeek.week)" }))
  }

  /// Days of the week, where they are meant in every week of the period.
  private func everyWeek(_ dates: [CivilDate]) -> String? {
    let weekdays = Set(dates.map(\.weekday))
    guard scenario.period.weeks > 1,
      dates == scenario.period.dates.filter({ weekdays.contains($0.weekday) })
    else { return nil }
    return say(.every, say.pattern(.weekdays(weekdays)))
  }

  /// Dates, three and more on end as one stretch.
  func runs(_ dates: [CivilDate]) -> String {
    var runs: [ClosedRange<CivilDate>] = []
    for date in dates {
      if let last = runs.last, last.upperBound + 1 == date {
        runs[runs.count - 1] = last.lowerBound...date
      } else {
        runs.append(date...date)
      }
    }
    return say.list(
      runs.flatMap { run in
        run.upperBound - run.lowerBound > 1
          ? [span(run)] : (run.lowerBound...run.upperBound).map(say.day)
      })
  }
}
