public import RosterModel

/// What a duty on a date costs an employer, in euro.
///
/// Someone in employment: as ``ShiftCost``, for the day it starts on. Someone hired: paid hours x
/// ``hiredEuroPerHour(at:)``.
public struct DutyCosts: Sendable {
  private let norms: NormSet

  /// By the wages of a norm set.
  public init(norms: NormSet) { self.norms = norms }

  /// By the norm set of a scenario; the first that ships where it names none of those.
  public init(_ scenario: Scenario) {
    norms = NormSet.shipped.first { $0.id == scenario.normSet } ?? NormSet.shipped[0]
  }

  /// Euro for one duty at a level.
  public func euro(
    _ shift: Shift, level: QualificationLevel, on date: CivilDate, isHired: Bool
  ) -> Double {
    guard isHired else {
      return ShiftCost(norms: norms, on: date)
        .cost(of: shift, at: level, startingOn: [date.weekday])
    }
    return shift.paid.inHours * Self.hiredEuroPerHour(at: level)
  }

  /// What an hour of someone hired (PNIL) costs at a level, euro: the midpoint of what agencies ask on
  /// weekdays (agency price page, undated, confirmed): level 1 and 2 37.00, level 3 42.50, level 4
  /// and 5 50.00. No allowance is added, since their prices for irregular hours are not known.
  public static func hiredEuroPerHour(at level: QualificationLevel) -> Double {
    switch level {
    case .level1, .level2, .level2Plus: 37
    case .level3: 42.5
    case .level4, .level5: 50
    }
  }
}
