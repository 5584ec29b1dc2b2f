import Reports
package import RosterModel
package import SelfRostering

/// A period day by day, to wish and to draft in, and the wishes there are.
package struct WishesPage {
  private let calendar: OwnCalendar
  private let periods: [Period]
  private let ticked: Set<String>
  private let context: PageContext
  private let parts: MemberParts

  /// The page of someone's calendar.
  ///
  /// - Parameters:
  ///   - periods: all there are of the team.
  ///   - ticked: dates that were ticked in a form that was refused.
  package init(
    _ calendar: OwnCalendar, periods: [Period], ticked: Set<String> = [], _ context: PageContext
  ) {
    self.calendar = calendar
    self.periods = periods
    self.ticked = ticked
    self.context = context
    parts = MemberParts(context, shifts: calendar.shifts)
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var document: String {
    let frame = Frame(context, title: say(.myWishes), scripts: [.wishes])
    let days = WishCalendar(calendar, ticked: ticked, parts)
    let form = WishForms(calendar, parts)
    let content =
      form.isOpen
      ? [context.form("/wishes", class: "wishing", id: "wishing", days.ticked + form.questions)]
      : days.shown
    return frame.document(
      [head] + content + [form.standing].compactMap(\.self) + [WishList(calendar, parts).card])
  }

  private var head: Markup {
    let card = PhaseCard(calendar: calendar, parts: parts)
    let title = say(.myPeriod, parts.days(calendar.period.start...calendar.period.end))
    let meter = calendar.hours.map { HoursMeter(hours: $0, say: say).markup } ?? []
    return .card(
      title,
      [.paragraph(card.whatNow)] + meter
        + PeriodWays(periods, parts).other(than: calendar.period))
  }
}

/// Ways to a team's other periods.
struct PeriodWays {
  private let periods: [Period]
  private let parts: MemberParts

  init(_ periods: [Period], _ parts: MemberParts) {
    self.periods = periods
    self.parts = parts
  }

  /// A line with the periods that are not over; nothing where there is no other.
  func other(than period: Period) -> [Markup] {
    let today = parts.context.now.date
    let others = periods.filter { $0 != period && $0.end >= today }
    guard !others.isEmpty else { return [] }
    let links = others.map { other in
      Markup.link(
        parts.say(.myOtherPeriod, parts.days(other.start...other.end)),
        "\(parts.context.path)?period=\(other.start)")
    }
    return links.map { .element("p", [:], [$0]) }
  }
}
