public import ArgumentParser
public import RosterModel

/// Months as an option: `2027-01..2027-12`, or one.
struct MonthSpan: ExpressibleByArgument {
  let months: ClosedRange<YearMonth>

  init?(argument: String) {
    let ends = argument.split(separator: ".", omittingEmptySubsequences: true).map(YearMonth.init)
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last
    else { return nil }
    months = first...last
  }
}

extension YearMonth: ExpressibleByArgument {
  /// `2027-03`.
  public init?(argument: String) { self.init(argument) }
}
