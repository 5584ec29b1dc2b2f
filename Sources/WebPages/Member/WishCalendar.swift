import Reports
import RosterModel
import SelfRostering

/// The days of a period, week by week: each with its date, what one works and wishes, and how many places are open that
/// one could fill.
struct WishCalendar {
  private let calendar: OwnCalendar
  private let isTicked: Set<String>
  private let parts: MemberParts

  init(_ calendar: OwnCalendar, ticked: Set<String>, _ parts: MemberParts) {
    self.calendar = calendar
    isTicked = ticked
    self.parts = parts
  }

  private var say: Voice { parts.say }

  /// Each day with a box to tick.
  var ticked: [Markup] { [hint(.myTickDays), legend] + weeks { $0.isPast ? plain($0) : box($0) } }

  /// To look at.
  var shown: [Markup] { [legend] + weeks(plain) }

  private func hint(_ words: Words) -> Markup { .paragraph(say(words)) }

  /// What the signs mean.
  private var legend: Markup {
    let signs = Wish.Strength.allCases.map { "\($0.sign) \(say(.myWish($0)))" }
    return .paragraph(
      (signs + [say(.myJokerSign), say(.myOpenSign)]).joined(separator: " · "), class: "quiet")
  }

  private func weeks(_ cell: (OwnCalendar.Day) -> Markup) -> [Markup] {
    stride(from: 0, to: calendar.days.count, by: 7).map { first in
      let days = calendar.days[first..<min(first + 7, calendar.days.count)]
      let dates = parts.days(days.first!.date...days.last!.date)
      return .element(
        "fieldset", ["class": "week"],
        [
          .element("legend", text: say(.myWeek, "\(days.first!.date.isoWeek.week)", dates)),
          .element("div", ["class": "days"], days.map(cell)),
        ])
    }
  }

  private func box(_ day: OwnCalendar.Day) -> Markup {
    let id = "d-\(day.date)"
    return .element(
      "div", ["class": style(day)],
      [
        .void(
          "input",
          [
            "type": "checkbox", "name": "day", "value": day.date.description, "id": id,
            "data-weekday": "\(day.date.weekday.rawValue)",
            "checked": isTicked.contains(day.date.description) ? "" : nil,
          ]),
        .element("label", ["for": id], content(day)),
      ])
  }

  private func plain(_ day: OwnCalendar.Day) -> Markup {
    .element("div", ["class": style(day)], [.element("div", ["class": "cell"], content(day))])
  }

  private func style(_ day: OwnCalendar.Day) -> String {
    let isFree = day.date.weekday.isWeekend || day.holiday != nil
    return "day" + (isFree ? " weekend" : "") + (day.isPast ? " past" : "")
  }

  private func content(_ day: OwnCalendar.Day) -> [Markup] {
    let date = Markup.element(
      "span", ["class": "date"],
      [
        .element("span", text: say.weekday(day.date.weekday)),
        .text(
          " \(day.date.day)"
            + (day.date.day == 1 || day.date == calendar.period.start
              ? " " + say.month(day.date.month) : "")),
      ])
    let told = told(day)
    return [date] + signs(day)
      + (told.isEmpty
        ? [] : [.element("span", ["class": "visually-hidden"], text: ", " + told)])
  }

  private func signs(_ day: OwnCalendar.Day) -> [Markup] {
    let wishes = day.wishes.map { $0.strength.sign + ($0.joker ? say(.myJokerLetter) : "") }
    let open = open(day)
    let texts: [Markup] = [
      wishes.isEmpty
        ? nil : .element("span", ["class": "wish"], text: wishes.joined(separator: " ")),
      day.absence.map { _ in .element("span", ["class": "away"], text: say(.myAwayShort)) },
      open > 0 ? .element("span", ["class": "open"], text: "+\(open)") : nil,
    ].compactMap(\.self)
    let all = day.duties.map { parts.code($0.shift) } + texts
    return all.isEmpty ? [] : [.element("span", ["class": "signs", "aria-hidden": "true"], all)]
  }

  /// Open places that the person could fill that day.
  private func open(_ day: OwnCalendar.Day) -> Int {
    day.isPast ? 0 : day.need.filter(\.isFree).reduce(0) { $0 + $1.open }
  }

  /// The same in words.
  private func told(_ day: OwnCalendar.Day) -> String {
    let duties = day.duties.map { parts.told($0.shift) }
    let wishes = day.wishes.map { wish in
      let what =
        wish.shift.map { parts.shift($0)?.name ?? $0 } ?? wish.shiftClass.map { say(.name(of: $0)) }
      return [say(.myWish(wish.strength)), what, wish.joker ? say(.myJokerWord) : nil]
        .compactMap(\.self).joined(separator: " ")
    }
    let open = open(day)
    let rest = [
      day.holiday.map { say(.name(of: $0)) }, day.absence.map { _ in say(.myAway) },
      open > 0 ? say(open, .myOpenPlaces) : nil,
    ].compactMap(\.self)
    return (duties + wishes + rest).joined(separator: ", ")
  }
}

extension Wish.Strength {
  /// A sign that needs no colour.
  var sign: String {
    switch self {
    case .unavailable: "✕"
    case .undesired: "▽"
    case .desired: "♥"
    }
  }
}
