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
  private var hasPrices: Bool { lines.contains { $0.shadowPrice != nil } }

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
    return words + numbers + [verdict(line.gap)]
  }

  private func hours(_ value: Double) -> String { say.number(value, decimals: 1) }

  /// The sign in a word, from the tenth of an hour the table shows.
  private func verdict(_ gap: Double) -> String {
    if gap >= 0.05 { return say(.short) }
    return gap <= -0.05 ? say(.spare) : ""
  }
}
