public import RosterModel

/// Hours of one person over closed weeks against the contract (plus- en min-uren).
///
/// counted = paid time of what was worked, for whichever team, + leave counted
/// balance = counted - contract
///
/// The contract over a week is its weekly time times the days it holds, over seven; over several
/// weeks the sum of theirs. Within the range of an on-call contract there is no balance: it is held
/// against the nearest end.
public struct HoursBalance: Hashable, Sendable {
  /// Whose.
  public var person: PersonID
  /// The Monday of its first week.
  public var monday: CivilDate
  /// Paid time as it was planned.
  public var planned: Minutes
  /// Paid time as it was worked.
  public var realised: Minutes
  /// Leave, sickness and training away, as far as they count for the contract.
  public var leave: Minutes
  /// Least and most of the contract; `nil` for someone lent to the team, whose contract counts at
  /// home.
  public var contract: ClosedRange<Minutes>?

  /// Hours with all their fields.
  public init(
    person: PersonID, monday: CivilDate, planned: Minutes, realised: Minutes, leave: Minutes,
    contract: ClosedRange<Minutes>?
  ) {
    self.person = person
    self.monday = monday
    self.planned = planned
    self.realised = realised
    self.leave = leave
    self.contract = contract
  }

  /// What counts for the contract.
  public var counted: Minutes { realised + leave }

  /// Above the contract, or below it where it is less than nothing.
  public var balance: Minutes? {
    contract.map { counted - min(max(counted, $0.lowerBound), $0.upperBound) }
  }
}

extension HoursBalance {
  /// The hours of someone in a week, with what was planned and worked in it.
  public init(
    of person: PersonID, inWeek monday: CivilDate, planned: [WorkedDuty], worked: [WorkedDuty],
    isLent: Bool, scenario: Scenario
  ) {
    let away = scenario.leave.filter { $0.person == person && $0.kind != .employer }
    self.init(
      person: person, monday: monday, planned: planned.map(\.paid).total(),
      realised: worked.map(\.paid).total(),
      leave: isLent ? .zero : away.map { $0.counted(in: monday...(monday + 6)) }.total(),
      contract: isLent
        ? nil : scenario.contractRange(of: person, over: Period(start: monday, weeks: 1)))
  }

  /// The hours of the same person over more weeks, from the first of them.
  public static func sum(_ weeks: [HoursBalance]) -> HoursBalance? {
    guard var sum = weeks.min(by: { $0.monday < $1.monday }) else { return nil }
    sum.planned = weeks.map(\.planned).total()
    sum.realised = weeks.map(\.realised).total()
    sum.leave = weeks.map(\.leave).total()
    let contracts = weeks.compactMap(\.contract)
    sum.contract =
      contracts.isEmpty
      ? nil
      : contracts.map(\.lowerBound).total()...contracts.map(\.upperBound).total()
    return sum
  }
}
