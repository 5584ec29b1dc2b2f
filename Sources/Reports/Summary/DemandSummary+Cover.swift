import CareDemand
import RosterModel

/// Hours by profile, level and block, and the cover that follows from them.
extension DemandSummary {
  func profiles(_ month: MonthDemand) -> [String] {
    guard !month.byProfile.isEmpty else { return [] }
    let table = TextTable(
      columns: [
        .words(say(.profile)), .words(say(.treatment)), .number(say(.residents)),
        .number(say(.hoursPerWeek)),
      ],
      rows: month.byProfile.map { line in
        [
          line.profile, say(line.treatment ? .withTreatment : .withoutTreatment),
          say.number(line.residents, decimals: 1),
          line.hoursPerWeek.map { say.number($0, decimals: 0) } ?? say(.noNorm),
        ]
      })
    let functions = [CareFunction.personalCare, .nursing, .guidance].map {
      say.number(month.byFunction[$0] ?? 0, decimals: 0)
    }
    return table.lines
      + wrapped(say(.byFunction, functions[0], functions[1], functions[2]))
  }

  func levels(_ hours: [LevelHours]) -> [String] {
    guard !hours.isEmpty else { return [] }
    return TextTable(
      columns: [.words(say(.domain)), .words(say(.level)), .number(say(.hoursPerDay))],
      rows: hours.map {
        [
          say(.name(of: $0.domain)), $0.level.description,
          say.number($0.hoursPer24h, decimals: 1),
        ]
      }
    ).lines
  }

  /// Domains by blocks, with the sum.
  func blocks(_ hours: [BlockHours]) -> [String] {
    let domains = Domain.allCases.filter { domain in hours.contains { $0.domain == domain } }
    guard !domains.isEmpty else { return [] }
    return TextTable(
      columns: [.words(say(.domain))]
        + Block.allCases.map { .number(say(.name(of: $0))) } + [.number(say(.total))],
      rows: domains.map { domain in
        let own = hours.filter { $0.domain == domain }
        let cells = Block.allCases.map { block in
          own.filter { $0.block == block }.reduce(0) { $0 + $1.hoursPer24h }
        }
        return [say(.name(of: domain))]
          + (cells + [cells.reduce(0, +)]).map { say.number($0, decimals: 1) }
      }
    ).lines
  }

  var cover: [String] {
    guard !demand.cover.isEmpty else { return [] }
    let hasCost = demand.cover.contains { $0.marginalCost != nil }
    return TextTable(
      columns: [
        .words(say(.days)), .words(say(.shift)), .words(say(.domain)), .words(say(.level)),
        .number(say(.heads)),
      ] + (hasCost ? [.number(say(.oneHeadMore))] : []),
      rows: demand.cover.map { line in
        let need = line.requirement
        return [
          say.days(need.days), need.shift, say(.name(of: need.domain)), need.minLevel.description,
          say.number(need.heads),
        ] + (hasCost ? [line.marginalCost.map { say.number($0, decimals: 0) } ?? "-"] : [])
      }
    ).lines
  }
}
