import Explanations
import RosterModel

/// Wishes that were not granted, the cheapest to grant first, each with what is known of its price.
struct RefusedWishes {
  let teller: WhyTeller
  private let answers: [WishAnswer]

  /// Shown at once; the others open on request.
  private static let atOnce = 5
  /// Who pays at most, in one wish.
  private static let payersShown = 8

  init(answers: [WishAnswer], teller: WhyTeller) {
    self.teller = teller
    self.answers = answers.filter { !$0.isHonoured }.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  var markup: Markup {
    guard !answers.isEmpty else { return .empty }
    let say = teller.say
    let rest = answers.dropFirst(Self.atOnce)
    let isRanked = answers.contains { $0.confirmed == nil && $0.first != nil }
    return .element(
      "div", ["class": "part"],
      [
        .element("h3", text: "\(say(.whyWishes)) (\(say.number(answers.count)))"),
        isRanked ? .element("p", ["class": "note"], text: say(.firstRanks)) : .empty,
        .element("ul", [:], answers.prefix(Self.atOnce).map(item)),
        rest.isEmpty
          ? .empty
          : .folded(say(rest.count, .moreWishes), [.element("ul", [:], rest.map(item))]),
      ])
  }

  private func item(_ answer: WishAnswer) -> Markup {
    let standing = Markup.element("span", ["class": "strong"], text: teller.standing(answer))
    return .element("li", [:], [standing, .text(" ")] + said(answer))
  }

  /// What solving said, or else what prices say.
  private func said(_ answer: WishAnswer) -> [Markup] {
    let say = teller.say
    switch answer.confirmed {
    case .found(let price):
      let payers = shown(teller.payers(price), limit: Self.payersShown, say)
      let certainty = Markup.element("p", text: teller.certainty(price))
      return payers.isEmpty
        ? [.text(teller.cost(price)), certainty]
        : [.folded(teller.cost(price), [.list(payers), certainty])]
    case .impossible(let reasons):
      return [.folded(say(.wishImpossible), [.list(reasons.map(teller.reason))])]
    case .unknown: return [.text(say(.wishUnsolved))]
    case nil: return [.text(teller.first(answer, ranks: false).joined(separator: " "))]
    }
  }
}

extension WishAnswer {
  /// The cheapest to grant first: by what it costs, or else by how much the bound rises; what cannot be comes last.
  fileprivate var rank: Double {
    switch confirmed {
    case .found(let price): Double(price.extra)
    case .impossible: .infinity
    case .unknown, nil: first.map { $0.boundHonoured == nil ? .infinity : $0.rise } ?? 1e9
    }
  }
}
