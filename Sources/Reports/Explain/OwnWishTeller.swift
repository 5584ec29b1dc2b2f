package import Explanations
package import RosterModel

/// A part of what is told.
package enum ToldPart: Hashable, Sendable {
  /// A sentence or more.
  case line(String)
  /// Items of a list, under the line before it.
  case list([String])
}

extension ExplainText {
  /// A wish as whoever wished is told of it, in plain words: whether it is granted, what stands in the way, what it would
  /// ask, and on which days it could be. It names no colleague and says nothing of what they asked, whatever the answer
  /// holds.
  package static func ownWish(
    _ answer: WishAnswer, in scenario: Scenario, language: Language
  ) -> [ToldPart] {
    OwnWishTeller(
      answer: answer.hidingColleagues, teller: WhyTeller(scenario: scenario, say: Voice(language))
    ).parts
  }
}

/// Tells someone of their own wish.
struct OwnWishTeller {
  let answer: WishAnswer
  let teller: WhyTeller

  private var say: Voice { teller.say }

  var parts: [ToldPart] {
    let standing = say(
      answer.isHonoured ? .ownWishGranted : .ownWishRefused, teller.phrase(answer.wish))
    guard !answer.isHonoured else { return [.line(standing)] }
    let dates =
      answer.wish.from == answer.wish.to
      ? "" : " " + say(.refusedOn, teller.runs(answer.brokenOn.sorted()))
    return [.line(standing + dates)] + said + alternatives
  }

  private var said: [ToldPart] {
    switch answer.confirmed {
    case .impossible(let reasons):
      [.line(say(.ownWishImpossible)), .list(reasons.map(reason))]
    case .unknown: [.line(say(.ownWishUnsolved))]
    case .found(let price): found(price)
    case nil:
      [
        .line(
          say(
            answer.first?.boundHonoured == nil && answer.first != nil
              ? .ownWishCannot : .ownWishMaybe))
      ]
    }
  }

  private func found(_ price: WishAnswer.Price) -> [ToldPart] {
    guard price.extra > 0 else { return [.line(say(.ownWishFree))] }
    let costs = costs(price.difference)
    let certainty = price.certainty == .proven ? Words.ownWishProven : .ownWishWithin
    return
      (costs.isEmpty
      ? [.line(say(.ownWishCostsUnseen))] : [.line(say(.ownWishCosts)), .list(costs)])
      + [.line(say(certainty))]
  }

  /// Places that come open, own days and wishes, and what colleagues would work more: how many, never who.
  private func costs(_ difference: RosterDifference) -> [String] {
    let person = answer.wish.person
    let own = difference.people.first { $0.person == person }
    let days = difference.days.filter { $0.person == person }.map {
      say(.ownDayBecomes, say.day($0.date), teller.codes($0.after), teller.codes($0.before))
    }
    let lost = (own?.wishesLost ?? []).compactMap { id in
      teller.scenario.wishes.first { $0.id == id }
    }.map { say(.ownWishLost, teller.phrase($0)) }
    return teller.opened(difference) + days + lost + colleagues(difference, but: person)
  }

  private func colleagues(_ difference: RosterDifference, but person: PersonID) -> [String] {
    let moves = difference.people.filter { $0.person != person }
      .compactMap { PersonMoves($0, of: difference, teller).worksMore }
    return moves.map { say(.aColleague, $0) }
  }

  private var alternatives: [ToldPart] {
    guard !answer.alternatives.isEmpty else { return [] }
    return [.line(say(.ownWishOtherDays)), .list(answer.alternatives.map(alternative))]
  }

  private func alternative(_ other: WishAnswer.Alternative) -> String {
    let days = teller.span(other.wish.from...max(other.wish.from, other.wish.to))
    guard let price = other.price else { return say(.otherDaysAlready, days) }
    return say(price.extra > 0 ? .otherDaysAtCost : .otherDaysFree, days)
  }
}

extension OwnWishTeller {
  /// What stands in the way, to oneself.
  private func reason(_ reason: Reason) -> String {
    switch reason {
    case .rule(let id, _): teller.asked(id) ?? id
    case .leave(_, let days): say(.ownLeave, teller.span(days))
    case .availability(_, let days): say(.ownAvailability, teller.span(days))
    case .unavailable(let id): unavailable(id)
    case .exempt(_, "supernumerary"): say(.ownSupernumerary)
    case .exempt(_, let status): say(.ownExempt, say(.exemption(status)))
    case .pin(_, let date, let shift): say(.ownPin, teller.name(shift), say.day(date))
    case .history: say(.ownHistory)
    case .oneDutyADay: say(.ownOneDuty)
    case .need(let need): say(.reasonNeed, say.number(need.heads), teller.need(need))
    }
  }

  private func unavailable(_ id: String) -> String {
    let own = teller.scenario.wishes.first { $0.id == id && $0.person == answer.wish.person }
    return own.map { say(.ownUnavailable, teller.phrase($0)) } ?? say(.ownUnavailableAlone)
  }
}
