import RosterModel

extension Accountant {
  /// Nights, evenings, weekends and holidays of every person, with their pro-rata shares.
  func loadAccounts(_ placed: [PlacedShift]) -> [RosterAccounts.Load] {
    let earliest = earliestShifts(placed)
    let weekends = weekendsWorked(placed)
    return scenario.people.indices.map { person in
      let days = earliest.row(of: person)
      let classes = days.compactMap { $0.map { shiftTable[$0].shiftClass } }
      return RosterAccounts.Load(
        person: scenario.people[person].id, nights: classes.count { $0 == .night },
        evenings: classes.count { $0 == .evening },
        weekends: weekends.row(of: person).count(where: \.self),
        holidays: zip(days, calendar.isHoliday).count { $0 != nil && $1 },
        share: fairShares[person])
    }
  }

  /// The shift each person starts a day with; a day counts once, however many short shifts it has.
  private func earliestShifts(_ placed: [PlacedShift]) -> PersonTable<Int?> {
    var earliest = PersonTable<Int?>(
      people: scenario.people.count, width: scenario.period.dayCount, filledWith: nil)
    for placed in placed {
      let other = earliest[placed.person, placed.day]
      if other.map({ shiftTable.starts(placed.shift, before: $0) }) ?? true {
        earliest[placed.person, placed.day] = placed.shift
      }
    }
    return earliest
  }

  private func weekendsWorked(_ placed: [PlacedShift]) -> PersonTable<Bool> {
    var worked = weekendsInHistory
    for placed in placed {
      let span = shiftTable[placed.shift].span
      for week in calendar.weekends(touchedBy: span, from: placed.day) {
        worked[placed.person, week] = true
      }
    }
    return worked
  }

  /// Weekends of the period that a shift in the history reaches into.
  static func weekendsInHistory(
    of scenario: Scenario, index: ScenarioIndex, calendar: PeriodCalendar, shifts: ShiftTable
  ) -> PersonTable<Bool> {
    var worked = PersonTable(
      people: scenario.people.count, width: scenario.period.weeks, filledWith: false)
    for entry in scenario.history {
      guard let person = index.person[entry.person], let shift = index.shift[entry.shift] else {
        continue
      }
      let day = entry.date - scenario.period.start
      for week in calendar.weekends(touchedBy: shifts[shift].span, from: day) {
        worked[person, week] = true
      }
    }
    return worked
  }
}

extension RosterAccounts.Load {
  /// Nights, evenings, weekends and holidays above the share, each share rounded up to a whole
  /// one: sum over the four kinds of max(0, n - ceil(share)). The tolerance of 1e-9 keeps a share
  /// that is whole but for rounding of the sum from counting one more.
  var aboveShare: Int {
    [
      (nights, share.nights), (evenings, share.evenings), (weekends, share.weekends),
      (holidays, share.holidays),
    ].reduce(0) { sum, kind in sum + max(0, kind.0 - Int((kind.1 - 1e-9).rounded(.up))) }
  }
}
