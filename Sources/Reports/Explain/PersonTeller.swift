import Explanations
import Planning
import RosterModel

/// What a roster asks of someone, beside the team.
extension WhyTeller {
  /// Nights, evenings, weekends and holidays with their share.
  func load(_ answer: PersonAnswer) -> TextTable {
    let (load, share) = (answer.load, answer.load.share)
    let lines: [(Words, Int, Double)] = [
      (.nights, load.nights, share.nights), (.evenings, load.evenings, share.evenings),
      (.weekends, load.weekends, share.weekends), (.holidays, load.holidays, share.holidays),
    ]
    return TextTable(
      columns: [
        .words(""), .number(say(.ownCount)), .number(say(.fairShare)), .number(say(.difference)),
      ],
      rows: lines.map { name, own, share in
        [
          say(name), say.number(own), say.number(share, decimals: 1),
          say.signed(Double(own) - share, decimals: 1),
        ]
      })
  }

  /// Contract, hours that count and the balance.
  func hours(_ hours: RosterAccounts.Hours) -> String {
    say(
      .ownHours, say.duration(hours.contract), say.duration(hours.counted),
      (hours.balance > .zero ? "+" : "") + say.duration(hours.balance))
  }

  /// Wishes granted and refused, and what the team comes to.
  func wishes(_ answer: PersonAnswer) -> String {
    let own =
      answer.wishes.map { say(.ownWishes, say.number($0.honoured), say.number($0.count)) }
      ?? say(.noWishes)
    let refused =
      answer.refused.isEmpty ? [] : [say(.ownRefused, answer.refused.joined(separator: ", "))]
    let team = answer.teamHonoured.map { [say(.teamWishes, say.percent($0))] } ?? []
    return ([own] + refused + team).joined(separator: " ")
  }

  /// Whom it weighs on most, and whether it could be less; `nil` where nobody carries any.
  func worstOff(_ answer: PersonAnswer) -> String? {
    guard let worst = answer.worstOff else { return nil }
    let who =
      worst.person == answer.load.person || worst.own == nil
      ? say(.worstOffSelf, worst.person, hundredths(worst.found))
      : say(
        .worstOff, worst.person, hundredths(worst.found), answer.load.person,
        hundredths(worst.own ?? 0))
    guard let least = worst.atLeast else { return who + " " + say(.worstOffUnknown) }
    return who + " "
      + say(
        .worstOffAtLeast, anyRoster(givenOpen: worst.givenOpen),
        hundredths(min(least, worst.found)),
        self.least(worst.certainty, hundredths))
  }

  private func hundredths(_ value: Int) -> String { say.number(Double(value) / 100, decimals: 2) }
}
