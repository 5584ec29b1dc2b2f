/// How what nobody likes weighs on each, so that the one it weighs on most can be spared first.
///
/// In hundredths of a unit, for someone with c contract hours a week over the period:
///
///     burden = carried + 36 / c x sum over duties of (weights that apply) + 36 / c x refused wish points x wishes
///
/// A duty counts once by the shift it starts with: a night, an evening, on a Saturday or Sunday, on a public
/// holiday. Hired people and those without fixed hours carry none.
public struct Burden: Hashable, Sendable {
  /// Units of a night.
  public var nights: Int
  /// Units of an evening.
  public var evenings: Int
  /// Units of a duty on a Saturday or Sunday.
  public var weekendDays: Int
  /// Units of a duty on a public holiday.
  public var holidays: Int
  /// Units of a point of a refused wish.
  public var wishes: Int
  /// What people bring along from earlier periods, in hundredths; none where it is left out.
  public var carried: [PersonID: Int]
  /// Points of the objective for each unit of the one who carries most.
  public var points: Int

  /// With its weights.
  public init(
    nights: Int, evenings: Int, weekendDays: Int, holidays: Int, wishes: Int,
    carried: [PersonID: Int] = [:], points: Int
  ) {
    self.nights = nights
    self.evenings = evenings
    self.weekendDays = weekendDays
    self.holidays = holidays
    self.wishes = wishes
    self.carried = carried
    self.points = points
  }

  /// Hundredths that one unit weighs for someone: 100 at 36 hours a week, 300 at 12; `nil` for whom it is not
  /// counted.
  public static func scale(of person: Person, in scenario: Scenario) -> Int? {
    let range = scenario.contractRange(of: person.id, over: scenario.period)
    guard !person.form.isHired, range.lowerBound.count > 0, scenario.period.weeks > 0 else {
      return nil
    }
    let weekly = max(60, range.upperBound.count / scenario.period.weeks)
    return (216_000 + weekly / 2) / weekly
  }
}
