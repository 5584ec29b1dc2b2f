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
    report.section(say(.demandMonths), months)
    if let month = shownMonth {
      report.section(say(.byProfile, say.month(month.month)), profiles(month))
      report.section(say(.byLevel), levels(month.byLevel))
      report.section(say(.byBlock), blocks(month.byBlock))
      report.section(say(.byShiftClass), blocks(month.byShiftClass))
    }
    report.section(say(.coverTable), cover)
    report.section(say(.staffing), staffing)
    report.section(say(.skillMixGap), GapTable(lines: demand.gap, say: say).text)
    report.section(say(.grossNet), grossNet)
    report.section(say(.norm), norm)
    report.section(
      say(.assumptions),
      demand.assumptions.flatMap { wrapped("- " + $0.text(say.language), indent: 2) })
    return report.text
  }

  /// The month told in full: the one that was staffed, else the last.
  private var shownMonth: MonthDemand? {
    demand.months.first { $0.month == demand.staffing?.month } ?? demand.months.last
  }

  private var months: [String] {
    let titles: [Words] = [
      .residents, .hoursPerWeek, .leastToMost, .hoursPerDay, .fteNet, .fteGross,
    ]
    return TextTable(
      columns: [.words(say(.month))] + titles.map { .number(say($0)) },
      rows: demand.months.map { month in
        [
          say.month(month.month), say.number(month.residents, decimals: 1),
          say.number(month.hoursPerWeek, decimals: 0),
          [month.hoursPerWeekMin, month.hoursPerWeekMax]
            .map { say.number($0, decimals: 0) }.joined(separator: " - "),
          say.number(month.hoursPer24h, decimals: 1), say.number(month.fteNet, decimals: 1),
          say.number(month.fteGross, decimals: 1),
        ]
      }
    ).lines
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
