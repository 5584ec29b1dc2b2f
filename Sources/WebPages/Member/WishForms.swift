import Reports
import RosterModel
import SelfRostering

/// What is asked of ticked days: to be wished, drafted or made free; and a wish that always holds.
struct WishForms {
  private let calendar: OwnCalendar
  private let parts: MemberParts

  init(_ calendar: OwnCalendar, _ parts: MemberParts) {
    self.calendar = calendar
    self.parts = parts
  }

  private var say: Voice { parts.say }
  private var context: PageContext { parts.context }

  private var mayWish: Bool { calendar.allowed.contains(.wish) }
  private var mayDraft: Bool { !calendar.allowed.isDisjoint(with: [.draft, .improve]) }

  /// Whether days can be ticked at all.
  var isOpen: Bool { mayWish || mayDraft }

  /// What follows the calendar in its form.
  var questions: [Markup] {
    [parts.period(calendar.period.start), bar] + (mayWish ? [wish] : []) + (mayDraft ? [draft] : [])
  }

  /// Stays in sight below the days; a script tells in it how many are ticked.
  private var bar: Markup {
    .element(
      "p", ["class": "bar"],
      [
        .element(
          "span",
          [
            "id": "ticked", "role": "status", "data-none": say(.myNoDays),
            "data-one": say(Counted.myDaysTicked.one, "1"),
            "data-many": say(Counted.myDaysTicked.many, "#"),
          ]),
        .link(say(.myToQuestions), "#ask", class: "button main"),
      ])
  }

  private var wish: Markup {
    let isLate = calendar.phase != .own
    let left = calendar.jokers.of - calendar.jokers.used
    let late = isLate ? [Markup.paragraph(say(.myLateWish), class: "quiet")] : []
    let joker =
      left > 0 ? [Markup.tick(say(.myJokerLeft, "\(left)", "\(calendar.jokers.of)"), "joker")] : []
    return .element(
      "section", ["class": "card", "id": "ask", "tabindex": "-1"],
      [.element("h2", text: say(.myWhatWish))] + late
        + [kinds("kind"), about("about", withShifts: true), weight] + joker
        + [
          .element(
            "p", ["class": "actions"], [.choice(say(.myHandIn), "do", "wish", class: "main")])
        ])
  }

  private func kinds(_ name: String) -> Markup {
    .element(
      "fieldset", ["class": "kinds"],
      [.element("legend", text: say(.myKind))]
        + Wish.Strength.allCases.map { strength in
          .element(
            "label", ["class": "tick"],
            [
              .void(
                "input",
                [
                  "type": "radio", "name": name, "value": strength.rawValue,
                  "checked": strength == .undesired ? "" : nil,
                ]), .text(" \(strength.sign) \(say(.myWish(strength)))"),
            ])
        })
  }

  private func about(_ name: String, withShifts: Bool) -> Markup {
    let kinds = Block.allCases.map { ("class:\($0.rawValue)", say(.myClass($0))) }
    let shifts = withShifts ? shifts.map { ("shift:\($0.code)", parts.told($0.code)) } : []
    return .select(say(.myAbout), name, [("", say(.myAnyWork))] + kinds + shifts)
  }

  private var weight: Markup {
    .select(
      say(.myWeight), "weight",
      [("1", say(.myWeightOne)), ("2", say(.myWeightTwo)), ("3", say(.myWeightThree))])
  }

  /// Shifts of the need, which the person has the level for.
  private var shifts: [Shift] {
    let needed = Set(calendar.days.flatMap(\.need).map(\.shift))
    return calendar.shifts.filter { needed.contains($0.code) }
  }

  private var draft: Markup {
    let words: Words = calendar.phase == .own ? .myDraftText : .myImproveText
    return .element(
      "section", ["class": "card", "id": mayWish ? "draft" : "ask"],
      [
        .element("h2", text: say(.myDraftTitle)), .paragraph(say(words)),
        .select(say(.myShiftField), "shift", shifts.map { ($0.code, parts.told($0.code)) }),
        .element(
          "p", ["class": "actions"],
          [.choice(say(.myPutShift), "do", "draft"), .choice(say(.myMakeFree), "do", "free")]),
      ])
  }

  /// A wish for days of every week, in every period.
  var standing: Markup? {
    let days = Weekday.allCases.map {
      Markup.tick(say.weekday($0), "weekday", value: "\($0.rawValue)")
    }
    let week = Markup.element(
      "fieldset", [:], [.element("legend", text: say(.myWeekdays))] + days)
    return .folded(
      say(.myStandingTitle),
      [
        .paragraph(say(.myStandingText)),
        context.form(
          "/wishes/standing", id: "standing",
          [
            parts.period(calendar.period.start), week, kinds("kind"),
            standingAbout,
            .element("p", ["class": "actions"], [.submit(say(.myHandIn), class: "main")]),
          ]),
      ])
  }

  private var standingAbout: Markup {
    let kinds = Block.allCases.map { block in
      Markup.element("option", ["value": "class:\(block.rawValue)"], text: say(.myClass(block)))
    }
    return .element(
      "p", ["class": "field"],
      [
        .element("label", ["for": "f-standing"], text: say(.myAbout)),
        .element(
          "select", ["id": "f-standing", "name": "about"],
          [.element("option", ["value": ""], text: say(.myAnyWork))] + kinds),
      ])
  }
}
