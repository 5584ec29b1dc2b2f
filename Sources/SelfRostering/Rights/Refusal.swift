public import LabourRules
public import RosterModel

/// Why something asked is not done. Nothing has changed then.
public enum Refusal: Error, Hashable, Sendable {
  /// The role may not do this; these may.
  case notAllowed(Action, Role, may: [Role])
  /// The role may do this for others or another team only; these may here, nobody where it is everyone's own.
  case notYours(Action, may: [Role])
  /// Not in this phase; the moment it opens, or `nil` where that is past.
  case wrongPhase(Action, now: Phase, opens: LocalTime?)
  /// A law would be broken: never.
  case law([Finding])
  /// The employee's recorded consent is needed.
  case consentNeeded([Finding])
  /// A published roster changes with these people's agreement only (VVT-ANN).
  case agreementNeeded([PersonID])
  /// It makes the roster worse: a reason is needed.
  case reasonNeeded(RosterEffect)
  /// The cell does not hold what was expected: what it holds.
  case cellHolds(PersonID, CivilDate, [ShiftCode])
  /// The cell is pinned.
  case pinned(PersonID, CivilDate)
  /// A date outside the period.
  case outside(CivilDate, Period)
  /// So many jokers are used already.
  case jokersUsed(Int)
  /// The period still has open shifts: how many; they can be published by name.
  case openShifts(Int)
  /// Later than the last day to publish.
  case afterDeadline(CivilDate)
  /// Phases that would begin before the one they follow.
  case stepsOutOfOrder([PhaseCalendar.Step])
  /// A request in a state in which this cannot be done.
  case requestIs(ChangeRequest.State)
  /// Someone has a right to it first (VVT-OWN1ST): from when on others may.
  case ownFirst(Phase.Staff, from: LocalTime)
  /// Something named that is not there, of those that are.
  case unknown(StoreError.Thing, String, known: [String])
  /// The duty lies in the future: what was worked is known once its date has begun.
  case notBegun(CivilDate)
  /// A duty without a shift has no times of its own.
  case timesNeeded(String)
  /// Times that are no duty: it ends before it begins, lasts over 24 hours, or lies on another date.
  case impossibleTimes(LocalTime, LocalTime)
  /// The week is not over; the moment it will be.
  case weekNotOver(CivilDate, until: LocalTime)
  /// The week is closed already.
  case weekIsClosed(CivilDate)
  /// The week is closed: a correction takes a reason.
  case correctionNeedsReason(CivilDate)
  /// These weeks are not closed.
  case weeksNotClosed([OpenWeek])
  /// The employee's recorded consent to be lent is needed.
  case consentToLend(PersonID)
  /// The person is on the team on other days only.
  case notOnTeam(PersonID, CivilDate)
  /// Retention time is not over until a day.
  case kept(until: CivilDate)
  /// Pins, leave and law contradict each other, for someone: no roster exists.
  case contradiction(PersonID?)
  /// No roster was found within the time.
  case noRoster
  /// Someone still belongs to the organisation: a contract or a membership has no end.
  case stillEmployed(PersonID)
  /// Something about leave.
  case leave(LeaveRefusal)
  /// Something about the care mix.
  case mix(MixRefusal)
  /// Nobody could be given time that covers nothing: who, when and why.
  case noneFits([PlannedTime.Passed])
  /// What holds for all what-ifs says who, in these sentences.
  case namesPeople([String])
  /// Nobody is meant where someone must be.
  case nobodyNamed
}
