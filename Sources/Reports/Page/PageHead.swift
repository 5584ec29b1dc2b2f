import Planning
import RosterModel

/// Title, extent, stamp and links.
struct PageHead {
  let result: PlanResult
  let say: Voice
  let stamp: RosterHTML.Stamp
  /// Whether the page tells why.
  var hasWhy = false

  var markup: Markup {
    .element(
      "header", [:],
      [
        .element("h1", text: say(.pageTitle, result.scenario.location)),
        .element("p", ["class": "extent"], text: extent),
        .element("p", ["class": "stamp"], text: stampText),
      ] + (result.hasRoster ? [links] : []))
  }

  private var extent: String {
    let period = result.scenario.period
    return say(
      .pageExtent, say(period.weeks, .weeks), say.dayAndYear(period.start),
      say.dayAndYear(period.end))
  }

  var stampText: String {
    let parts = [
      result.scenario.name, stamp.version.map { say(.stampVersion, $0) },
      stamp.made.map { say(.stampMade, $0) }, say(.stampSeed, String(result.seed)),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private var links: Markup {
    let why: [(String, Words)] = hasWhy ? [("why", .why)] : []
    let targets: [(String, Words)] =
      [("roster", .roster)] + why + [
        ("legend", .legend), ("gap", .gapChart), ("heatmap", .heatmap),
        ("people", .hoursAndLoad),
      ]
    return .element(
      "nav", ["aria-label": say(.contents)],
      targets.map { .element("a", ["href": "#\($0.0)"], text: say($0.1)) })
  }
}
