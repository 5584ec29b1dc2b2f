import CareDemand
import LabourRules
public import Planning
import RosterModel
import SelfRostering

/// The roster as one self-contained page: no scripts, nothing to fetch, printable on A3 landscape.
public enum RosterHTML {
  /// What tells two prints apart. The page reads no clock of its own.
  public struct Stamp: Hashable, Sendable {
    /// The version of the program or of the roster.
    public var version: String?
    /// When it was made, as it is to be shown.
    public var made: String?

    /// A stamp; what is `nil` is left out.
    public init(version: String? = nil, made: String? = nil) {
      self.version = version
      self.made = made
    }
  }

  /// The page of a plan, with why it is as it is beside the grid, where that is known.
  public static func page(
    _ result: PlanResult, why: Why? = nil, language: Language, stamp: Stamp = Stamp()
  ) -> String {
    let say = Voice(language)
    let head = PageHead(result: result, say: say, stamp: stamp, hasWhy: why != nil)
    return document(
      say(.pageTitle, result.scenario.location),
      looks: [pageStyle, planPaper] + (why == nil ? [] : [whyStyle]), say, header: head.markup,
      main: sections(result, why, say, stamp: head.stampText), skipTo: "roster")
  }

  private static func sections(
    _ result: PlanResult, _ why: Why?, _ say: Voice, stamp: String
  ) -> [Markup] {
    let summary = SummarySection(result: result, say: say).markup
    let panel = why.map {
      WhySection(why: $0, teller: WhyTeller(scenario: result.scenario, say: say)).markup
    }
    guard result.hasRoster else { return [summary] + [panel].compactMap(\.self) }
    let grid = RosterSection(roster: SharedRoster(result), say: say, stamp: stamp).markup
    return [
      summary,
      panel.map { .element("div", ["class": "beside"], [grid, $0]) } ?? grid,
      LegendSection(shifts: result.scenario.shifts, say: say).markup,
      GapSection(lines: result.skillMixGap, say: say).markup,
      HeatmapSection(result: result, say: say).markup,
      PeopleSection(accounts: result.accounts, say: say).markup,
    ]
  }

  /// A whole page, for screens of any size; its first link skips to its main part.
  static func document(
    _ title: String, looks: [StaticString], _ say: Voice, header: Markup, main: [Markup],
    skipTo id: String, skip: Words = .skipToRoster
  ) -> String {
    let meta: [Markup] = [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", text: title),
    ]
    return Markup.document(
      language: say.language.rawValue, head: meta + looks.map { Markup.style($0) },
      body: [
        .element("a", ["class": "skip", "href": "#\(id)"], text: say(skip)), header,
        .element("main", [:], main),
      ])
  }

  /// A titled section of the page.
  static func section(
    _ id: String, _ title: String, looks: String? = nil, _ content: [Markup]
  ) -> Markup {
    .element(
      "section", ["id": id, "class": looks],
      [.element("h2", text: title)] + content)
  }

  /// A wide piece that scrolls sideways on its own, by keyboard too.
  package static func scrolling(_ label: String, _ content: Markup) -> Markup {
    .element(
      "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": label], [content])
  }
}
