import RosterModel

extension Oracle {
  /// ATW-SHIFT, hours: at most 12 hours of work in a duty (ATW 5:7).
  var shiftLength: OracleVerdict { .hours(periodDuties.map(\.work).filter { $0 > 12 * 60 }) }

  /// ATW-WEEK, hours: at most 60 hours in an ISO week (ATW 5:7).
  var weekHours: OracleVerdict {
    .hours(periodWeeks.map { hours[$0] }.filter { $0 > 60 * 60 })
  }

  /// ATW-AVG4 and ATW-AVG16, hours a week: at most so many hours on average over any so many weeks
  /// (ATW 5:7).
  func average(over weeks: Int, most: Int) -> OracleVerdict {
    average(over: windows(of: weeks), most: most)
  }

  /// ATW-BRK, minutes: over 5.5 hours of work 30 minutes of break, over 10 hours 45 (ATW 5:4).
  var breaks: OracleVerdict {
    let broken = periodDuties.filter { duty in
      let due = duty.work > 600 ? 45 : duty.work > 330 ? 30 : 0
      return duty.breakTime < due
    }
    return .counts(broken.map(\.breakTime))
  }

  /// ATW-N-LEN, hours: at most 10 hours of work in a night duty (ATW 5:8).
  var nightLength: OracleVerdict {
    .hours(periodDuties.filter(\.isNight).map(\.work).filter { $0 > 10 * 60 })
  }

  /// ATW-N-40, hours a week: at most 40 hours on average over 16 weeks with 16 or more nights that
  /// end after 02:00 (ATW 5:8).
  var nightAverage: OracleVerdict {
    let full = windows(of: 16).filter { nights[$0].reduce(0, +) >= 16 }
    return average(over: full, most: 40)
  }

  /// ATW-N-36, nights: at most 36 that end after 02:00 in any 16 weeks (ATW 5:8).
  var nightCount: OracleVerdict {
    .counts(windows(of: 16).map { nights[$0].reduce(0, +) }.filter { $0 > 36 })
  }

  private func average(over windows: [Range<Int>], most: Int) -> OracleVerdict {
    let broken = windows.filter { hours[$0].reduce(0, +) > most * 60 * $0.count }
    return OracleVerdict(
      measured: broken.map { Double(hours[$0].reduce(0, +)) / 60 / Double($0.count) })
  }
}
