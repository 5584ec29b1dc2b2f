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
