import RosterModel

/// What one head more is worth, shifts and levels by days of the week, each cell with its number.
struct HeadValueMap {
  let values: HeadValueTable
  let teller: WhyTeller

  private var say: Voice { teller.say }

  var markup: Markup {
    guard !values.rows.isEmpty else { return .empty }
    return .element(
      "div", ["class": "part"],
      [
        .element("h3", text: say(.headValues)),
        .element("p", ["class": "note"], text: say(.headValuesKey)),
        RosterHTML.scrolling(
          say(.headValues),
          .element(
            "table", ["class": "heat values"],
            [
              .element("caption", ["class": "quiet"], text: say(.headValues)), head,
              .element("tbody", [:], values.rows.map(row)),
            ])),
      ])
  }

  private var head: Markup {
    let titles = Weekday.allCases.map(say.weekday) + [say(.mean)]
    return .element(
      "thead", [:],
      [
        .element(
          "tr", [:],
          [.element("th", ["scope": "col", "class": "name"], text: say(.shift))]
            + titles.map { .element("th", ["scope": "col"], text: $0) })
      ])
  }

  private func row(_ row: HeadValueTable.Row) -> Markup {
    let level = teller.level(row.level, row.domain)
    return .element(
      "tr", [:],
      [
        .element(
          "th", ["scope": "row", "class": "name"],
          [.text(row.shift), .element("span", ["class": "sub"], text: level)])
      ] + (row.days + [row.mean]).map(cell))
  }

  /// Four tints, by quarters of the largest.
  private func cell(_ value: Double?) -> Markup {
    guard let value, value >= 0.5, values.most > 0 else {
      return .element("td", text: value == nil ? "" : "0")
    }
    let heat = min(4, max(1, Int((4 * value / values.most).rounded(.up))))
    return .element("td", ["class": "h\(heat)"], text: say.number(value, decimals: 0))
  }
}
