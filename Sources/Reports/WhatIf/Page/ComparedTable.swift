/// Measures by what-ifs as HTML, each figure with its difference to the first below it.
struct ComparedTable {
  let rows: [ComparedRow]
  let names: [String]
  let title: String
  let say: Voice

  var markup: Markup {
    RosterHTML.scrolling(
      title,
      .element(
        "table", ["class": "list numbers compared"],
        [
          .element("caption", ["class": "quiet"], text: title),
          .element("thead", [:], [.element("tr", [:], [corner] + heads)]),
          .element("tbody", [:], rows.map(row)),
        ]))
  }

  private var corner: Markup { .element("th", ["scope": "col"], text: say(.measure)) }

  private var heads: [Markup] {
    names.enumerated().map { index, name in
      .element("th", ["scope": "col"], Markup.numbered(index, name))
    }
  }

  private func row(_ row: ComparedRow) -> Markup {
    .element(
      "tr", [:],
      [.element("th", ["scope": "row"], text: row.title)] + names.indices.map { cell(row, $0) })
  }

  /// Where nothing differs in a whole row, the figures say so.
  private func isSame(_ row: ComparedRow) -> Bool {
    Set(names.indices.compactMap { row.difference($0, say) }).isSubset(of: ["="])
  }

  private func cell(_ row: ComparedRow, _ index: Int) -> Markup {
    let difference = (isSame(row) ? nil : row.difference(index, say)).map {
      Markup.element("span", ["class": "difference"], text: $0)
    }
    return .element("td", [:], [.text(row.cell(index, say))] + [difference].compactMap(\.self))
  }
}
