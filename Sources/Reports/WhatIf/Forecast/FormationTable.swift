import RosterModel
import Workforce

/// Need, formation and gap of each level, the looks side by side. What is short is bold and has its sign.
struct FormationTable {
  let forecast: Forecast
  let tables: ForecastTables
  let say: Voice

  private static let measures: [Words] = [.need, .formation, .gapFte]

  var markup: Markup {
    .element(
      "table", ["class": "list numbers formation"],
      [
        .element("caption", ["class": "quiet"], text: say(.formationTitle)),
        .element("thead", [:], [looks, measures]), .element("tbody", [:], skills.map(row)),
      ])
  }

  private var looks: Markup {
    .element(
      "tr", [:],
      [.element("th", ["scope": "col", "rowspan": "2"], text: say(.level))]
        + forecast.looks.map {
          .element(
            "th", ["scope": "colgroup", "colspan": "3", "class": "look"], text: tables.name(of: $0))
        })
  }

  private var measures: Markup {
    .element(
      "tr", [:],
      forecast.looks.flatMap { _ in
        Self.measures.map { .element("th", ["scope": "col"], text: say($0)) }
      })
  }

  private var lines: [[FormationLine]] { forecast.looks.map { forecast.formation(at: $0) } }
  private var skills: [Skill] { Set(lines.flatMap { $0.map(\.skill) }).sorted() }

  private func row(_ skill: Skill) -> Markup {
    .element(
      "tr", [:],
      [.element("th", ["scope": "row"], text: say.skill(skill))]
        + lines.flatMap { cells($0.first { $0.skill == skill }) })
  }

  private func cells(_ line: FormationLine?) -> [Markup] {
    guard let line else { return Self.measures.map { _ in .element("td", text: "-") } }
    let gap = line.gapFte.map { say.signed($0, decimals: 1) } ?? "-"
    return [
      .element("td", text: say.number(line.need, decimals: 1)),
      .element("td", text: say.number(line.formation, decimals: 1)),
      .element("td", ["class": line.gapFte ?? 0 >= 0.05 ? "lacking" : nil], text: gap),
    ]
  }
}
