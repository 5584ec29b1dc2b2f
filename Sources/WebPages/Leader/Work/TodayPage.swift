package import Planning
import Reports
package import RosterModel
package import SelfRostering

/// Where a leader begins the day.
package struct TodayView: Sendable {
  /// The period at a glance.
  package var period: PeriodView
  /// What requests that wait would do, by their number.
  package var effects: [Int: RosterEffect]
  /// Days of wishes handed in late that the roster meets as it is, and all of them, by the number of the request.
  package var wishes: [Int: (met: Int, of: Int)]
  /// Leave that is asked, with what granting it comes to.
  package var leave: [LeaveOutlook]
  /// Open shifts of the next days.
  package var open: [RosterAccounts.Cover]
  /// Findings of the judge on the roster.
  package var findings: Int
  /// How many handed in no wish, and of how many.
  package var withoutWishes: (count: Int, of: Int)
  /// Mondays of weeks that are over and not closed.
  package var weeksToClose: [CivilDate]
  /// What findings are told with.
  package var scenario: Scenario

  /// With all its fields.
  package init(
    period: PeriodView, effects: [Int: RosterEffect],
    wishes: [Int: (met: Int, of: Int)], leave: [LeaveOutlook], open: [RosterAccounts.Cover],
    findings: Int, withoutWishes: (count: Int, of: Int),
    weeksToClose: [CivilDate], scenario: Scenario
  ) {
    self.period = period
    self.effects = effects
    self.wishes = wishes
    self.leave = leave
    self.open = open
    self.findings = findings
    self.withoutWishes = withoutWishes
    self.weeksToClose = weeksToClose
    self.scenario = scenario
  }
}

/// The page of today.
package struct TodayPage {
  let view: TodayView
  let parts: WorkParts
  private var say: Voice { parts.say }

  /// A page of what is there.
  package init(_ view: TodayView, _ place: WorkPlace, _ context: PageContext) {
    self.view = view
    parts = WorkParts(context, place)
  }

  /// The whole document.
  package var document: String {
    let requests = RequestCards(view: view, parts: parts)
    return Frame(parts.context, title: say(.today)).document(
      [parts.chooser("/today"), stand] + requests.cards + [open, weeks])
  }

  private var stand: Markup {
    let period = view.period.period
    let accounts = view.period.accounts
    let links = [
      Markup.way(say(.roster), parts.place.link("/roster")),
      Markup.way(say(.proposals), parts.place.link("/proposals")),
      Markup.way(say(WorkWords.files), parts.place.link("/files")),
    ]
    var content = [
      Markup.paragraph(
        say(
          WorkWords.teamPeriod, period.team, say.dayAndYear(period.period.start),
          say.dayAndYear(period.period.end))),
      Markup.paragraph(PhaseText(view.period, parts.context).now, class: "strong"),
      Markup.paragraph(PhaseText(view.period, parts.context).next),
      Markup.paragraph(
        say(
          WorkWords.filled, say.number(accounts.filled), say.number(accounts.required),
          say(accounts.open, WorkWords.openPlaces))),
      Markup.paragraph(say(view.findings, WorkWords.findings)),
    ]
    if view.withoutWishes.count > 0, view.period.phase == .own {
      content.append(
        Markup.paragraph(
          say(
            WorkWords.withoutWishes, say.number(view.withoutWishes.count),
            say.number(view.withoutWishes.of))))
    }
    content.append(.element("p", ["class": "actions"], links))
    return .card(say(WorkWords.howItStands), content)
  }

  private var open: Markup {
    let content =
      view.open.isEmpty ? .paragraph(say(WorkWords.nothingOpen)) : parts.openShifts(view.open)
    return .card(say(WorkWords.openSoon), [content])
  }

  private var weeks: Markup {
    guard !view.weeksToClose.isEmpty else { return .empty }
    return .card(
      say(WorkWords.weeksToClose),
      view.weeksToClose.map { monday in
        parts.button(
          say(WorkWords.closeWeek, say.dayAndYear(monday)), "/today/close",
          [FormField("date", monday.description)])
      })
  }
}

/// A phase in words: which it is, and what comes next.
struct PhaseText {
  let view: PeriodView
  let context: PageContext

  init(_ view: PeriodView, _ context: PageContext) {
    self.view = view
    self.context = context
  }

  private var say: Voice { context.say }

  /// Which phase it is.
  var now: String { say(WorkWords.phaseNow, say(.name(of: view.phase))) }

  /// What comes next, and when.
  var next: String {
    let calendar = view.period.calendar
    switch view.phase {
    case .past: return say(WorkWords.periodOver)
    case .published:
      return say(WorkWords.versionIs, view.versions.last.map { "\($0.number)" } ?? "-")
    default:
      let step = PhaseCalendar.Step.allCases.first { calendar[$0] > context.now }
      guard let step else { return say(WorkWords.publishBy, say.dayAndYear(calendar.publishBy)) }
      return say(
        WorkWords.phaseNext, say(.name(of: step)), say.fullMoment(calendar[step]))
    }
  }
}
