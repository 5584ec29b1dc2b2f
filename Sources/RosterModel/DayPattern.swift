/// Which days something holds for, as written in the files: `mon-fri`, `sat`, `mon|wed`, a date,
/// `all`.
public enum DayPattern: Hashable, Sendable {
  /// Days of the week.
  case weekdays(Set<Weekday>)
  /// One date.
  case date(CivilDate)

  /// Every day.
  public static let all = DayPattern.weekdays(Set(Weekday.allCases))

  /// Whether the pattern holds on a date.
  public func contains(_ date: CivilDate) -> Bool {
    switch self {
    case .weekdays(let days): days.contains(date.weekday)
    case .date(let only): only == date
    }
  }

  private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Reads `mon-fri`, `sat`, `mon|wed|fri`, `all`, `2027-01-04`; `nil` otherwise.
  public init?(_ text: some StringProtocol) {
    if let date = CivilDate(text) {
      self = .date(date)
      return
    }
    if text == "all" {
      self = .all
      return
    }
    var days: Set<Weekday> = []
    for part in text.split(separator: "|", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
        Self.names.firstIndex(of: String($0))
      }
      guard let first = ends.first, let from = first, let last = ends.last, let to = last,
        ends.count <= 2, from <= to
      else { return nil }
      days.formUnion((from...to).map { Weekday(rawValue: $0)! })
    }
    guard !days.isEmpty else { return nil }
    self = .weekdays(days)
  }
}

extension DayPattern: CustomStringConvertible {
  /// The form the files use.
  public var description: String {
    switch self {
    case .date(let date): return date.description
    case .weekdays(let days):
      if days.count == 7 { return "all" }
      let order = days.map(\.rawValue).sorted()
      if let first = order.first, let last = order.last, order.count > 1,
        last - first + 1 == order.count
      {
        return "\(Self.names[first])-\(Self.names[last])"
      }
      return order.map { Self.names[$0] }.joined(separator: "|")
    }
  }
}
