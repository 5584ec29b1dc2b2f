public import RosterModel

/// Why something asked about leave is not done.
public enum LeaveRefusal: Hashable, Sendable {
  /// Who is engaged like this has no leave here.
  case notEmployed(EmploymentForm)
  /// A day of it is leave already, or was asked before.
  case alreadyThere(CivilDate)
  /// More days than can be asked at once.
  case tooLong(days: Int)
  /// A request that is decided on, or withdrawn.
  case requestIs(LeaveRequest.State)
  /// A refusal takes a reason.
  case reasonNeeded
  /// A round takes no choices after a day.
  case roundClosed(CivilDate)
  /// A round still takes choices until and with a day.
  case roundOpen(CivilDate)
  /// A round was approved on a day.
  case roundDecided(CivilDate)
  /// Nothing was proposed in a round.
  case notProposed
  /// More choices than there may be.
  case tooManyChoices(most: Int)
  /// No allotment was found within the time there is.
  case noAllotment
}
