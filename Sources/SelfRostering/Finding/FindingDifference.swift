public import LabourRules
import RosterModel

extension [Finding] {
  /// Those that were not there before, or are further beyond what is allowed than they were.
  public func worse(than earlier: [Finding]) -> [Finding] {
    let were = Dictionary(earlier.map { ($0.place, $0.excess) }, uniquingKeysWith: Swift.max)
    return filter { $0.excess > were[$0.place] ?? -1 }
  }
}

extension Finding {
  /// What it says of whom, and where it starts.
  fileprivate var place: [String] { [rule, person, from.description] }
  /// How far it is beyond what is allowed.
  fileprivate var excess: Double { abs(measured - allowed) }
}
