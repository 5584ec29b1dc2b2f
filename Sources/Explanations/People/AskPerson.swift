import LabourRules
import Planning
public import RosterModel
import RosterProblem
import RosterSolver

/// What a roster asks of someone, beside the team, and whether whoever carries most could carry less.
///
/// ```swift
/// AskPerson(roster).answer("VIG-03", seconds: 20)
/// ```
public struct AskPerson: Sendable {
  private let roster: RosterCase

  /// The people of a roster.
  public init(_ roster: RosterCase) { self.roster = roster }

  /// The answer for someone, within so many seconds on one thread; `nil` where the scenario does not know them.
  public func answer(_ person: PersonID, seconds: Double) -> PersonAnswer? {
    let accounts = roster.reading.accounts
    guard let load = accounts.load.first(where: { $0.person == person }),
      let hours = accounts.hours.first(where: { $0.person == person })
    else { return nil }
    return PersonAnswer(
      load: load, hours: hours, wishes: accounts.wishes.first { $0.person == person },
      refused: BrokenWishes(roster.reading.roster, in: roster.scenario).ids(of: person),
      teamHonoured: teamHonoured, worstOff: worstOff(beside: person, seconds: seconds))
  }

  /// The share of all wishes that is honoured; `nil` where there are none.
  private var teamHonoured: Double? {
    let wishes = roster.reading.accounts.wishes
    let count = wishes.reduce(0) { $0 + $1.count }
    return count > 0 ? Double(wishes.reduce(0) { $0 + $1.honoured }) / Double(count) : nil
  }

  /// Whoever carries most; `nil` where burdens are counted for nobody.
  private func worstOff(beside person: PersonID, seconds: Double) -> PersonAnswer.WorstOff? {
    let bound = BurdenBound(roster)
    guard let worst = bound.worst else { return nil }
    let time = SharedTime(seconds, turns: 2, threads: 1)
    let given = roster.givenOpen(seconds: time.next())
    let atLeast = bound.atLeast(openAtMost: given, seconds: time.next())
    return PersonAnswer.WorstOff(
      person: worst.person, found: worst.hundredths,
      own: bound.burdens.first { $0.person == person }?.hundredths,
      atLeast: min(atLeast, worst.hundredths), givenOpen: given)
  }
}
