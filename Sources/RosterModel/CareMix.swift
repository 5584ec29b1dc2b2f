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

/// How care is delivered.
public enum DeliveryForm: String, Hashable, Sendable, CaseIterable {
  case zzp = "ZZP"
  case vpt = "VPT"
  case mpt = "MPT"
  case shortStay = "ELV"
  case vacancy = "MUT"
  case partner = "PARTNER"
}

extension [CareMixLine] {
  /// The month whose lines hold in a month: the last one not after it, else the first.
  public func month(heldIn month: YearMonth) -> YearMonth? {
    let months = map(\.month)
    return months.filter { $0 <= month }.max() ?? months.min()
  }
}

/// A line of the care mix (ZZP-mix): how many residents of one profile live here in a month.
public struct CareMixLine: Hashable, Sendable {
  /// The month.
  public var month: YearMonth
  /// The care profile as in iWlz, such as `4VV`.
  public var profile: String
  /// How care is delivered.
  public var form: DeliveryForm
  /// Whether the package includes treatment (behandeling).
  public var treatment: Bool
  /// Whether it includes daycare (dagbesteding).
  public var daycare: Bool
  /// Average number of residents, a fraction where a bed changed hands.
  public var residents: Double

  /// A line of the care mix.
  public init(
    month: YearMonth, profile: String, form: DeliveryForm, treatment: Bool, daycare: Bool,
    residents: Double
  ) {
    self.month = month
    self.profile = profile
    self.form = form
    self.treatment = treatment
    self.daycare = daycare
    self.residents = residents
  }
}
