import RosterModel
import Workforce

extension SentenceReader {
  /// `3`, `2+`.
  func level() -> QualificationLevel? {
    guard hasMore, let word else {
      goAstray()
      return nil
    }
    pass()
    if let level = QualificationLevel(word.text) { return level }
    report(
      .unknown(.level), at: word, maybe: Closest.suggest(word.text, in: Levels.names(in: nil)))
    return nil
  }

  /// `3`, `3 guidance`: a level, and its domain where that is not care.
  func skill() -> Skill? {
    let word = word
    let level = level()
    let domain = domain()
    guard let word, let level else { return nil }
    return hold(level, in: domain ?? .care, word)
  }

  /// `2 -> 3`, `2 -> 3 guidance`: from a level to another of the same domain.
  func step() -> (from: Skill, to: QualificationLevel)? {
    let first = word
    let from = level()
    expect(.becomes)
    let last = word
    let to = level()
    let domain = domain() ?? .care
    guard let first, let last, let from, let to, let skill = hold(from, in: domain, first),
      let reached = hold(to, in: domain, last)
    else { return nil }
    return (skill, reached.level)
  }

  private func hold(
    _ level: QualificationLevel, in domain: Domain, _ word: SentenceWord
  ) -> Skill? {
    if Levels.exists(level, in: domain) { return Skill(domain, level) }
    report(.levelOutsideDomain(domain), at: word, maybe: .oneOf(["2", "3"]))
    return nil
  }

  /// A domain, if one follows; a word that is nearly one is logged.
  private func domain() -> Domain? {
    guard hasMore, let word else { return nil }
    if let domain = Self.domains[word.text.lowercased()] {
      pass()
      return domain
    }
    guard let near = Closest.match(word.text, in: Self.domains.keys.sorted()) else { return nil }
    report(.unknown(.domain), at: word, maybe: .closest(near))
    pass()
    return nil
  }

  private static let domains: [String: Domain] = [
    "care": .care, "zorg": .care, "guidance": .guidance, "begeleiding": .guidance,
    "support": .support, "ondersteuning": .support,
  ]
}
