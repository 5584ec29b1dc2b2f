public import CareDemand
public import RosterModel

/// A demand for the terminal, in lines of at most 100 columns.
public struct DemandSummary: Sendable {
  let demand: DemandResult
  let scenario: Scenario
  let say: Voice
  let colour: Bool

  /// A summary in a language; colour is emphasis only.
  public init(_ demand: DemandResult, scenario: Scenario, language: Language, colour: Bool) {
    self.demand = demand
    self.scenario = scenario
    say = Voice(language)
    self.colour = colour
  }

  /// The whole summary, ending in a newline.
  public func text() -> String {
    var report = ReportText(colour: colour)
    let title = say(.demandTitle, scenario.name, scenario.location)
    report.add(wrapped(title).map(report.ink.heading))
    report.section(say(hasCareMix ? .demandMonths : .coverMonths), months)
    if let month = shownMonth {
      report.section(say(.byProfile, say.month(month.month)), profiles(month))
      report.section(say(.byLevel), levels(month.byLevel))
      report.section(say(.byBlock), blocks(month.byBlock) + nightKey)
      report.section(say(.byShiftClass), blocks(month.byShiftClass))
    }
    report.section(say(.coverTable), cover)
    report.section(say(.staffing), staffing)
    report.section(say(.skillMixGap), GapTable(lines: demand.gap, say: say).text)
    report.section(say(.grossNet), grossNet)
    report.section(say(.norm), hasCareMix ? norm : [])
    report.section(
      say(.assumptions),
      demand.assumptions.flatMap { wrapped("- " + $0.text(say.language), indent: 2) })
    return report.text
  }

  /// The month told in full: the one that was staffed, else the last.
  private var shownMonth: MonthDemand? {
    demand.months.first { $0.month == demand.staffing?.month } ?? demand.months.last
  }

  /// Whether hours come from residents and a norm, and not from the cover table alone.
  private var hasCareMix: Bool { demand.months.contains { !$0.byProfile.isEmpty } }

  private var nightKey: [String] {
    hasCareMix && scenario.cover.isEmpty ? wrapped(say(.nightByPresence)) : []
  }

  private typealias MonthColumn = (title: Words, cell: (MonthDemand) -> String)

  private var months: [String] {
    let columns = monthColumns
    return TextTable(
      columns: [.words(say(.month))] + columns.map { .number(say($0.title)) },
      rows: demand.months.map { month in
        [say.month(month.month)] + columns.map { $0.cell(month) }
      }
    ).lines
  }

  /// Residents and a range are there only with a care mix.
  private var monthColumns: [MonthColumn] {
    let hours: [MonthColumn] = [
      (.hoursPerDay, { say.number($0.hoursPer24h, decimals: 1) }),
      (.fteNet, { say.number($0.fteNet, decimals: 1) }),
      (.fteGross, { say.number($0.fteGross, decimals: 1) }),
    ]
    let weekly: MonthColumn = (.hoursPerWeek, { say.number($0.hoursPerWeek, decimals: 0) })
    guard hasCareMix else { return [weekly] + hours }
    return [(.residents, { say.number($0.residents, decimals: 1) }), weekly, (.leastToMost, range)]
      + hours
  }

  private func range(_ month: MonthDemand) -> String {
    [month.hoursPerWeekMin, month.hoursPerWeekMax].map { say.number($0, decimals: 0) }
      .joined(separator: " - ")
  }

  private var norm: [String] {
    let norms = demand.norms
    return wrapped(
      say(
        .normLine, norms.id, norms.source, say.date(norms.validFrom),
        say.date(norms.validTo)))
  }

  private var grossNet: [String] {
    let chain = demand.grossNet
    if let own = chain.houseFactor { return [say(.grossNetHouse, factor(own))] }
    return [
      say(
        .grossNetLeave, say.trimmed(chain.leaveHours), say.trimmed(chain.grossHours),
        factor(chain.leaveFactor)),
      say(.grossNetAbsence, say.percent(chain.absence, decimals: 2), factor(chain.absenceFactor)),
      say(
        .grossNetDeployment, say.percent(chain.training, decimals: 1),
        say.percent(chain.meetings, decimals: 1), factor(chain.deploymentFactor)),
      say(
        .grossNetProductivity, say.percent(chain.productivity, decimals: 1),
        factor(chain.productivityFactor)),
      say(.grossNetFactor, factor(chain.careFactor)),
    ].flatMap { wrapped($0) }
  }

  private func factor(_ value: Double) -> String { say.number(value, decimals: 4) }
}
