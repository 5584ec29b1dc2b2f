import CareDemand
import RosterModel

/// What the staffing program found: cost, what binds, and what an hour more costs.
extension DemandSummary {
  var staffing: [String] {
    guard let report = demand.staffing else { return [] }
    let cost = say.number(report.costPerWeek, decimals: 0)
    let least = say.number(report.costAtLeastPerWeek.rounded(.down), decimals: 0)
    return wrapped(say(.staffingCost, say.month(report.month), cost, least))
      + report.days.flatMap(binding) + worth(report.days)
  }

  private func binding(_ day: DayStaffing) -> [String] {
    let needs = Block.allCases.compactMap { bindingHours(in: $0, day) } + otherBindingNeeds(day)
    guard !needs.isEmpty else { return [] }
    let title = say(.binding, say(.name(of: day.domain)), say.days(day.days))
    return wrapped("\(title) " + needs.map(unbroken).joined(separator: "; "), indent: 2)
  }

  /// `dag niveau 1, 2, 4`.
  private func bindingHours(in block: Block, _ day: DayStaffing) -> String? {
    let levels = day.rows.compactMap { row -> String? in
      guard row.isBinding, case .hours(block, let least) = row.kind else { return nil }
      return least.description
    }
    guard !levels.isEmpty else { return nil }
    return say(.hoursAtLevel, say(.name(of: block)), levels.joined(separator: ", "))
  }

  /// Peaks and presence floors; a floor has a row for every moment, and is named once.
  private func otherBindingNeeds(_ day: DayStaffing) -> [String] {
    var needs: [String] = []
    for row in day.rows where row.isBinding {
      if case .hours = row.kind { continue }
      let need = say.need(row.kind)
      if !needs.contains(need) { needs.append(need) }
    }
    return needs
  }

  /// Euro a day for one hour more, days and blocks by levels, each solved again.
  private func worth(_ days: [DayStaffing]) -> [String] {
    let known = days.flatMap(\.worth).filter { $0.confirmed != nil }
    let levels = Set(known.map(\.level)).sorted()
    guard !levels.isEmpty else { return [] }
    let rows = days.flatMap { day in
      Block.allCases.compactMap { block -> [String]? in
        let cells = levels.map { level in
          day.worth.first { $0.block == block && $0.level == level }?.confirmed
        }
        guard cells.contains(where: { $0 != nil }) else { return nil }
        return [say(.name(of: day.domain)), say.days(day.days), say(.name(of: block))]
          + cells.map { $0.map { say.number($0, decimals: 0) } ?? "-" }
      }
    }
    let columns: [TextTable.Column] =
      [Words.domain, .days, .block].map { .words(say($0)) }
      + levels.map { .number("\(say(.levelShort)) \($0)") }
    return wrapped(say(.oneHourMore)) + TextTable(columns: columns, rows: rows).lines
  }
}

extension StaffingReport {
  /// Euro per week that no staffing costs less than.
  var costAtLeastPerWeek: Double {
    days.reduce(0) { $0 + $1.costAtLeast * Double($1.daysPerWeek) }
  }
}
