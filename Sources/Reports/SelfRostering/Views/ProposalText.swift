import RosterModel
public import SelfRostering

extension ViewText {
  /// A proposal: how good it is, and each draft it changes with the reason.
  public func text(number: Int, _ proposal: RosterProposal) -> String {
    var lines = [
      say(.proposalTitle, "\(number)"),
      proposal.open == proposal.openAtLeast
        ? say(.provenLeastReached, say(proposal.openAtLeast, .shifts), say.number(proposal.open))
        : say(.provenLeast, say(proposal.openAtLeast, .shifts), say.number(proposal.open)),
      say(
        .objectiveGap, say(proposal.total, .points), say(proposal.lowerBound, .points),
        say(proposal.total - proposal.lowerBound, .points), gap(proposal)),
      say(
        .proposalDrafts, say.number(proposal.draftsKept),
        say.number(proposal.draftsChanged.count),
        say.number(proposal.changes.count - proposal.draftsChanged.count)),
    ]
    if let most = proposal.mostBurdened {
      lines.append(
        say(
          .proposalBurden, most.person, say.number(most.units, decimals: 1),
          say.number(proposal.meanBurden, decimals: 1)))
    }
    lines += proposal.draftsChanged.map { "  \($0.change.text(language)): \(reason($0.reason))" }
    return lines.joined(separator: "\n")
  }

  private func gap(_ proposal: RosterProposal) -> String {
    say.percent(
      Double(proposal.total - proposal.lowerBound) / Double(max(1, proposal.total)), decimals: 1)
  }

  /// What would be worse without a change.
  package func reason(_ reason: ReasonedChange.Reason) -> String {
    switch reason {
    case .rule(let rule): say(.becauseRule, rule)
    case .open(let shift, let date): say(.becauseOpen, shift, say.day(date))
    case .over(let shift, let date): say(.becauseOver, shift, say.day(date))
    case .hours: say(.becauseHours)
    case .wish(let wish): say(.becauseWish, wish)
    case .health(let rule): say(.becauseHealth, rule)
    case .fairness: say(.becauseFair)
    }
  }
}
