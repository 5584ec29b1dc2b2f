/// The month of a care mix, `2024-12`.
public struct YearMonth: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Its year.
  public var year: Int
  /// 1 to 12.
  public var month: Int

  /// A month, or `nil` where there is none.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    self.year = year
    self.month = month
  }

  /// Reads `2024-12`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    self.init(year: year, month: month)
  }

  /// Its first day.
  public var firstDay: CivilDate { CivilDate(year: year, month: month, day: 1)! }

  /// The month after it.
  public var next: YearMonth {
    month == 12 ? YearMonth(year: year + 1, month: 1)! : YearMonth(year: year, month: month + 1)!
  }

  /// Earlier months come first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  /// `2024-12`.
  public var description: String { "\(year.padded(4))-\(month.padded(2))" }
}

extension CivilDate {
  /// The month a date lies in.
  public var yearMonth: YearMonth { YearMonth(year: year, month: month)! }
}

extension YearMonth {
  /// How many days it has.
  public var dayCount: Int { next.firstDay - firstDay }

  /// From its first day to its last.
  public var days: ClosedRange<CivilDate> { firstDay...(next.firstDay - 1) }

  /// The month so many later, or earlier below 0.
  public func advanced(by months: Int) -> YearMonth {
    let count = year * 12 + month - 1 + months
    return YearMonth(year: count / 12, month: count % 12 + 1)!
  }

  /// How many months it comes after another.
  public func months(since other: YearMonth) -> Int {
    (year - other.year) * 12 + month - other.month
  }
}
