/// Why a workforce program has no plan. Words are chosen at the edge.
public enum WorkforceError: Error, Hashable, Sendable {
  /// The budget does not pay the contracts there are: what they cost, euro.
  case budgetBelowContracts(Double)
  /// The solver gave up: an error of ours.
  case unsolved
}
