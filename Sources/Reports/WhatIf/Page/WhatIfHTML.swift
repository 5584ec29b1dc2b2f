import RosterModel
public import Workforce

/// What-ifs side by side as one self-contained page: no scripts, nothing to fetch. It reads on a phone,
/// on a wide screen and on A4 upright.
public enum WhatIfHTML {
  /// The page; the first outcome is the one the others are held against, the first six are shown.
  /// With a frontier the page draws what more money would solve.
  public static func page(
    _ outcomes: [WhatIfOutcome], besides: WhatIfBesides = WhatIfBesides(), language: Language,
    stamp: RosterHTML.Stamp = RosterHTML.Stamp()
  ) -> String {
    let say = Voice(language)
    let shown = Array(outcomes.prefix(WhatIfText.mostColumns))
    let comparison = WhatIfComparison(shown, say)
    let sections = WhatIfSections(comparison: comparison, more: outcomes.count - shown.count)
    let frontier = besides.frontier.means(over: comparison.figures.first?.months ?? [])
    let charts = WhatIfCharts(comparison: comparison, frontier: frontier).markup
    return RosterHTML.document(
      say(.whatIfPageTitle, outcomes.first?.scenario.location ?? ""),
      looks: [pageStyle, whatIfStyle, whatIfPaper], say, header: header(comparison, stamp),
      main: sections.first + [rostering(besides, comparison), organisation(besides, comparison)]
        + charts
        + sections.last(outcomes.assumptions(say)),
      skipTo: "meaning", skip: .skipToMeaning)
  }

  private static func rostering(
    _ besides: WhatIfBesides, _ comparison: WhatIfComparison
  ) -> Markup {
    guard !besides.rostering.isEmpty else { return .empty }
    let (say, names) = (comparison.say, comparison.names)
    let outlooks = RosterOutlookTable(outlooks: besides.rostering, names: names, say: say)
    return RosterHTML.section(
      "rostering", say(.rosteringTitle),
      outlooks.sentences.map { .element("p", text: $0) }
        + (outlooks.hasRosters
          ? [RosterHTML.scrolling(say(.rosteringTitle), outlooks.table.markup())] : []))
  }

  private static func organisation(
    _ besides: WhatIfBesides, _ comparison: WhatIfComparison
  ) -> Markup {
    guard !besides.organisation.isEmpty else { return .empty }
    let say = comparison.say
    let table = OrganisationTable(
      outlooks: besides.organisation, names: comparison.names, say: say)
    return RosterHTML.section(
      "organisation", say(.organisationTitle),
      (table.sentences + [say(.organisationKey)]).map { .element("p", text: $0) } + [
        RosterHTML.scrolling(say(.organisationTitle), table.table.markup())
      ])
  }

  private static func header(_ comparison: WhatIfComparison, _ stamp: RosterHTML.Stamp) -> Markup {
    let (say, first) = (comparison.say, comparison.figures.first)
    return .pageHead(
      say(.whatIf), first?.outcome.scenario.location ?? "", say.months(first?.months ?? []),
      say.stamp(stamp, of: first?.outcome.scenario.name))
  }
}

extension Markup {
  /// The head of a page for managers, and the patterns its charts fill with.
  static func pageHead(_ kind: String, _ title: String, _ extent: String, _ stamp: String) -> Markup
  {
    .element(
      "header", [:],
      [
        Tints.definitions, .element("p", ["class": "kind"], text: kind),
        .element("h1", text: title),
        .element("p", ["class": "extent"], text: extent),
        .element("p", ["class": "stamp"], text: stamp),
      ])
  }
}

extension Voice {
  /// `heem-2024 · Versie 2 · gemaakt 2026-12-01 10:00`.
  func stamp(_ stamp: RosterHTML.Stamp, of scenario: String?) -> String {
    let parts = [
      scenario, stamp.version.map { self(.stampVersion, $0) },
      stamp.made.map { self(.stampMade, $0) },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}
