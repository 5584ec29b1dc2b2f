import Reports
import RosterModel

/// The link of a calendar, shown once, with how to add it.
package struct FeedPage {
  private let link: String
  private let context: PageContext

  /// The page of a link that begins with `https://` or `http://`.
  package init(_ link: String, _ context: PageContext) {
    self.link = link
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var document: String {
    let tapped = link.replacing(/^https?:/, with: "webcal:", maxReplacements: 1)
    let add = Markup.element(
      "p", ["class": "actions"], [.link(say(.myFeedAdd), tapped, class: "button main")])
    let field = Markup.element(
      "p", ["class": "field"],
      [
        .element("label", ["for": "f-link"], text: say(.myFeedLink)),
        .void("input", ["id": "f-link", "type": "url", "readonly": "", "value": link]),
      ])
    let steps = Markup.element(
      "ol", [:],
      [Words.myFeedApple, .myFeedGoogle, .myFeedOther].map { .element("li", text: say($0)) })
    let back = Markup.element("p", [:], [.link(say(.myBackToMine), "/mine")])
    return Frame(context, title: say(.myFeedTitle)).document([
      .card(say(.myFeedReady), [.paragraph(say(.myFeedOnce)), add, field, steps]), back,
    ])
  }
}
