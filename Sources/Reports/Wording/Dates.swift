public import RosterModel

extension Voice {
  /// `za 16 jan`.
  public func day(_ date: CivilDate) -> String {
    "\(weekday(date.weekday)) \(date.day) \(month(date.month))"
  }

  /// `za 16 jan 2027`.
  public func dayAndYear(_ date: CivilDate) -> String { "\(day(date)) \(date.year)" }

  /// `31 dec 2014`.
  package func date(_ date: CivilDate) -> String { "\(date.day) \(month(date.month)) \(date.year)" }

  /// `dec 2024`.
  public func month(_ month: YearMonth) -> String { "\(self.month(month.month)) \(month.year)" }

  /// `2027-W01`, the ISO 8601 week a date lies in.
  public static func isoWeek(_ date: CivilDate) -> String {
    let week = date.isoWeek
    return "\(week.year)-W\(week.week < 10 ? "0" : "")\(week.week)"
  }

  /// `za`.
  package func weekday(_ weekday: Weekday) -> String { self(Words.weekdays[weekday.rawValue]) }

  /// `ma, wo en vr`, `elke dag`, or a date.
  package func pattern(_ days: DayPattern) -> String {
    switch days {
    case .date(let date): day(date)
    case .weekdays(let all) where all.count == 7: self(.everyDay)
    case .weekdays(let some): list(some.sorted { $0.rawValue < $1.rawValue }.map(weekday))
    }
  }

  /// `jan`, from 1 to 12.
  package func month(_ month: Int) -> String { self(Words.months[month - 1]) }

  /// `23:00`.
  package func clock(_ minute: Int) -> String {
    "\(padded(minute / 60 % 24)):\(padded(minute % 60))"
  }

  /// `za 16 jan 23:00`.
  package func moment(_ time: LocalTime) -> String { "\(day(time.date)) \(clock(time.minute))" }

  /// `ma 4 jan t/m zo 10 jan` for a stretch of time, with years where they differ; a stretch that
  /// ends at midnight ends the day before.
  package func days(from: LocalTime, to: LocalTime) -> String {
    let last = to.minute == 0 && to.date > from.date ? to.date - 1 : to.date
    guard last != from.date else { return day(last) }
    guard last.year == from.date.year else {
      return self(.fromTo, dayAndYear(from.date), dayAndYear(last))
    }
    return self(.fromTo, day(from.date), day(last))
  }
}
