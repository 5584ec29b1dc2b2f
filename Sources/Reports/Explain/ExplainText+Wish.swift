public import Explanations
public import RosterModel

extension ExplainText {
  /// People and places told at most in one list of a price.
  private static let payersShown = 12

  /// One wish: whether it is granted, what that would cost, who would pay, and where it comes cheaper.
  public static func wish(
    _ answer: WishAnswer, in scenario: Scenario, language: Language, colour: Bool
  ) -> String {
    let teller = WhyTeller(scenario: scenario, say: Voice(language))
    var report = ReportText(colour: colour)
    let standing = wrapped(teller.standing(answer))
    report.add(standing.map(answer.isHonoured ? report.ink.good : report.ink.heading))
    for line in teller.first(answer) { report.say(line) }
    if !answer.isHonoured { confirmed(answer, teller, &report) }
    alternatives(answer, teller, &report)
    report.say(seconds(answer, teller.say))
    return report.text
  }

  private static func confirmed(
    _ answer: WishAnswer, _ teller: WhyTeller, _ report: inout ReportText
  ) {
    switch answer.confirmed {
    case nil: break
    case .unknown: report.say(teller.say(.wishUnsolved))
    case .impossible(let reasons):
      report.say(teller.say(.wishImpossible))
      report.items(reasons.map(teller.reason))
    case .found(let price): self.price(price, teller, &report)
    }
  }

  private static func price(
    _ price: WishAnswer.Price, _ teller: WhyTeller, _ report: inout ReportText
  ) {
    let say = teller.say
    report.say(teller.cost(price))
    report.items(shown(teller.payers(price), limit: payersShown, say))
    let gains = teller.gains(price.difference)
    if !gains.isEmpty {
      report.say(say(.inReturn))
      report.items(shown(gains, limit: payersShown, say))
    }
    report.say(teller.certainty(price))
    report.say(say(.priceWindow, teller.span(price.window)))
  }

  private static func alternatives(
    _ answer: WishAnswer, _ teller: WhyTeller, _ report: inout ReportText
  ) {
    guard !answer.alternatives.isEmpty else { return }
    report.say(teller.say(teller.areCheaper(answer) ? .cheaper : .otherDays))
    report.items(answer.alternatives.map(teller.alternative))
  }

  private static func seconds(_ answer: WishAnswer, _ say: Voice) -> String {
    let told = { (seconds: Double) in unbroken(say(.seconds, say.number(seconds, decimals: 1))) }
    guard let confirmed = answer.seconds.confirmed else {
      return say(.answeredAfter, told(answer.seconds.first))
    }
    return say(.confirmedAfter, told(answer.seconds.first), told(confirmed))
  }
}
