import RosterModel

extension Oracle {
  /// ATW-DREST, hours: broken where the 24 hours from the start of a duty hold no 11 hours on end without
  /// presence (ATW 5:3). Measured is the rest after the duty where that is too short, and else what the duty
  /// leaves of the 24 hours.
  var dailyRest: OracleVerdict {
    let pairs = Set(periodPairs)
    return .hours(
      duties.indices.compactMap { index in
        let start = duties[index].minutes.lowerBound
        let longest = line.rests(within: start..<(start + 24 * 60)).max() ?? 0
        guard longest < 11 * 60 else { return nil }
        if pairs.contains(index), rest(after: index) < 11 * 60 { return rest(after: index) }
        let left = 24 * 60 - duties[index].minutes.count
        guard left < 11 * 60, line.period.contains(duties[index].lastStart) else { return nil }
        return max(0, left)
      })
  }

  /// ATW-WREST, hours: 36 hours of rest in the 7x24 hours from the first start of a working day, or
  /// 72 hours in the 14x24 hours from it in parts of at least 32 (ATW 5:5). Of windows where a duty
  /// of the period starts in the 7x24 hours.
  var weeklyRest: OracleVerdict {
    let day = 24 * 60
    return .hours(
      workingDayStarts.compactMap { start in
        let week = start..<(start + 7 * day)
        guard duties.contains(where: { startsInPeriod($0, within: week) }) else { return nil }
        let longest = line.rests(within: week).max() ?? 0
        let parts = line.rests(within: start..<(start + 14 * day)).filter { $0 >= 32 * 60 }
        return longest >= 36 * 60 || parts.reduce(0, +) >= 72 * 60 ? nil : longest
      })
  }

  /// ATW-SUN, Sundays: at least 13 in 52 weeks without a minute of presence (ATW 5:6), where the
  /// count that is brought along reaches back far enough.
  var freeSundays: OracleVerdict {
    guard let before = freeSundaysBefore else { return OracleVerdict(measured: []) }
    let worked = line.period.filter {
      line.present[$0] && line.wall($0).date.weekday == .sunday
    }
    let sundays = Set(worked.map { line.wall($0).date })
    let free = before + Double(periodWeeks.count - sundays.count)
    return OracleVerdict(measured: free < 13 ? [free] : [])
  }

  /// The first start of a shift on each date, the second half of a broken duty included.
  private var workingDayStarts: [Int] {
    var dates: Set<CivilDate> = []
    return line.shiftStarts.indices.filter { minute in
      line.shiftStarts[minute] && dates.insert(line.wall(minute).date).inserted
    }
  }

  private func startsInPeriod(_ duty: OracleDuty, within minutes: Range<Int>) -> Bool {
    minutes.contains(duty.minutes.lowerBound) && line.period.contains(duty.minutes.lowerBound)
  }
}
