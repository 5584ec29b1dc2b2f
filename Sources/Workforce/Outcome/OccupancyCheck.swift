public import RosterModel

/// The printed occupancy of one month held against its rows.
public struct OccupancyCheck: Hashable, Sendable {
  /// The month.
  public var month: YearMonth
  /// All residents.
  public var residents: Figure
  /// Residents with treatment.
  public var withTreatment: Figure
  /// Residents without.
  public var withoutTreatment: Figure
  /// Beds, as printed.
  public var beds: Double?
  /// Residents as printed (else computed) over beds, percent.
  public var occupancyPercent: Figure
  /// Where the print disagrees with itself.
  public var slips: [Slip]

  /// A printed number and the computed one.
  public struct Figure: Hashable, Sendable {
    /// As printed, where it is.
    public var printed: Double?
    /// As computed, where rows say.
    public var computed: Double?

    /// A printed number and the computed one.
    public init(printed: Double?, computed: Double?) {
      self.printed = printed
      self.computed = computed
    }

    /// Whether they differ by more than half of a last digit of `digit`.
    func differs(by digit: Double) -> Bool {
      guard let printed, let computed else { return false }
      return abs(printed - computed) > digit / 2 + 1e-9
    }
  }

  /// Where the print disagrees with itself.
  public enum Slip: Hashable, Sendable {
    /// A total (`residents`, `withTreatment`, `withoutTreatment`) is not the sum of its rows: each row
    /// was rounded, the total before that.
    case rounding(total: String)
    /// The subtotals with and without treatment add up to something else than the total: their sum.
    case subtotals(sum: Double)
    /// The percentage does not follow from the residents printed and the beds stated: numbers of
    /// beds near it from which it does.
    case beds(fitting: [Int])
  }
}

extension OccupancyCheck {
  /// The check of every month with printed totals.
  public static func all(_ scenario: Scenario) -> [OccupancyCheck] {
    Set(scenario.printedTotals.map(\.month)).sorted().map { OccupancyCheck(scenario, in: $0) }
  }

  /// Numbers of beds, within five of those stated, from which every printed percentage follows.
  ///
  /// A percentage follows when residents as printed / beds x 100 rounds to it, at the digits it is
  /// printed with: whole, else one decimal.
  public static func bedsThatFit(_ scenario: Scenario) -> [Int] {
    let checks = all(scenario).filter { $0.occupancyPercent.printed != nil }
    let stated = checks.compactMap(\.beds)
    guard let least = stated.min(), let most = stated.max() else { return [] }
    return (Int(least) - 5...Int(most) + 5).filter { beds in
      beds > 0 && checks.allSatisfy { $0.follows(from: Double(beds)) }
    }
  }

  init(_ scenario: Scenario, in month: YearMonth) {
    let lines = scenario.careMix.filter { $0.month == month }
    let sum = { (isCounted: (CareMixLine) -> Bool) in
      lines.isEmpty ? nil : lines.reduce(0) { $0 + (isCounted($1) ? $1.residents : 0) }
    }
    let figure = { (name: String, computed: Double?) in
      Figure(printed: scenario.printed(name, in: month), computed: computed)
    }
    self.month = month
    residents = figure("residents", sum { _ in true })
    withTreatment = figure("withTreatment", sum(\.treatment))
    withoutTreatment = figure("withoutTreatment", sum { !$0.treatment })
    let places = scenario.places(in: month)
    beds = places
    let counted = residents.printed ?? residents.computed
    let percent = counted.flatMap { counted in places.map { counted / $0 * 100 } }
    occupancyPercent = figure("occupancyPercent", percent)
    slips = []
    slips = foundSlips
  }

  private var foundSlips: [Slip] {
    let totals = [
      ("residents", residents), ("withTreatment", withTreatment),
      ("withoutTreatment", withoutTreatment),
    ]
    return totals.filter { $0.1.differs(by: 0.1) }.map { .rounding(total: $0.0) }
      + (subtotals.map { [.subtotals(sum: $0)] } ?? [])
      + (misfit.map { [.beds(fitting: $0)] } ?? [])
  }

  /// The sum of the printed subtotals where it is not the printed total: tenths are compared.
  private var subtotals: Double? {
    guard let with = withTreatment.printed, let without = withoutTreatment.printed else {
      return nil
    }
    let figure = Figure(printed: residents.printed, computed: with + without)
    return figure.differs(by: 0.1) ? with + without : nil
  }

  /// Beds that fit where those stated do not.
  private var misfit: [Int]? {
    guard let beds, !follows(from: beds) else { return nil }
    return (Int(beds) - 5...Int(beds) + 5).filter { $0 > 0 && follows(from: Double($0)) }
  }

  private func follows(from beds: Double) -> Bool {
    guard let percent = occupancyPercent.printed,
      let counted = residents.printed ?? residents.computed
    else { return true }
    let digit = percent == percent.rounded() ? 1.0 : 0.1
    return !Figure(printed: percent, computed: counted / beds * 100).differs(by: digit)
  }
}
