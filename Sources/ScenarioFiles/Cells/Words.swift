import RosterModel

extension RowReader {
  /// One of the words of a type.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: Column, _ vocabulary: ScenarioProblem.Vocabulary, as type: Word.Type = Word.self
  ) -> Word? {
    let names = Word.allCases.map(\.rawValue)
    return word(required(column, maybe: .oneOf(names)), column, vocabulary)
  }

  /// The same where the cell may be empty.
  func optionalWord<Word: RawRepresentable<String> & CaseIterable>(
    _ column: Column, _ vocabulary: ScenarioProblem.Vocabulary, as type: Word.Type = Word.self
  ) -> Word? {
    word(text(column), column, vocabulary)
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String?, _ column: Column, _ vocabulary: ScenarioProblem.Vocabulary
  ) -> Word? {
    guard let text else { return nil }
    if let word = Word(rawValue: text) { return word }
    let names = Word.allCases.map(\.rawValue)
    report(.unknown(vocabulary), at: column, maybe: Closest.suggest(text, in: names))
    return nil
  }

  /// A word of a list.
  func word(
    _ text: String?, in known: [String], _ column: Column, _ vocabulary: ScenarioProblem.Vocabulary
  ) -> String? {
    guard let text, !known.contains(text) else { return text }
    report(.unknown(vocabulary), at: column, maybe: Closest.suggest(text, in: known))
    return nil
  }

  /// A level that exists in a domain; where the domain is not known, a level at all.
  func level(_ column: Column, in domain: Domain?) -> QualificationLevel? {
    let names = Levels.names(in: domain)
    return level(required(column, maybe: .oneOf(names)), column, in: domain)
  }

  /// The same where the cell may be empty.
  func optionalLevel(_ column: Column, in domain: Domain?) -> QualificationLevel? {
    level(text(column), column, in: domain)
  }

  private func level(_ text: String?, _ column: Column, in domain: Domain?) -> QualificationLevel? {
    guard let text else { return nil }
    guard let level = QualificationLevel(text) else {
      report(
        .unknown(.level), at: column, maybe: Closest.suggest(text, in: Levels.names(in: domain)))
      return nil
    }
    if let domain, !Levels.exists(level, in: domain) {
      report(.levelOutsideDomain(domain), at: column, maybe: .oneOf(["2", "3"]))
      return nil
    }
    return level
  }
}

/// Which levels exist in which domain: `2+` (helpende plus) only in care.
enum Levels {
  static func exists(_ level: QualificationLevel, in domain: Domain) -> Bool {
    domain == .care || level != .level2Plus
  }

  static func names(in domain: Domain?) -> [String] {
    QualificationLevel.allCases.filter { exists($0, in: domain ?? .care) }.map(\.description)
  }
}
