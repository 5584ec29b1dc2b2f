import CareDemand
import LabourRules
public import Planning
import RosterModel

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

  /// The page of a plan.
  public static func page(
    _ result: PlanResult, language: Language, stamp: Stamp = Stamp()
  ) -> String {
    let say = Voice(language)
    let head = PageHead(result: result, say: say, stamp: stamp)
    let title = say(.pageTitle, result.scenario.location)
    return Markup.document(
      language: language.rawValue,
      head: [
        .void("meta", ["charset": "utf-8"]),
        .void(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element("title", text: title), .style(pageStyle),
      ],
      body: [
        .element("a", ["class": "skip", "href": "#roster"], text: say(.skipToRoster)),
        head.markup, .element("main", [:], sections(result, say, stamp: head.stampText)),
      ])
  }

  private static func sections(_ result: PlanResult, _ say: Voice, stamp: String) -> [Markup] {
    guard result.hasRoster else { return [SummarySection(result: result, say: say).markup] }
    return [
      SummarySection(result: result, say: say).markup,
      RosterSection(result: result, say: say, stamp: stamp).markup,
      LegendSection(scenario: result.scenario, say: say).markup,
      GapSection(lines: result.skillMixGap, say: say).markup,
      HeatmapSection(result: result, say: say).markup,
      PeopleSection(accounts: result.accounts, say: say).markup,
    ]
  }

  /// A titled section of the page.
  static func section(_ id: String, _ title: String, _ content: [Markup]) -> Markup {
    .element(
      "section", ["id": id, "aria-labelledby": "\(id)-title"],
      [.element("h2", ["id": "\(id)-title"], text: title)] + content)
  }

  /// A wide piece that scrolls sideways on its own, by keyboard too.
  static func scrolling(_ label: String, _ content: Markup) -> Markup {
    .element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": label], [content])
  }
}
