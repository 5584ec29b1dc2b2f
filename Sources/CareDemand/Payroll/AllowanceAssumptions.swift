import RosterModel

extension DutyBands {
  /// What the hours of these duties rest on that no source confirms, once each.
  func assumptions(of duties: [WorkedDuty]) -> [Assumption] {
    var found: [Assumption] = []
    if duties.contains(where: spreadsBreak) { found.append(.breakSpread) }
    if duties.contains(where: touchesOpenBand) { found.append(.irregularHoursOpen) }
    if duties.contains(where: touchesDecemberEvening) { found.append(.decemberEvenings) }
    return found
  }

  /// Whether it matters when the break was: part of the time is not paid, and bands differ.
  private func spreadsBreak(_ duty: WorkedDuty) -> Bool {
    duty.paid < duty.presence && presence(of: duty).count > 1
  }

  private func touchesOpenBand(_ duty: WorkedDuty) -> Bool {
    duty.dates.contains { date in
      bands(on: date).contains {
        $0.evidence == .open && duty.presence(on: date, within: $0.span) > .zero
      }
    }
  }

  /// 24 and 31 December from 18:00, which an unverified source pays as Sundays, where they are none.
  private func touchesDecemberEvening(_ duty: WorkedDuty) -> Bool {
    duty.dates.contains { date in
      date.month == 12 && (date.day == 24 || date.day == 31) && DayKind(on: date) != .sunday
        && duty.presence(on: date, within: 1080..<1440) > .zero
    }
  }
}
