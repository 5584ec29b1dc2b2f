public import CareDemand
import RosterModel

extension Voice {
  /// `ma-vr`, `za en zo`, `do 6 mei 2027`, `elke dag`.
  func days(_ pattern: DayPattern) -> String {
    switch pattern {
    case .date(let date): return dayAndYear(date)
    case .weekdays(let days):
      let order = days.sorted { $0.rawValue < $1.rawValue }
      guard order.count < 7, let first = order.first, let last = order.last else {
        return self(.everyDay)
      }
      let isRow = order.count > 2 && last.rawValue - first.rawValue == order.count - 1
      return isRow ? "\(weekday(first))-\(weekday(last))" : list(order.map(weekday))
    }
  }

  /// What a row of the staffing program covers.
  func need(_ kind: StaffingRow.Kind) -> String {
    switch kind {
    case .hours(let block, let least):
      self(.rowHours, self(.name(of: block)), least.description)
    case .peak(let segment): self(.rowPeak, segment.times)
    case .floor(let name, _, let least): self(.rowFloor, name, least.description)
    }
  }
}

extension DaySegment {
  /// `07:00-09:00`.
  var times: String {
    [span.lowerBound, span.upperBound].compactMap { ClockTime(minute: $0)?.description }
      .joined(separator: "-")
  }
}

extension DemandError {
  /// What is wrong, as a sentence.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    switch self {
    case .unknownNormSet(let id, let known): return say(.unknownNormSet, id, say.list(known))
    case .noShiftCovers(let need):
      return say(
        .noShiftCovers, say(.name(of: need.domain)), say.days(need.days), say.need(need.need))
    case .staffingUnsolved(let domain, let days):
      return say(.staffingUnsolved, say(.name(of: domain)), say.days(days))
    }
  }
}
