import LabourRules
import Reports
import RosterModel
import SelfRostering

/// Open shifts that someone may take, and when their turn comes.
struct OpenList {
  private let view: SwapsPage.View
  private let parts: MemberParts

  init(_ view: SwapsPage.View, _ parts: MemberParts) {
    self.view = view
    self.parts = parts
  }

  private var say: Voice { parts.say }

  var card: Markup? {
    guard let open = view.open else { return nil }
    let rows = open.shifts.map { row($0, isTurn: open.turn == .come) }
    let list = rows.isEmpty ? Markup.paragraph(say(.myNothingOpen)) : .rows(rows)
    let more = open.next.map { next in
      Markup.element(
        "p", [:],
        [
          .link(
            say(.myMoreOpen, say.day(next)),
            "/swaps?period=\(view.calendar.period.start)&from=\(next)#open")
        ])
    }
    return .card(
      say(.myOpenTitle), id: "open", turn(open) + [list] + [more].compactMap(\.self))
  }

  /// Own staff choose before the pool and hired staff.
  private func turn(_ open: OpenToMe) -> [Markup] {
    switch open.turn {
    case .come: [.paragraph(say(open.isAtOnce ? .myTakenAtOnce : .myTakenAsked))]
    case .later(let moment?): [.paragraph(say(.myTurnLater, say.moment(moment)))]
    case .later(nil): [.paragraph(say(.myTurnUnknown))]
    case .over: []
    }
  }

  private func row(_ open: OpenToMe.Open, isTurn: Bool) -> [Markup] {
    let head = Markup.element(
      "p", [:],
      [
        .element("strong", text: say.day(open.date)), .text(" "), parts.code(open.shift),
        .text(" " + parts.told(open.shift)),
      ])
    return [head, .list(notes(open))] + (isTurn ? [form(open)] : [])
  }

  private func notes(_ open: OpenToMe.Open) -> [String] {
    let hours = say(
      .myHoursGo, say.duration(Minutes(open.hours.before)), say.duration(Minutes(open.hours.after)))
    let broken = open.broken.map { say(.myBreaksWish, parts.wish($0)) }
    let advice = open.advice.compactMap(text).map { say(.myAdvice, $0) }
    let consents = open.consents.compactMap(text).map { say(.myConsentFor, $0) }
    return [say(open.heads, .myPlaces), hours] + broken + consents + advice
  }

  private func text(_ finding: Finding) -> String? {
    view.scenario.map { FindingText.text(finding, scenario: $0, language: say.language) }
  }

  private func form(_ open: OpenToMe.Open) -> Markup {
    let what = "\(say.day(open.date)), \(parts.told(open.shift))"
    let consent = open.consents.isEmpty ? [] : [FormField("consent", "on")]
    let words: Words = open.consents.isEmpty ? .myTake : .myTakeConsenting
    return parts.context.button(
      say(words), "/swaps/take",
      [
        FormField("date", open.date.description), FormField("shift", open.shift),
        FormField("period", view.calendar.period.start.description),
      ] + consent, class: "main", label: "\(say(words)): \(what)")
  }
}
