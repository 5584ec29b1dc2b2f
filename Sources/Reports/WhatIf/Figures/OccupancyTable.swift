import RosterModel
import Workforce

/// Printed totals of residents and occupancy held against the rows they should follow from.
struct OccupancyTable {
  let checks: [OccupancyCheck]
  private let fitting: [Int]
  let say: Voice

  init(scenario: Scenario, say: Voice) {
    checks = OccupancyCheck.all(scenario)
    fitting = OccupancyCheck.bedsThatFit(scenario)
    self.say = say
  }

  /// What it says, and the table; nothing where nothing was printed.
  var lines: [String] {
    guard !checks.isEmpty else { return [] }
    return sentences.flatMap { wrapped($0) } + table.lines
  }

  /// Which number of places all printed percentages follow from, where those stated do not.
  var sentences: [String] {
    let key = [say(.printedKey)]
    let isOff = checks.contains { $0.slips.contains(where: \.isAboutBeds) }
    guard isOff, !fitting.isEmpty else { return key }
    return key + [say(.printedFits, say.list(fitting.map { say.number($0) }))]
  }

  /// Month by month, printed and computed.
  var table: TextTable {
    TextTable(
      columns: [
        .words(say(.month)), .number(say(.residents)), .number(say(.withTreatment)),
        .number(say(.withoutTreatment)), .number(say(.placesShort)), .number("%"),
        .words(say(.printedSlips), limit: 60),
      ],
      rows: checks.map(row))
  }

  private func row(_ check: OccupancyCheck) -> [String] {
    [
      say.month(check.month), figure(check.residents), figure(check.withTreatment),
      figure(check.withoutTreatment), check.beds.map { say.number($0, decimals: 0) } ?? "-",
      percent(check), check.slips.isEmpty ? "-" : say.list(slips(check)),
    ]
  }

  private func percent(_ check: OccupancyCheck) -> String {
    guard check.slips.contains(where: \.isAboutBeds) else {
      return check.occupancyPercent.printed.map { say.trimmed($0) }
        ?? figure(check.occupancyPercent)
    }
    return figure(check.occupancyPercent)
  }

  /// Each once: which totals are rounded is seen from the brackets.
  private func slips(_ check: OccupancyCheck) -> [String] {
    check.slips.map(slip).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// `161,6 (161,8)` where they differ, else one of them.
  private func figure(_ figure: OccupancyCheck.Figure) -> String {
    let printed = figure.printed.map { say.trimmed($0) }
    let computed = figure.computed.map { say.number($0, decimals: 1) }
    guard let printed else { return computed ?? "-" }
    guard let computed, computed != printed,
      say.number(figure.printed ?? 0, decimals: 1) != computed
    else { return printed }
    return "\(printed) (\(computed))"
  }

  private func slip(_ slip: OccupancyCheck.Slip) -> String {
    switch slip {
    case .rounding: say(.slipRounding)
    case .subtotals(let sum): say(.slipSubtotals, say.number(sum, decimals: 1))
    case .beds(let fitting):
      fitting.isEmpty
        ? say(.slipPercent) : say(.slipBeds, say.list(fitting.map { say.number($0) }))
    }
  }
}

extension OccupancyCheck.Slip {
  fileprivate var isAboutBeds: Bool { if case .beds = self { true } else { false } }
}
