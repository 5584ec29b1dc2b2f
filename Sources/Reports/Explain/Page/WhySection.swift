import Explanations
import RosterModel

/// The panel beside the grid: what is proven, why places stay open, what would help, which wishes were not granted and
/// where one head more is worth most.
struct WhySection {
  let why: Why
  let teller: WhyTeller

  private var say: Voice { teller.say }

  var markup: Markup {
    .element(
      "section",
      ["id": "why", "class": "why", "aria-labelledby": "why-title", "tabindex": "0"],
      [
        .element("h2", ["id": "why-title"], text: say(.why)),
        .element("p", ["class": "sure"], text: say(.whyKey)), goals, shortages, relaxations,
        RefusedWishes(answers: why.refused, teller: teller).markup,
        HeadValueMap(values: HeadValueTable(why.values), teller: teller).markup, prices,
      ])
  }

  private var goals: Markup {
    let total = why.total.map { [teller.total($0.found, atLeast: $0.atLeast)] } ?? []
    let lines = total + teller.goals(why.goals)
    return part(.whyGoals, lines.isEmpty ? [] : [.list(lines)])
  }

  private var shortages: Markup {
    part(
      .whyOpen,
      why.shortages.map(teller.shortage).map { told in
        let proof =
          [told.lines.isEmpty ? .empty : .list(told.lines)]
          + told.notes.map { Markup.element("p", text: $0) }
        return .element(
          "div", ["class": "told"],
          [.element("p", ["class": "strong"], text: told.sentence)]
            + (told.isLong ? [.folded(say(.whyCount), proof)] : proof))
      })
  }

  private var relaxations: Markup {
    let ways = why.relaxations.map { way -> Markup in
      .element(
        "li", [:],
        [
          .text(teller.relaxation(way)),
          .element("span", ["class": "outcome"], text: teller.outcome(way)),
        ])
    }
    return part(.whatHelps, ways.isEmpty ? [] : [.element("ol", [:], ways)])
  }

  private var prices: Markup {
    let tables = [
      (Words.rulePrices, teller.table(why.rules)), (.levelPrices, teller.table(why.levels)),
    ].filter { !$0.1.rows.isEmpty }
    return .all(
      tables.enumerated().map { index, told in
        let key = Markup.element("p", ["class": "note"], text: say(.intervalKey))
        let table = RosterHTML.scrolling(say(told.0), told.1.markup())
        return part(told.0, index == 0 ? [key, table] : [table])
      })
  }

  /// A titled part; without content it is left out.
  private func part(_ title: Words, _ content: [Markup]) -> Markup {
    guard !content.isEmpty else { return .empty }
    return .element("div", ["class": "part"], [.element("h3", text: say(title))] + content)
  }
}

extension ToldShortage {
  /// Lists longer than this open on request.
  fileprivate var isLong: Bool { lines.count + notes.count > 6 }
}

extension Markup {
  /// Lines as a list.
  static func list(_ lines: [String]) -> Markup {
    .element("ul", [:], lines.map { .element("li", text: $0) })
  }

  /// What opens on request.
  static func folded(_ title: String, _ content: [Markup]) -> Markup {
    .element("details", [:], [.element("summary", text: title)] + content)
  }

  /// One after the other.
  static func all(_ pieces: [Markup]) -> Markup { pieces.isEmpty ? .empty : .lines(pieces) }
}
