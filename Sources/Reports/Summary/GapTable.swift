import CareDemand
import RosterModel

/// The skill-mix gap as a table; without a roster the columns that need one are left out.
struct GapTable {
  let lines: [SkillMixGapLine]
  let say: Voice

  /// The table and what its sign means.
  var text: [String] {
    guard !lines.isEmpty else { return [] }
    return wrapped(say(hasRoster ? .gapSign : .gapSignDemand))
      + (hasPrices ? wrapped(say(.worthKey)) : []) + table.lines
  }

  private var hasRoster: Bool { lines.contains { $0.rostered != nil } }
  /// Prices that are zero throughout rank nothing.
  private var hasPrices: Bool { lines.contains { $0.shadowPrice ?? 0 > 0 } }

  /// The table alone.
  var table: TextTable {
    TextTable(
      columns: [.words(say(.domain)), .words(say(.levelShort)), .words(say(.block))]
        + numberTitles.map { .number(say($0)) } + [.words("")],
      rows: lines.map(row))
  }

  private var numberTitles: [Words] {
    [.need, .available] + (hasRoster ? [.rosteredShort] : []) + [.gap, .gapFte]
      + (hasRoster ? [.overqualified] : []) + (hasPrices ? [.pointsPerHead] : [])
  }

  private func row(_ line: SkillMixGapLine) -> [String] {
    let words = [say(.name(of: line.domain)), "\(line.level)", say(.name(of: line.block))]
    let numbers =
      [line.need, line.available].map(hours)
      + (hasRoster ? [line.rostered.map(hours) ?? "-"] : [])
      + [say.signed(line.gap, decimals: 1), say.signed(line.gapFte, decimals: 1)]
      + (hasRoster ? [hours(line.overqualified)] : [])
      + (hasPrices ? [line.shadowPrice.map { say.number($0, decimals: 0) } ?? "-"] : [])
    return words + numbers + [verdict(line)]
  }

  private func hours(_ value: Double) -> String { say.number(value, decimals: 1) }

  /// The sign in a word, from the tenth of an hour the table shows.
  private func verdict(_ line: SkillMixGapLine) -> String {
    if line.gap >= 0.05 { return say(.short) }
    if line.gap <= -0.05 { return say(.spare) }
    return lines.fillsLower(line.domain, line.level) ? say(.fillsLower) : ""
  }
}

extension [SkillMixGapLine] {
  /// Whether nothing of a level is needed or rostered, while people of that level are there and
  /// lower levels of the domain need hours: that is where they work.
  func fillsLower(_ domain: Domain, _ level: QualificationLevel) -> Bool {
    let own = filter { $0.domain == domain && $0.level == level }
    return own.allSatisfy { $0.need == 0 && $0.rostered == 0 }
      && own.contains { $0.available > 0 }
      && contains { $0.domain == domain && $0.level < level && $0.need > 0 }
  }
}
