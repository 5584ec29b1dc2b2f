import Explanations
import RosterModel

/// What local rules cost and what one more person brings, in open places.
extension WhyTeller {
  /// Rules, in the order given.
  func table(_ rules: [RulePrice]) -> TextTable {
    TextTable(
      columns: [
        .words(say(.rule), limit: 44), .number(say(.nowOpen)), .number(say(.openWithout)),
        .number(say(.saves)), .number(say(.savesPoints)),
      ],
      rows: rules.map { price in
        [
          name(price.rule), interval(price.with), interval(price.without),
          interval(price.without.fewer(than: price.with)),
          interval(price.pointsWithout.fewer(than: price.pointsWith)),
        ]
      })
  }

  /// Levels, in the order given.
  func table(_ levels: [LevelPrice]) -> TextTable {
    TextTable(
      columns: [
        .words(say(.level), limit: 44), .number(say(.nowOpen)), .number(say(.openWithMore)),
        .number(say(.saves)),
      ],
      rows: levels.map { price in
        [
          say(
            .levelHours, say(.name(of: price.domain)), "\(price.level)",
            say.duration(price.weekly)), interval(price.with), interval(price.more),
          interval(price.more.fewer(than: price.with)),
        ]
      })
  }

  /// What the rules that take a consent ask, a line each, as far as that is known.
  func asked(_ rules: [RulePrice]) -> [String] {
    rules.compactMap { price in
      guard case .consent(let id) = price.rule, asked(id) != nil else { return nil }
      return reason(.rule(id, nil)) + "."
    }
  }

  private func name(_ rule: LocalRule) -> String {
    switch rule {
    case .consent(let id): say(.consentTo, id)
    case .soft(let pack): say(.softPack, pack)
    case .pins: say(.allPins)
    }
  }

  private func interval(_ range: OpenRange) -> String { interval((range.atLeast, range.found)) }

  /// `3`, `3-4`, or `3-?`.
  private func interval(_ range: (atLeast: Int, atMost: Int?)) -> String {
    guard let most = range.atMost else { return "\(say.number(range.atLeast))-?" }
    return most <= range.atLeast
      ? say.number(most) : "\(say.number(range.atLeast))-\(say.number(most))"
  }
}
