public import Planning
public import RosterModel
public import SelfRostering

extension ViewText {
  /// Open shifts, a line each.
  public func text(open: [RosterAccounts.Cover]) -> String {
    open.isEmpty
      ? say(.nothingOpenHere)
      : open.map {
        say(.openLine, say.dayAndYear($0.cell.date), $0.cell.shift, say.number($0.open))
      }.joined(separator: "\n")
  }

  /// Who may take a shift, with what each would do.
  public func text(_ candidates: [Candidate], scenario: Scenario) -> String {
    guard !candidates.isEmpty else { return say(.nobodyMay) }
    return candidates.enumerated().map { index, candidate in
      let marks = [
        say(.name(of: candidate.staff)), candidate.needsConsent ? say(.needsConsentMark) : nil,
      ].compactMap(\.self).joined(separator: ", ")
      return say(.candidateLine, "\(index + 1)", candidate.person, marks) + "\n"
        + effect(candidate.effect, scenario)
    }.joined(separator: "\n")
  }

  /// Ways to swap.
  public func text(_ options: [SwapOption], scenario: Scenario) -> String {
    guard !options.isEmpty else { return say(.noSwaps) }
    return options.enumerated().map { index, option in
      say(.swapWith, "\(index + 1)", say.list(option.parties)) + "\n"
        + effect(option.effect, scenario)
    }.joined(separator: "\n")
  }

  private func effect(_ effect: RosterEffect, _ scenario: Scenario) -> String {
    effect.text(language, scenario: scenario).split(separator: "\n").map { "     " + $0 }
      .joined(separator: "\n")
  }
}
