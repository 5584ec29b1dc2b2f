import Explanations
import RosterModel

/// What is proven of each goal, in sentences one can say aloud.
extension WhyTeller {
  /// The whole objective.
  func total(_ found: Int, atLeast: Int?) -> String {
    let certainty = Certainty(found: found, atLeast: atLeast)
    let (cost, sure) = (say(found, .points), least(certainty) { say.number($0) })
    guard let atLeast else { return say(.costsUnknown, cost) }
    guard atLeast > 0 else { return say(.costsHere, cost, sure) }
    return say(.costsAtLeast, say(min(atLeast, found), .points), say.number(found), sure)
  }

  /// Goals in order, without levels of which a higher one of the same domain says as much.
  func goals(_ proofs: [GoalProof]) -> [String] {
    proofs.filter { proof in
      guard case .openFrom(let level, let domain) = proof.goal else { return true }
      return !proofs.contains { other in
        guard case .openFrom(let higher, domain) = other.goal, higher > level else { return false }
        return (other.found, other.atLeast) == (proof.found, proof.atLeast)
      }
    }.map(goal)
  }

  /// One goal: `Geen enkel rooster kan minder dan 3 diensten open laten; dit laat er 4 open: binnen 1.`
  func goal(_ proof: GoalProof) -> String {
    let words = GoalWords(proof.goal)
    let sure = least(proof.certainty) { bare(proof.goal, $0) }
    guard let atLeast = proof.atLeast else {
      return say(words.unknown, amount(proof.goal, proof.found))
    }
    guard atLeast > 0 else { return say(words.here, amount(proof.goal, proof.found), sure) }
    return say(
      words.atLeast, anyRoster(givenOpen: proof.givenOpen), amount(proof.goal, atLeast),
      bare(proof.goal, proof.found), sure)
  }

  /// Open places of any lawful roster.
  func open(_ range: OpenRange) -> String {
    guard let found = range.found else {
      return say(.leavesProven, say(.anyRoster), say(range.atLeast, .shifts))
    }
    return goal(GoalProof(goal: .open, found: found, atLeast: range.atLeast))
  }

  /// `Geen enkel rooster`, or only among those that leave at most so many places open.
  func anyRoster(givenOpen open: Int?) -> String {
    open.map { say(.anyRosterGiven, say($0, .shifts)) } ?? say(.anyRoster)
  }

  /// An amount of a goal with what it counts.
  func amount(_ goal: Goal, _ amount: Int) -> String {
    switch goal {
    case .open, .part(.open): say(amount, .shifts)
    case .openFrom(let level, let domain):
      say(.shiftsFor, say(amount, .shifts), from(level), say(.name(of: domain)))
    case .part(.hours): say(.offContract, say.duration(Minutes(amount)))
    case .consents: say(amount, .withoutConsent)
    case .part(let part): say(amount, Counted.amount(of: part))
    }
  }

  /// The same as a number, where what it counts was said before.
  func bare(_ goal: Goal, _ amount: Int) -> String {
    switch goal {
    case .part(.hours): say.duration(Minutes(amount))
    case .part(.wishes), .part(.health): say(amount, .points)
    default: say.number(amount)
    }
  }
}

/// The sentences of a goal: places are left open, all else is come to.
private struct GoalWords {
  let atLeast, here, unknown: Words

  init(_ goal: Goal) {
    switch goal {
    case .open, .openFrom, .part(.open):
      (atLeast, here, unknown) = (.leavesAtLeast, .leavesHere, .leavesUnknown)
    default: (atLeast, here, unknown) = (.comesToAtLeast, .comesToHere, .comesToUnknown)
    }
  }
}

extension Counted {
  /// What a part of the objective counts.
  fileprivate static func amount(of part: ObjectivePart) -> Counted {
    switch part {
    case .open: .shifts
    case .hired: .hiredShifts
    case .over: .headsOver
    case .hours: .points
    case .wishes: .wishPoints
    case .fairness: .aboveShare
    case .continuity: .facesAboveTeam
    case .health: .healthPoints
    case .change: .changes
    }
  }
}
