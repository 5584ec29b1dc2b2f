import Explanations
import RosterModel

/// Wishes that were not granted: first those with a price, the cheapest first, then those that prices rank.
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
      .sorted { left, right in
        let (one, other) = (left.element.rank, right.element.rank)
        return (one.kind, one.points, left.offset) < (other.kind, other.points, right.offset)
      }.map(\.element)
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
        isRanked ? .element("p", ["class": "note"], text: say(.whyWishesKey)) : .empty,
        .element("ul", [:], answers.prefix(Self.atOnce).map(item)),
        rest.isEmpty
          ? .empty
          : .folded(say(rest.count, .moreWishes), [.element("ul", [:], rest.map(item))]),
      ])
  }

  private func item(_ answer: WishAnswer) -> Markup {
    let wish = answer.wish
    let standing = Markup.element(
      "span", ["class": "strong"],
      text: teller.say(.wishBrief, wish.id, wish.person, teller.phrase(wish)))
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
  /// What costs least first; a rise of the bound is no price, so what has none comes after; last what cannot be.
  fileprivate var rank: (kind: Int, points: Double) {
    switch confirmed {
    case .found(let price): return (0, Double(price.extra))
    case .impossible: return (3, 0)
    case .unknown, nil:
      guard let first else { return (2, 0) }
      return first.boundHonoured == nil ? (3, 0) : (1, first.rise)
    }
  }
}
