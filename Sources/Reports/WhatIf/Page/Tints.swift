package import RosterModel
import Workforce

/// Tints of levels and of who works: each differs in lightness and in its pattern, so that it reads
/// in grey and without colour.
package enum Tints {
  /// How many classes there are.
  static let count = QualificationLevel.allCases.count

  /// The class of a part of a whole, from 0.
  package static func looks(of part: Int) -> String { "seg level-\(part)" }

  /// The class of a level.
  package static func looks(of level: QualificationLevel) -> String { looks(of: level.rawValue) }

  /// The patterns the classes fill with; once on a page.
  package static var definitions: Markup {
    .element(
      "svg", ["class": "patterns", "aria-hidden": "true", "width": "0", "height": "0"],
      [
        .element(
          "defs", [:],
          [
            pattern("dotted", "tint-a", dot), pattern("slanted", "tint-b", upright, turned: true),
            pattern("lined", "tint-c", level), pattern("gap", "tint-d", gap, turned: true),
          ])
      ])
  }

  private static func pattern(
    _ id: String, _ ground: String, _ mark: Markup, turned: Bool = false
  ) -> Markup {
    .element(
      "pattern",
      [
        "id": id, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
        "patternTransform": turned ? "rotate(45)" : nil,
      ], [.element("rect", ["width": "6", "height": "6", "class": ground]), mark])
  }

  private static var dot: Markup {
    .element("circle", ["cx": "3", "cy": "3", "r": "1.1", "class": "tint-dot"])
  }
  private static var upright: Markup { .element("path", ["d": "M0 0V6", "class": "tint-accent"]) }
  private static var level: Markup { .element("path", ["d": "M0 3H6", "class": "tint-light"]) }
  private static var gap: Markup { .element("path", ["d": "M0 0V6", "class": "tint-ink"]) }

  /// A key: a small field of each class with its name.
  package static func key(_ entries: [(looks: String, name: String)]) -> Markup {
    .element(
      "ul", ["class": "key"],
      entries.map { entry in
        .element(
          "li", [:],
          [
            .element(
              "svg", ["viewBox": "0 0 22 14", "class": "chart", "aria-hidden": "true"],
              [Drawing.rectangle(x: 1, y: 1, width: 20, height: 12, looks: entry.looks)]),
            .text(entry.name),
          ])
      })
  }
}
