/// A calendar date in the proleptic Gregorian calendar, without a time zone.
///
/// Stored as the number of days since 1970-01-01, so that differences are exact and cheap.
/// Conversion follows the era method of Howard Hinnant, "chrono-compatible low-level date
/// algorithms" (2013).
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var dayNumber: Int

  /// The date `dayNumber` days after 1970-01-01.
  public init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The date with this year, month (1-12) and day (1-31), or `nil` where no such day exists.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else {
      return nil
    }
    self.dayNumber = Self.daysSinceEpoch(year: year, month: month, day: day)
    guard self.day == day, self.month == month else { return nil }
  }

  /// Reads `2027-01-04` or `04-01-2027` (day, month, year as the Dutch write it).
  public init?(_ text: some StringProtocol) {
    // Three numbers of at most four digits each. One pass without memory: rosters hold thousands of dates.
    var (numbers, digits, part) = (SIMD4<Int>(), SIMD4<Int>(), 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): part += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
        digits[part] += 1
      default: return nil
      }
      guard part < 3, digits[part] <= 4 else { return nil }
    }
    switch (digits[0], digits[1], digits[2]) {
    case (4, 2, 2): self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    case (1...2, 1...2, 4): self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  /// The year, 1 to 9999.
  public var year: Int { civil.year }
  /// The month, 1 to 12.
  public var month: Int { civil.month }
  /// The day of the month, 1 to 31.
  public var day: Int { civil.day }

  /// Whole years from this date to another: an age, where this is a date of birth. Who was born on 29 February
  /// is a year older on 1 March.
  public func years(until date: CivilDate) -> Int {
    date.year - year - ((date.month, date.day) < (month, day) ? 1 : 0)
  }

  /// The day of the week; 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    Weekday(rawValue: ((dayNumber + 3) % 7 + 7) % 7)!
  }

  /// The Monday of the ISO 8601 week this date lies in.
  public var monday: CivilDate { self - weekday.rawValue }

  /// The ISO 8601 week number and the year it belongs to: the week holds that year's Thursday.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = monday + 3
    let first = CivilDate(dayNumber: Self.daysSinceEpoch(year: thursday.year, month: 1, day: 1))
    return (thursday.year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// The date `days` later.
  public static func + (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(dayNumber: date.dayNumber + days)
  }

  /// The date `days` earlier.
  public static func - (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(dayNumber: date.dayNumber - days)
  }

  /// The number of days from `other` to `date`.
  public static func - (date: CivilDate, other: CivilDate) -> Int {
    date.dayNumber - other.dayNumber
  }

  /// Earlier dates come first.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601, `2027-01-04`.
  public var description: String {
    "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
  }
}

extension CivilDate: Strideable {
  /// Days from this date to `other`.
  public func distance(to other: CivilDate) -> Int { other - self }
  /// The date `n` days later.
  public func advanced(by n: Int) -> CivilDate { self + n }
}

extension Int {
  /// Decimal digits, filled with zeros on the left up to `width`.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

/// A day of the ISO week, Monday first.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
