import RosterModel
import TestSupport

@testable import ScenarioFiles

extension Scenario {
  /// A care mix, shifts, and cover for some of them.
  mutating func drawNeed(_ random: inout SplitMix) {
    let month = YearMonth(year: random.int(1...9999), month: random.int(1...12))!
    careMix = (0..<random.int(1...4)).map { _ in CareMixLine.drawn(month, &random) }
      .unique { [$0.profile, $0.form.rawValue, "\($0.treatment)", "\($0.daycare)"] }
    printedTotals = random.part(of: PrintedTotalsTable.names).map {
      PrintedTotal(month: month, name: $0, value: random.decimal(0...5000))
    }
    shifts = (0..<random.int(1...5)).map { Shift.drawn($0, &random) }
    for index in shifts.indices {
      let end = shifts[index].span.upperBound
      let later = shifts.filter { $0.begin.minute >= end }.map(\.code)
      shifts[index].combinesWith = random.part(of: later)
    }
    cover = random.part(of: shifts).flatMap { CoverRequirement.drawn($0, in: period, &random) }
  }
}

extension CareMixLine {
  fileprivate static func drawn(_ month: YearMonth, _ random: inout SplitMix) -> CareMixLine {
    let form = random.pick(DeliveryForm.allCases)
    let anyName: [DeliveryForm] = [.shortStay, .vacancy, .partner]
    let profile =
      anyName.contains(form) ? random.name(0) : random.pick(CareProfiles.known)
    return CareMixLine(
      month: month, profile: profile, form: form, treatment: random.once(in: 2),
      daycare: random.once(in: 2), residents: random.decimal(0...1000))
  }
}

extension Shift {
  fileprivate static func drawn(_ number: Int, _ random: inout SplitMix) -> Shift {
    let domain = random.pick(Domain.allCases)
    let begin = random.int(0...1439)
    let stop = begin + random.int(1...(random.pick([240, 1439])))
    let end = random.once(in: 6) ? 1440 : stop > 1440 ? stop - 1440 : stop
    var shift = Shift(
      code: random.name(number), name: random.freeText(), begin: ClockTime(minute: begin)!,
      end: ClockTime(minute: end)!, paid: .zero, domain: domain,
      minLevel: random.once(in: 2) ? random.level(in: domain) : nil,
      role: random.once(in: 2) ? random.name(number) : nil,
      countsFor: random.pick(CountsFor.allCases),
      givenClass: random.once(in: 2) ? random.pick(Block.allCases) : nil)
    shift.breakTime = Minutes(random.int(0...shift.presence.count))
    shift.paid = Minutes(random.int(0...shift.presence.count))
    return shift
  }
}

extension CoverRequirement {
  /// Nested lines of a shift for days of the week that do not overlap, and a date.
  fileprivate static func drawn(
    _ shift: Shift, in period: Period, _ random: inout SplitMix
  ) -> [CoverRequirement] {
    let first = Set(random.oneOrMore(Weekday.allCases))
    let others = Set(Weekday.allCases).subtracting(first)
    let days: [DayPattern] = [
      .weekdays(first), .weekdays(others), .date(random.pick(period.dates)),
    ]
    return random.part(of: days).filter { $0 != .weekdays([]) }.flatMap { days in
      nested(shift, on: days, &random)
    }
  }

  private static func nested(
    _ shift: Shift, on days: DayPattern, _ random: inout SplitMix
  ) -> [CoverRequirement] {
    var heads = random.int(0...100)
    let levels = QualificationLevel.allCases.filter { Levels.exists($0, in: shift.domain) }
    return random.part(of: levels).map { level in
      defer { heads = random.int(0...heads) }
      return CoverRequirement(
        days: days, shift: shift.code, domain: shift.domain, minLevel: level, heads: heads)
    }
  }
}
