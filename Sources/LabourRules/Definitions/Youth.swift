import RosterModel

/// Young employees (*jeugdige werknemers*): 16 and 17 years old. The age is that on the day a duty or
/// an ISO week starts.
extension WorkRecord {
  /// The ages in years.
  private static let young = 16...17

  /// Whether the person is young on a date; who has no date of birth is passed over.
  func isYoung(on date: CivilDate) -> Bool {
    guard let age = age(on: date) else { return false }
    return Self.young.contains(age)
  }

  /// Whether the person is young on the Monday of each of some weeks.
  func isYoung(inAllOf window: Range<Int>) -> Bool {
    window.allSatisfy { isYoung(on: weeks.begin(of: $0).date) }
  }
}
