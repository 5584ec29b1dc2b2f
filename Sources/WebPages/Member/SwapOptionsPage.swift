import Reports
import RosterModel
package import SelfRostering

/// Ways to swap a duty that one offers, the best first.
package struct SwapOptionsPage {
  private let options: [SwapOption]
  private let number: Int
  private let calendar: OwnCalendar
  private let context: PageContext

  /// The ways found for the request of a number.
  package init(
    _ options: [SwapOption], of number: Int, _ calendar: OwnCalendar, _ context: PageContext
  ) {
    self.options = options
    self.number = number
    self.calendar = calendar
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var document: String {
    let parts = MemberParts(context, shifts: calendar.shifts)
    let list =
      options.isEmpty
      ? Markup.paragraph(say(.myNoSwaps))
      : .rows(options.enumerated().map { row($0.element, number: $0.offset + 1, parts) })
    let back = Markup.element(
      "p", [:], [.link(say(.myBackToSwaps), "/swaps?period=\(calendar.period.start)")])
    return Frame(context, title: say(.myFindSwap))
      .document([
        .paragraph(say(.myOptionsText)), .card(say(.myOptionsTitle), [list]), back,
      ])
  }

  /// Of colleagues only who they are and which days go, as the team's roster shows.
  private func row(_ option: SwapOption, number rank: Int, _ parts: MemberParts) -> [Markup] {
    let request = ChangeRequest(
      kind: .swap, by: calendar.person, changes: option.effect.changes, state: .offered)
    let hours = option.effect.hours.filter { $0.person == calendar.person }.map {
      say(
        .myHoursGo, say.duration(Minutes($0.counted.before)),
        say.duration(Minutes($0.counted.after)))
    }
    return [
      .element("p", [:], [.element("strong", text: say(.mySwapWith, say.list(option.parties)))]),
      .list(RequestLine(request, calendar.person, parts).own + hours),
      context.button(
        say(.myAskThem), "/swaps/choose",
        [
          FormField("number", "\(number)"), FormField("option", "\(rank)"),
          FormField("period", calendar.period.start.description),
        ], class: rank == 1 ? "main" : nil,
        label: "\(say(.myAskThem)): \(say.list(option.parties))"),
    ]
  }
}
