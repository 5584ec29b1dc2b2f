import RosterModel

extension Oracle {
  /// This much rest, in minutes, ends a series of duties or a run of nights: the house's reading.
  private static let endingRest = 36 * 60

  /// ATW-N-REST, hours: at least 14 hours of rest after a night that ends after 02:00 (ATW 5:8).
  var restAfterNight: OracleVerdict {
    let nights = periodPairs.filter { duties[$0].isNightPastTwo }
    return .hours(nights.map { rest(after: $0) }.filter { $0 < 14 * 60 })
  }

  /// ATW-N-46, hours: at least 46 hours of rest after a run of 3 or more nights (ATW 5:8).
  var restAfterNightRun: OracleVerdict {
    let last = periodPairs.filter { index in
      nightsInRun(upTo: index) >= 3 && !runGoesOn(after: index)
    }
    return .hours(last.map { rest(after: $0) }.filter { $0 < 46 * 60 })
  }

  /// ATW-N-SER, duties: at most 7 in a series that holds a night (ATW 5:8); broken where the 8th or
  /// a later one starts in the period.
  var nightSeries: OracleVerdict {
    .counts(
      series.filter { series in
        series.contains { duties[$0].isNight }
          && series.dropFirst(7).contains { line.period.contains(duties[$0].minutes.lowerBound) }
      }.map(\.count))
  }

  /// Places of duties, cut where a rest of 36 hours or more lies between.
  private var series: [Range<Int>] {
    var series: [Range<Int>] = []
    var first = 0
    for index in duties.indices {
      let isLast = index == duties.count - 1
      if isLast || rest(after: index) >= Self.endingRest {
        series.append(first..<(index + 1))
        first = index + 1
      }
    }
    return series
  }

  /// How many nights stand on end up to and with this duty.
  private func nightsInRun(upTo index: Int) -> Int {
    guard duties[index].isNight else { return 0 }
    return index > 0 && runGoesOn(after: index - 1) ? nightsInRun(upTo: index - 1) + 1 : 1
  }

  private func runGoesOn(after index: Int) -> Bool {
    duties[index].isNight && duties[index + 1].isNight && rest(after: index) < Self.endingRest
  }
}
