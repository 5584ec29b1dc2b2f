/// The public holidays the care collective agreements name: 1 January, Easter Sunday and Monday,
/// King's Day, 5 May, Ascension, Whit Sunday and Monday, 25 and 26 December.
public enum PublicHolidays {
  /// Whether a date is one of them.
  public static func contains(_ date: CivilDate) -> Bool { holiday(on: date) != nil }

  /// Which one a date is.
  public static func holiday(on date: CivilDate) -> PublicHoliday? {
    named(in: date.year).first { $0.date == date }?.holiday
  }

  /// All of a year.
  public static func all(in year: Int) -> Set<CivilDate> { Set(named(in: year).map(\.date)) }

  /// All of a year with what they are; two can fall on one date.
  private static func named(
    in year: Int
  ) -> [(date: CivilDate, holiday: PublicHoliday)] {
    let easter = easter(in: year)
    let kingsDay = CivilDate(year: year, month: 4, day: 27)!
    return [
      (CivilDate(year: year, month: 1, day: 1)!, .newYear), (easter, .easterSunday),
      (easter + 1, .easterMonday),
      // King's Day moves to Saturday when the 27th is a Sunday.
      (kingsDay.weekday == .sunday ? kingsDay - 1 : kingsDay, .kingsDay),
      (CivilDate(year: year, month: 5, day: 5)!, .liberationDay), (easter + 39, .ascension),
      (easter + 49, .whitSunday), (easter + 50, .whitMonday),
      (CivilDate(year: year, month: 12, day: 25)!, .christmasDay),
      (CivilDate(year: year, month: 12, day: 26)!, .boxingDay),
    ]
  }

  /// Easter Sunday by the anonymous Gregorian algorithm (Meeus/Jones/Butcher, 1991).
  public static func easter(in year: Int) -> CivilDate {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    return CivilDate(year: year, month: month, day: (h + l - 7 * m + 114) % 31 + 1)!
  }
}

/// A public holiday that the care collective agreements name.
public enum PublicHoliday: String, Hashable, Sendable, CaseIterable {
  case newYear, easterSunday, easterMonday, kingsDay, liberationDay, ascension, whitSunday
  case whitMonday, christmasDay, boxingDay
}
