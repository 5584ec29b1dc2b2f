import RosterModel

/// A slow second reading of the working-time rules of the law, by plain loops over the minutes of
/// one person. It shares no code with the judge, which reads shifts and gaps, and no numbers: the
/// limits are written out here as the law has them.
struct Oracle {
  /// The person's minutes.
  let line: MinuteLine
  /// The person's duties, in order of time.
  let duties: [OracleDuty]
  /// Minutes of work and of absence that counts as work (ATW 5:2), per week of the line. A duty
  /// counts in the week it starts in.
  let hours: [Int]
  /// Nights that end after 02:00, per week of the line.
  let nights: [Int]
  /// The weeks of the period.
  let periodWeeks: Range<Int>
  /// Free Sundays counted up to the period, where the count and the period cover 52 weeks.
  let freeSundaysBefore: Double?

  /// The oracle on a person.
  init(on person: PersonID, _ roster: Roster, in scenario: Scenario) {
    line = MinuteLine(of: person, roster, in: scenario)
    duties = OracleDuty.all(on: line)
    let before = MinuteLine.weeksBefore
    periodWeeks = before..<(before + scenario.period.weeks)
    var hours = [Int](repeating: 0, count: periodWeeks.upperBound + MinuteLine.weeksAfter)
    var nights = hours
    for duty in duties {
      hours[duty.week] += duty.work
      nights[duty.week] += duty.isNightPastTwo ? 1 : 0
    }
    for leave in scenario.leave where leave.person == person {
      for day in 0..<(hours.count * 7) {
        hours[day / 7] += leave.counted(on: line.firstMonday + day).count
      }
    }
    self.hours = hours
    self.nights = nights
    freeSundaysBefore =
      scenario.counters.first { counter in
        counter.person == person && counter.counter == "freeSundays"
          && scenario.period.end + 1 - counter.from >= 52 * 7
      }?.value
  }

  /// What it says of each rule it knows.
  var verdicts: [RuleID: OracleVerdict] {
    [
      "ATW-SHIFT": shiftLength, "ATW-WEEK": weekHours, "ATW-AVG4": average(over: 4, most: 55),
      "ATW-AVG16": average(over: 16, most: 48), "ATW-DREST": dailyRest, "ATW-WREST": weeklyRest,
      "ATW-BRK": breaks, "ATW-SUN": freeSundays, "ATW-N-LEN": nightLength,
      "ATW-N-REST": restAfterNight, "ATW-N-46": restAfterNightRun, "ATW-N-SER": nightSeries,
      "ATW-N-36": nightCount, "ATW-N-40": nightAverage,
    ]
  }

  /// Duties whose last shift starts in the period.
  var periodDuties: [OracleDuty] { duties.filter { line.period.contains($0.lastStart) } }

  /// The rest in minutes between a duty and the next.
  func rest(after index: Int) -> Int {
    duties[index + 1].minutes.lowerBound - duties[index].minutes.upperBound
  }

  /// Places of duties with a next one that starts in the period.
  var periodPairs: [Int] {
    duties.indices.dropLast().filter {
      line.period.contains(duties[$0 + 1].minutes.lowerBound)
    }
  }

  /// Windows of so many weeks of which the last lies in the period, with hours in a week of the period.
  func windows(of weeks: Int) -> [Range<Int>] {
    periodWeeks.map { last in (last + 1 - weeks)..<(last + 1) }.filter { window in
      window.contains { periodWeeks.contains($0) && hours[$0] > 0 }
    }
  }
}
