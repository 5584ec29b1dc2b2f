import CareDemand
import RosterModel
public import Workforce

/// What-ifs side by side for the terminal, in lines of at most 100 columns.
public struct WhatIfText {
  /// The most that stand side by side: the scenario as it stands and five what-ifs.
  public static let mostColumns = 6

  let outcomes: [WhatIfOutcome]
  let say: Voice
  let colour: Bool
  let detail: Bool
  let besides: WhatIfBesides

  /// A comparison in a language; the first is the one the others are held against. Colour is emphasis
  /// only; `detail` adds indicators, a table per month of each, its money by profile and prices of every
  /// month.
  public init(
    _ outcomes: [WhatIfOutcome], besides: WhatIfBesides = WhatIfBesides(), language: Language,
    colour: Bool, detail: Bool = false
  ) {
    self.besides = besides
    self.outcomes = outcomes
    say = Voice(language)
    self.colour = colour
    self.detail = detail
  }

  /// The whole text, ending in a newline.
  public func text() -> String {
    let comparison = WhatIfComparison(Array(outcomes.prefix(Self.mostColumns)), say)
    var report = ReportText(colour: colour)
    report.add(wrapped(title).map(report.ink.heading))
    report.section(say(.whatItMeans), numbered(comparison.sentences))
    report.section(comparisonTitle(comparison), measures(comparison))
    report.section(say(.provedTitle), proofs(comparison))
    report.section(say(.rosteringTitle), rostering(comparison))
    report.section(say(.frontierChart), frontier)
    report.section(say(.moreResidentsTitle), moreResidents)
    report.section(say(.organisationTitle), organisation(comparison))
    if detail { addDetail(comparison, to: &report) }
    addPrices(comparison, to: &report)
    report.section(say(.shiftStaffingTitle), staffing(comparison))
    report.section(say(.printedOccupancy), printed)
    report.section(say(.assumptions), assumptions)
    return report.text
  }

  private var title: String {
    let months = outcomes.first.map { say.months($0.plan.months.map(\.month)) } ?? ""
    return say(.whatIfTitle, outcomes.first?.scenario.location ?? "", months)
  }

  private func comparisonTitle(_ comparison: WhatIfComparison) -> String {
    say(.whatIfComparison, say.months(comparison.figures.first?.months ?? []))
  }

  private func numbered(_ sentences: [String]) -> [String] {
    let more = outcomes.count - Self.mostColumns
    return sentences.enumerated().flatMap { wrapped("\($0 + 1)  \($1)", indent: 3) }
      + (more > 0 ? wrapped(say(.moreWhatIfs, say.number(more))) : [])
  }

  private func proofs(_ comparison: WhatIfComparison) -> [String] {
    comparison.figures.enumerated().flatMap { index, figures in
      let proof = PlanProof(plan: figures.outcome.plan, say: say).text
      return wrapped("\(index + 1)  \(proof)", indent: 3)
    } + wrapped(say(.proofSpan, say.months(comparison.figures.first?.months ?? [])))
  }

  private func rostering(_ comparison: WhatIfComparison) -> [String] {
    guard !besides.rostering.isEmpty else { return [] }
    return RosterOutlookTable(outlooks: besides.rostering, names: comparison.names, say: say).lines
  }

  private func organisation(_ comparison: WhatIfComparison) -> [String] {
    guard !besides.organisation.isEmpty else { return [] }
    let table = OrganisationTable(
      outlooks: besides.organisation, names: comparison.names, say: say)
    return table.lines + wrapped(say(.organisationKey))
  }

  private var moreResidents: [String] {
    guard let first = outcomes.first else { return [] }
    return first.room.flatMap { RoomTable(room: $0, plan: first.plan, say: say).table.lines }
  }

  private var frontier: [String] {
    guard let first = outcomes.first, !besides.frontier.isEmpty else { return [] }
    let points = besides.frontier.means(over: first.plan.months.map(\.month))
    return wrapped(say(.frontierSentence)) + FrontierTable(points: points, say: say).table.lines
  }

  private func staffing(_ comparison: WhatIfComparison) -> [String] {
    comparison.staffing.flatMap { wrapped($0, indent: 2) }
  }

  /// Printed totals held against their rows.
  private var printed: [String] {
    outcomes.first.map { OccupancyTable(scenario: $0.scenario, say: say).lines } ?? []
  }

  private var assumptions: [String] {
    outcomes.assumptions(say).flatMap { wrapped("- " + $0, indent: 2) }
  }
}

extension WhatIfComparison {
  /// What the shifts make of the need: of the first, and of others where it differs.
  var staffing: [String] {
    let first = figures.first?.outcome.staffing
    return zip(names, figures).enumerated().compactMap { index, pair in
      guard let staffing = pair.1.outcome.staffing, index == 0 || staffing != first else {
        return nil
      }
      return say.staffing(staffing, of: pair.0)
    }
  }
}

extension Voice {
  /// What the shifts make of a need.
  func staffing(_ staffing: ShiftStaffing, of name: String) -> String {
    let heads = staffing.heads.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    return self(
      .shiftStaffing, capitalised(name), month(staffing.month),
      number(staffing.paidHoursPerWeek, decimals: 1), number(staffing.costPerWeek, decimals: 0),
      list(heads.map { "\($0.key) \(number($0.value))" }))
  }

  /// What the room of a kind is, and what stops the next; `nil` where nothing does.
  func room(_ room: Room, of name: String) -> String? {
    guard let stop = room.stoppedBy, let residents = room.residents else { return nil }
    return self(
      .roomStopped, kind(room.kind), name, number(residents, decimals: 1), kind(stop.kind),
      month(stop.month))
  }
}
