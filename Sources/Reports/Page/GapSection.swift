import CareDemand
import RosterModel

/// The skill-mix gap as bars and as a table.
struct GapSection {
  let lines: [SkillMixGapLine]
  let say: Voice

  var markup: Markup {
    guard !lines.isEmpty else { return .empty }
    return RosterHTML.section(
      "gap", say(.gapChart),
      [
        .element("p", text: say(.gapChartKey)), GapChart(lines: lines, say: say).markup, table,
      ])
  }

  private var table: Markup {
    let text = GapTable(lines: lines, say: say).table
    return .element(
      "details", [:],
      [
        .element("summary", text: say(.gapTable)),
        RosterHTML.scrolling(
          say(.gapTable),
          .element(
            "table", ["class": "list numbers"],
            [
              .element("caption", text: say(.gapTable)),
              .element(
                "thead", [:],
                [
                  .element(
                    "tr", [:],
                    text.columns.map { .element("th", ["scope": "col"], text: $0.title) })
                ]),
              .element(
                "tbody", [:],
                text.rows.map { row in
                  .element(
                    "tr", [:],
                    row.enumerated().map { column, cell in
                      let isWord = !text.columns[column].isNumber
                      return .element("td", ["class": isWord ? "word" : nil], text: cell)
                    })
                }),
            ])),
      ])
  }
}
