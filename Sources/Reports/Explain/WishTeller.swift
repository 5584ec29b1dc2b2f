import Explanations
import RosterModel

/// One wish: whether it is granted, what that costs and who pays.
extension WhyTeller {
  /// `W017 van VIG-01 (graag VK op do 18 feb) is niet ingewilligd.`
  func standing(_ answer: WishAnswer) -> String {
    let wish = answer.wish
    let first = say(
      answer.isHonoured ? .wishGranted : .wishRefused, wish.id, wish.person, phrase(wish))
    guard !answer.isHonoured, wish.from != wish.to else { return first }
    return first + " " + say(.refusedOn, runs(answer.brokenOn.sorted()))
  }

  /// What is asked for: `graag VK op do 18 feb, met joker`.
  func phrase(_ wish: Wish) -> String {
    let asked = wish.shift ?? wish.shiftClass.map { say(.plural(of: $0)) }
    let (how, when) = (say(.name(of: wish.strength)), when(wish))
    let phrase =
      switch (wish.strength, asked) {
      case (.unavailable, let shift?): say(.wishAwayFor, how, shift, when)
      case (.unavailable, nil): say(.wishAway, how, when)
      case (_, let shift?): say(.wishForShift, how, shift, when)
      case (_, nil): say(.wishToWork, how, when)
      }
    return
      ([phrase] + (wish.weight > 1 ? [say(.withWeight, "\(wish.weight)")] : [])
      + (wish.joker ? [say(.withJoker)] : [])).joined(separator: ", ")
  }

  private func when(_ wish: Wish) -> String {
    guard wish.from != wish.to else { return say(.onDay, say.day(wish.from)) }
    let span = span(wish.from...wish.to)
    return wish.days == .all
      ? say(.inSpan, span) : say(.onDaysInSpan, say.pattern(wish.days), span)
  }
}

/// What prices say at once, and what solving again says.
extension WhyTeller {
  /// The first answer; where nothing was solved it is said that it ranks only.
  func first(_ answer: WishAnswer, ranks: Bool = true) -> [String] {
    guard !answer.isHonoured else { return [] }
    guard let first = answer.first else {
      return answer.confirmed == nil ? [say(.firstUnknown)] : []
    }
    guard let least = first.boundHonoured else { return [say(.firstImpossible)] }
    let points = say(least, .points)
    // The sentence shows tenths of a point.
    let said =
      first.rise < 0.05
      ? say(.firstStays, points) : say(.firstRises, self.points(first.rise), points)
    return [answer.confirmed == nil && ranks ? said + " " + say(.firstRanks) : said]
  }

  private func points(_ value: Double) -> String {
    say(.risePoints, say.trimmed((value * 10).rounded() / 10))
  }

  /// What granting costs, in one sentence; who pays follows where it costs something.
  func cost(_ price: WishAnswer.Price) -> String {
    if price.extra > 0 { return say(.wishCosts, say(price.extra, .points)) }
    return price.extra == 0 ? say(.wishCostsSame) : say(.wishGains, say(-price.extra, .points))
  }

  /// Who pays, and with what, a line each.
  func payers(_ price: WishAnswer.Price) -> [String] {
    let losses = losses(price.difference)
    return losses.isEmpty && price.extra > 0 ? [say(.nobodyPays)] : losses
  }

  /// How sure a price is.
  func certainty(_ price: WishAnswer.Price) -> String {
    switch price.certainty {
    case .proven: say(.priceProven)
    case .within(let points):
      say(.priceWithin, say(points, .points), say(price.atLeast ?? 0, .points))
    case .unknown: say(.priceUnknown)
    }
  }

  /// `2 dagen eerder (di 16 feb): kost niets, dit rooster doet het al`.
  func alternative(_ other: WishAnswer.Alternative) -> String {
    let moved =
      other.daysLater < 0
      ? say(-other.daysLater, .daysEarlier) : say(other.daysLater, .daysLater)
    let days = span(other.wish.from...max(other.wish.from, other.wish.to))
    guard let price = other.price else { return say(.alternativeFree, moved, days) }
    return price.extra > 0
      ? say(.alternativeCosts, moved, days, say(price.extra, .points))
      : say(.alternativeGains, moved, days)
  }

  /// Whether all other days come cheaper than the wish itself.
  func areCheaper(_ answer: WishAnswer) -> Bool {
    guard case .found(let price) = answer.confirmed else { return false }
    return answer.alternatives.allSatisfy { ($0.price?.extra ?? 0) < price.extra }
  }
}
