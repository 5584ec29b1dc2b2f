import Reports
import RosterModel
import SelfRostering

/// Someone's wishes with how each stands, to be taken back or asked about.
struct WishList {
  private let calendar: OwnCalendar
  private let parts: MemberParts

  init(_ calendar: OwnCalendar, _ parts: MemberParts) {
    self.calendar = calendar
    self.parts = parts
  }

  private var say: Voice { parts.say }

  var card: Markup {
    let standing = WishStanding(calendar)
    let content =
      calendar.wishes.isEmpty
      ? Markup.paragraph(say(.myNoWishes))
      : .rows(calendar.wishes.map { row($0, standing[$0]) })
    return .card(say(.myWishesTitle), id: "wishes", [content])
  }

  private func row(_ wish: Wish, _ standing: WishStanding.Standing) -> [Markup] {
    [.element("p", [:], [.text(parts.wish(wish) + " "), tag(standing)])] + actions(wish, standing)
  }

  private func tag(_ standing: WishStanding.Standing) -> Markup {
    switch standing {
    case .counted: .element("span", ["class": "tag"], text: say(.myWishCounts))
    case .granted: .element("span", ["class": "tag good"], text: say(.myWishGranted))
    case .refused: .element("span", ["class": "tag bad"], text: say(.myWishRefused))
    }
  }

  private func actions(_ wish: Wish, _ standing: WishStanding.Standing) -> [Markup] {
    let why = standing == .refused ? [parts.why(wish, calendar.period)] : []
    let isStanding = wish.id.hasPrefix("S")
    let mayWithdraw = calendar.allowed.contains(isStanding ? .consent : .wish)
    let withdraw =
      mayWithdraw
      ? [
        parts.context.button(
          say(.myWithdraw), "/wishes/withdraw",
          [
            FormField("wish", wish.id),
            FormField("period", calendar.period.start.description),
          ], label: "\(say(.myWithdraw)): \(parts.wish(wish))")
      ] : []
    let all = withdraw + why
    return all.isEmpty ? [] : [.element("div", ["class": "actions"], all)]
  }
}
