import LabourRules
import Planning

/// What a plan proved, in sentences; the terminal and the page say the same.
struct Proof {
  let result: PlanResult
  let say: Voice

  /// Above this gap a bound says nothing about what can be gained.
  private static let widestTellingGap = 0.5

  /// The sentence about open shifts.
  var openSentence: String {
    switch result.status {
    case .infeasible:
      result.contradictedPerson.map { say(.contradictionAt, $0) } ?? say(.provenInfeasible)
    case .noRoster: say(.noRosterFound)
    case .optimal, .feasible: openSentence(result.accounts.open, atLeast: result.openAtLeast)
    }
  }

  /// The sentence about the objective.
  var objectiveSentence: String {
    let objective = result.objective
    let total = say(objective.total, .points)
    if result.status == .optimal { return say(.objectiveOptimal, total) }
    guard objective.lowerBound.isFinite, objective.lowerBound > 0 else {
      return say(objective.total == 0 ? .objectiveOptimal : .objectiveUnknown, total)
    }
    // A total is whole, so a bound of 10.2 means at least 11; less what rounding in the LP adds.
    let least = Int((objective.lowerBound - 1e-6).rounded(.up))
    guard least < objective.total else { return say(.objectiveOptimal, total) }
    guard objective.gap <= Self.widestTellingGap else {
      return say(.objectiveBoundLow, total, say(least, .points))
    }
    return say(
      .objectiveGap, total, say(least, .points), say(objective.total - least, .points),
      say.percent(objective.gap, decimals: 1))
  }

  /// Heads needed, filled and above need.
  var coverSentence: String {
    let accounts = result.accounts
    let share = Double(accounts.filled) / Double(max(accounts.required, 1))
    return say(
      .hoursBehindOpen, say(accounts.required, .shifts), say.number(accounts.filled),
      say.percent(share, decimals: 1), say.number(accounts.over))
  }

  private func openSentence(_ open: Int, atLeast least: Int) -> String {
    if open == 0 { return say(.nothingOpen) }
    if least <= 0 { return say(.openUnproven, say(open, .shifts)) }
    return say(
      least >= open ? .provenLeastReached : .provenLeast, say(least, .shifts), say.number(open))
  }
}
