import Planning
import RosterModel
public import SelfRostering

extension ViewText {
  /// A period at a glance.
  public func text(_ view: PeriodView) -> String {
    let period = view.period
    var lines = [
      "\(period.team), \(say.dayAndYear(period.period.start)) - \(say.dayAndYear(period.period.end))",
      say(.phaseNow, say(.name(of: view.phase))),
      say(
        .filledOf, say.number(view.accounts.filled), say.number(view.accounts.required),
        say(view.accounts.open, .shifts)),
    ]
    if let published = period.published, let version = view.versions.last {
      lines.append(say(.publishedOn, say.dayAndYear(published), "\(version.number)"))
    }
    lines += PhaseCalendar.Step.allCases.map {
      "  " + say(.phaseFrom, say(.name(of: $0)), say.fullMoment(period.calendar[$0]))
    }
    lines.append("  " + say(.publishUntil, say.dayAndYear(period.calendar.publishBy)))
    lines += view.requests.map(line)
    lines += ["", say(.houseRules)]
    lines += view.houseRules.map { rule in
      "  \(rule.name.rawValue) = \(rule.value) (\(agreed(rule.agreed)))"
    }
    return lines.joined(separator: "\n")
  }

  private func agreed(_ rule: HouseRule?) -> String {
    guard let rule else { return say(.standardRule) }
    return rule.agreedOn.map { say(.agreedByOn, rule.agreedBy, say.dayAndYear($0)) }
      ?? say(.agreedBy, rule.agreedBy)
  }

  /// A roster that was made known.
  public func text(_ publication: Publication) -> String {
    ([
      say(
        .publishedVersion, "\(publication.version.number)",
        say(publication.version.open, .shifts))
    ] + publication.changes.map { "  " + $0.text(language) }).joined(separator: "\n")
  }

  /// What changed between versions.
  public func text(
    from: RosterVersion, to: RosterVersion?, _ changes: [CellChange]
  ) -> String {
    ([
      say(
        .versionDifference, "\(from.number)", to.map { "\($0.number)" } ?? say(.nowWord),
        say(changes.count, .changes))
    ] + changes.map { "  " + $0.text(language) }).joined(separator: "\n")
  }
}
