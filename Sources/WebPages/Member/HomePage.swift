import Planning
import Reports
import RosterModel
package import SelfRostering

/// A member's first page: what they work next, where the period stands, and what waits for them.
package struct HomePage {
  /// What it shows.
  package struct View: Sendable {
    var calendars: [OwnCalendar]
    var share: OwnShare?
    var requests: [NumberedRequest]
    var isWhole: Bool

    /// - Parameters:
    ///   - calendars: the period at hand, and the next where it begins within two weeks.
    ///   - requests: those of the period at hand.
    ///   - isWhole: all shifts to come, and not those of two weeks alone.
    package init(
      calendars: [OwnCalendar], share: OwnShare?, requests: [NumberedRequest], isWhole: Bool
    ) {
      self.calendars = calendars
      self.share = share
      self.requests = requests
      self.isWhole = isWhole
    }
  }

  let view: View
  let context: PageContext
  private let parts: MemberParts

  /// The page of a view.
  package init(_ view: View, _ context: PageContext) {
    self.view = view
    self.context = context
    parts = MemberParts(context, shifts: view.calendars.flatMap(\.shifts))
  }

  private var say: Voice { context.say }
  private var calendar: OwnCalendar { view.calendars[0] }

  /// The whole document.
  package var document: String {
    let waiting = WaitingList(view.requests, calendar, parts).card
    let cards = [waiting, next, PhaseCard(calendar: calendar, parts: parts).markup, hours, share]
    return Frame(context, title: say(.myShifts)).document(cards.compactMap(\.self))
  }

  private var next: Markup {
    let today = context.now.date
    let all = view.calendars.flatMap(\.days).filter { $0.date >= today && !$0.duties.isEmpty }
    let soon = all.filter { $0.date < today + 14 }
    let shown = view.isWhole ? all : soon.isEmpty ? Array(all.prefix(5)) : soon
    let rows = shown.flatMap { day in day.duties.map { row($0, holiday: day.holiday) } }
    var content = [rows.isEmpty ? Markup.paragraph(say(.myNothingNext)) : Markup.rows(rows)]
    if !calendar.phase.isKnown, !rows.isEmpty {
      content.insert(Markup.paragraph(say(.myStillDraft), class: "quiet"), at: 0)
    }
    if shown.count < all.count {
      content.append(.element("p", [:], [Markup.link(say(.myAllShifts), "/me?all=yes")]))
    }
    return .card(say(soon.isEmpty && !all.isEmpty ? .myFirstShifts : .myNextShifts), content)
  }

  private func row(_ duty: Assignment, holiday: PublicHoliday?) -> [Markup] {
    let when =
      duty.date == context.now.date
      ? say(.myToday, say.day(duty.date)) : say.day(duty.date)
    let group = duty.group.map { say(.myGroup, $0) }
    let rest = [parts.told(duty.shift), group, holiday.map { say(.name(of: $0)) }]
      .compactMap(\.self).joined(separator: ", ")
    return [
      .element("strong", text: when), .text(" "), parts.code(duty.shift), .text(" " + rest),
    ]
  }

  private var hours: Markup {
    let meter = calendar.hours.map { HoursMeter(hours: $0, say: say).markup } ?? []
    let jokers = Markup.paragraph(
      say(.myJokers, say.number(calendar.jokers.used), say.number(calendar.jokers.of)))
    return .card(say(.myHoursTitle), meter + [jokers])
  }

  private var share: Markup? {
    guard let share = view.share else { return nil }
    return ShareTable(share: share, say: say).card(parts)
  }
}

extension Phase {
  /// Whether the roster was made known.
  var isKnown: Bool { self == .published || self == .past }
}

/// What weighs on someone beside their fair share of it.
struct ShareTable {
  let share: OwnShare
  let say: Voice

  func card(_ parts: MemberParts) -> Markup {
    let head = [say(.myWhat), say(.myCount), say(.myShare)].map {
      Markup.element("th", ["scope": "col"], text: $0)
    }
    let table = Markup.element(
      "table", ["class": "list"],
      [.element("thead", [:], [.element("tr", [:], head)]), .element("tbody", [:], lines)])
    return .card(
      say(.myShareTitle),
      [.paragraph(say(.myShareText), class: "quiet"), table]
        + (wishes.map { [.paragraph($0)] } ?? []))
  }

  private var lines: [Markup] {
    let (load, fair) = (share.load, share.load.share)
    return [
      line(.myNights, load.nights, fair.nights), line(.myEvenings, load.evenings, fair.evenings),
      line(.myWeekends, load.weekends, fair.weekends),
      line(.myHolidays, load.holidays, fair.holidays),
    ]
  }

  private func line(_ words: Words, _ count: Int, _ fair: Double) -> Markup {
    .element(
      "tr", [:],
      [
        .element("th", ["scope": "row"], text: say(words)),
        .element("td", ["class": "number"], text: say.number(count)),
        .element("td", ["class": "number"], text: say.number(fair, decimals: 1)),
      ])
  }

  private var wishes: String? {
    guard let own = share.wishes, own.count > 0 else { return nil }
    let mine = say(.myWishesMet, say.number(own.honoured), say.number(own.count))
    return share.teamHonoured.map { mine + " " + say(.myTeamMet, say.percent($0)) } ?? mine
  }
}
