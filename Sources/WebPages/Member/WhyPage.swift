package import Explanations
import Reports
package import RosterModel

/// Why a wish is not met, as whoever wished is told.
package struct WhyPage {
  private let answer: WishAnswer
  private let scenario: Scenario
  private let context: PageContext

  /// The page of an answer, with the scenario it is told with.
  package init(_ answer: WishAnswer, in scenario: Scenario, _ context: PageContext) {
    self.answer = answer
    self.scenario = scenario
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var document: String {
    let parts = MemberParts(context, shifts: scenario.shifts)
    let told = ExplainText.ownWish(answer, in: scenario, language: context.language).map {
      part -> Markup in
      switch part {
      case .line(let text): .element("p", text: text)
      case .list(let items): .list(items)
      }
    }
    let back = Markup.element("p", [:], [.link(say(.myBackToWishes), "/wishes#wishes")])
    return Frame(context, title: say(.myWhyTitle))
      .document([.card(parts.wish(answer.wish), told + search(parts))] + [back])
  }

  /// Searching takes a while, so it is asked for.
  private func search(_ parts: MemberParts) -> [Markup] {
    guard !answer.isHonoured, answer.confirmed == nil else { return [] }
    return [
      context.form(
        context.path,
        [
          parts.period(scenario.period.start), .element("p", text: say(.mySearchText)),
          .submit(say(.mySearch), class: "main"),
        ])
    ]
  }
}
