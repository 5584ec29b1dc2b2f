public import RosterModel

/// Day tariffs per kind of resident. No tariff ships: a house brings its own file, and the example
/// that comes with the scenarios is made up and says so.
public struct TariffTable: Hashable, Sendable, Codable {
  /// The tariffs.
  public var tariffs: [Tariff]

  /// A table; without tariffs nothing is said of revenue.
  public init(tariffs: [Tariff] = []) { self.tariffs = tariffs }
}

/// What a day of one kind of resident pays.
public struct Tariff: Hashable, Sendable, Codable {
  /// The care profile as in iWlz.
  public var profile: String
  /// How care is delivered.
  public var form: DeliveryForm
  /// Whether treatment is included.
  public var treatment: Bool
  /// Whether daycare is included.
  public var daycare: Bool
  /// The first and the last day it holds; `nil` for without end.
  public var from: CivilDate?
  /// See ``from``.
  public var to: CivilDate?
  /// Euro per day.
  public var euroPerDay: Double
  /// How sure it is.
  public var standing: Standing
  /// Where it comes from.
  public var source: String

  /// How sure a tariff is.
  public enum Standing: String, Hashable, Sendable, CaseIterable, Codable {
    /// Agreed or set.
    case agreed
    /// Expected.
    case expected
    /// Made up, to show how it works: every amount that rests on it says so.
    case synthetic
  }

  /// What a day of one kind of resident pays.
  public init(
    profile: String, form: DeliveryForm = .zzp, treatment: Bool, daycare: Bool,
    from: CivilDate? = nil, to: CivilDate? = nil, euroPerDay: Double, standing: Standing,
    source: String = ""
  ) {
    self.profile = profile
    self.form = form
    self.treatment = treatment
    self.daycare = daycare
    self.from = from
    self.to = to
    self.euroPerDay = euroPerDay
    self.standing = standing
    self.source = source
  }
}
