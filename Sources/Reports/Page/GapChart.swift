import CareDemand
import RosterModel

/// Three bars per domain and level: needed, available and rostered. Each has its own pattern and
/// its number beside it, so that nothing rests on colour.
struct GapChart {
  let lines: [SkillMixGapLine]
  let say: Voice

  /// Hours of one domain and level, all blocks together.
  private struct Bar {
    var domain: Domain
    var level: QualificationLevel
    /// Needed, available, rostered; `nil` without a roster.
    var values: [Double?]
    var gap: Double
  }

  private enum Layout {
    static let width = 400
    static let number = 52
    static let bar = 13
    static let group = 80
    static let top = 28
    static var full: Double { Double(width - number) }
  }

  private static let patterns = ["need", "available", "rostered"]

  var markup: Markup {
    let bars = bars
    let height = Layout.top + bars.count * Layout.group
    let most = bars.flatMap(\.values).compactMap(\.self).max() ?? 0
    return .element(
      "div", ["class": "chart"],
      [
        .element(
          "svg",
          [
            "viewBox": "0 0 \(Layout.width) \(height)", "role": "img",
            "aria-label": say(.gapChart),
          ],
          [.element("title", text: say(.gapChart)), definitions] + key
            + bars.enumerated().flatMap { group($1, at: Layout.top + $0 * Layout.group, most) })
      ])
  }

  private var bars: [Bar] {
    var bars: [Bar] = []
    for line in lines {
      let values = [line.need, line.available, line.rostered]
      let known = bars.firstIndex { $0.domain == line.domain && $0.level == line.level }
      if let known {
        bars[known].values = zip(bars[known].values, values).map(sum)
        bars[known].gap += line.gap
      } else {
        bars.append(
          Bar(domain: line.domain, level: line.level, values: values, gap: line.gap))
      }
    }
    return bars.sorted { ($0.domain, $0.level) < ($1.domain, $1.level) }
  }

  private func sum(_ left: Double?, _ right: Double?) -> Double? {
    guard let left else { return right }
    return left + (right ?? 0)
  }

  private var definitions: Markup {
    .element(
      "defs", [:],
      [
        .element(
          "pattern",
          [
            "id": "hatch", "width": "5", "height": "5", "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
          ],
          [
            .element("rect", ["width": "5", "height": "5", "class": "paper"]),
            .element("rect", ["width": "2", "height": "5", "class": "ink"]),
          ])
      ])
  }

  private var key: [Markup] {
    zip(Self.patterns, [Words.need, .available, .rostered]).enumerated().flatMap { index, pair in
      let x = index * 132
      return [
        rectangle(x: x, y: 6, width: 22, pattern: pair.0),
        text(x: x + 28, y: 17, say(pair.1)),
      ]
    }
  }

  private func group(_ bar: Bar, at y: Int, _ most: Double) -> [Markup] {
    let name = say(.domainAndLevel, say(.name(of: bar.domain)), bar.level.description)
    let verdict =
      lines.fillsLower(bar.domain, bar.level)
      ? say(.fillsLower) : say(.gapOf, say.signed(bar.gap, decimals: 1))
    let rows = zip(bar.values, Self.patterns).enumerated().flatMap { index, pair -> [Markup] in
      let top = y + 22 + index * (Layout.bar + 3)
      let width = most > 0 ? Int(((pair.0 ?? 0) / most * Layout.full).rounded()) : 0
      let value = pair.0.map { say.number($0, decimals: 1) } ?? "-"
      return [
        rectangle(x: 1, y: top, width: max(width, 1), pattern: pair.1),
        text(x: max(width, 1) + 7, y: top + 11, value),
      ]
    }
    return [
      text(x: 0, y: y + 16, "\(name): \(verdict)", looks: "strong")
    ] + rows
  }

  private func rectangle(x: Int, y: Int, width: Int, pattern: String) -> Markup {
    .element(
      "rect",
      [
        "x": String(x), "y": String(y), "width": String(width), "height": String(Layout.bar),
        "class": "bar \(pattern)",
      ])
  }

  private func text(x: Int, y: Int, _ words: String, looks: String? = nil) -> Markup {
    .element("text", ["x": String(x), "y": String(y), "class": looks], text: words)
  }
}
