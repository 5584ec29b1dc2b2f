public import RosterModel

/// Someone's holiday leave in a calendar year. Only people in employment have one.
///
/// ```
///             sum over contracts c of  w[c] x d[c]
/// right = Y x -----------------------------------
///                          W x D
/// ```
/// with Y = minutes of leave a year at a full week and W = minutes of a full week (``LeaveRight``), w = minutes a week
/// of a contract, its lower end where it is a range, d = days of the year on which it holds, D = days of the year.
/// Two contracts at once add up; one that starts, ends or changes counts for its days. Rounded once, at the end, to the
/// nearest minute, a half up. Public holidays are part of it: who is free on one takes leave for it.
///
/// Example: 24 hours a week all of 2027 give 14,244 x (1,440 x 365) / (2,160 x 365) = 9,496 minutes: 158 h 16.
///
/// Hours left from another year, bought or sold are not known here.
public struct LeaveAccount: Hashable, Sendable {
  /// Whose.
  public let person: PersonID
  /// The year.
  public let year: CalendarYear
  /// What a full week gives, and what that rests on.
  public let right: LeaveRight
  /// What the year gives.
  public let entitlement: Minutes
  /// Leave granted on days of the year, past and to come: lines of the kind `leave`, on the days they count.
  public let taken: Minutes
  /// Leave asked that nobody has decided on.
  public let asked: Minutes
  /// What can still be asked; below zero where more was asked or granted than the year gives.
  public var left: Minutes { entitlement - taken - asked }

  /// The account of someone; `nil` for who is not in employment.
  public init?(
    of person: Person, in year: CalendarYear, by right: LeaveRight, contracts: [Contract],
    leave: [Leave], requests: [LeaveRequest]
  ) {
    guard person.form.hasLeave else { return nil }
    let own = contracts.filter { $0.person == person.id }
    let counted = { (lines: [Leave]) in
      lines.filter { $0.person == person.id && $0.kind == .leave }
        .map { $0.counted(in: year.dates) }.total()
    }
    self.person = person.id
    self.year = year
    self.right = right
    entitlement = Self.entitlement(own, in: year, by: right)
    taken = counted(leave)
    asked = counted(requests.filter { $0.state == .asked }.flatMap { $0.leave(by: own) })
  }

  private static func entitlement(
    _ contracts: [Contract], in year: CalendarYear, by right: LeaveRight
  ) -> Minutes {
    let held = contracts.reduce(0) { $0 + $1.weekly.lowerBound.count * $1.days(in: year.dates) }
    let full = right.week.count * year.dayCount
    guard full > 0 else { return .zero }
    return Minutes((2 * right.yearly.count * held + full) / (2 * full))
  }
}

extension EmploymentForm {
  /// In employment with contract hours, and so with leave: not hired, and not on call.
  public var hasLeave: Bool { self == .employed || self == .student }
}

extension Contract {
  /// On how many of these dates it holds.
  func days(in dates: ClosedRange<CivilDate>) -> Int {
    let first = max(from ?? dates.lowerBound, dates.lowerBound)
    let last = min(to ?? dates.upperBound, dates.upperBound)
    return max(0, last - first + 1)
  }
}
