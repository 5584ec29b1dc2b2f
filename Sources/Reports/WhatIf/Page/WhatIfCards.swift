/// A card for each what-if: its sentence and five figures with their difference.
struct WhatIfCards {
  let comparison: WhatIfComparison

  var markup: Markup {
    .element(
      "div", ["class": "cards"], zip(comparison.sentences, comparison.names).enumerated().map(card))
  }

  private func card(_ index: Int, _ told: (sentence: String, name: String)) -> Markup {
    let name = capitalised(told.name)
    // The card's head is the name, so its sentence goes without.
    let sentence =
      told.sentence.hasPrefix(name + ": ")
      ? capitalised(String(told.sentence.dropFirst(name.count + 2))) : told.sentence
    return .element(
      "article", ["class": index == 0 ? "card" : "card change"],
      [
        .element("h3", [:], Markup.numbered(index, name)), .element("p", text: sentence),
        .element("dl", [:], comparison.key.flatMap { figure($0, index) }),
      ])
  }

  private func figure(_ row: ComparedRow, _ index: Int) -> [Markup] {
    let say = comparison.say
    return [
      .element("dt", text: row.title), .element("dd", text: row.cell(index, say)),
      .element("dd", ["class": "difference"], text: row.difference(index, say) ?? ""),
    ]
  }
}
