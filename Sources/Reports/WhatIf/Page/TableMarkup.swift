extension TextTable {
  /// The table as HTML: the first cell of a row names it, numbers stand right.
  package func markup(caption: String? = nil) -> Markup {
    .element(
      "table", ["class": "list numbers"],
      (caption.map { [.element("caption", text: $0)] } ?? [])
        + [
          .element(
            "thead", [:],
            [.element("tr", [:], columns.map { .element("th", ["scope": "col"], text: $0.title) })]),
          .element("tbody", [:], rows.map(row)),
        ])
  }

  private func row(_ cells: [String]) -> Markup {
    .element(
      "tr", [:],
      cells.enumerated().map { index, cell in
        guard index > 0 else { return .element("th", ["scope": "row"], text: cell) }
        return .element("td", ["class": columns[index].isNumber ? nil : "word"], text: cell)
      })
  }
}

extension Markup {
  /// What opens on request: tables in boxes that scroll on their own.
  package static func folded(_ title: String, _ tables: [(caption: String, table: TextTable)])
    -> Markup
  {
    let told = tables.filter { !$0.table.rows.isEmpty }
    guard !told.isEmpty else { return .empty }
    return .element(
      "details", [:],
      [.element("summary", text: title)]
        + told.map { RosterHTML.scrolling($0.caption, $0.table.markup(caption: $0.caption)) })
  }

  /// A number in a field, then a name.
  static func numbered(_ index: Int, _ name: String) -> [Markup] {
    [.element("span", ["class": "number"], text: String(index + 1)), .text(name)]
  }
}
