import Planning
import Reports
import RosterModel
package import SelfRostering

/// The period: its calendar, its need, what the team agreed, and what was made known.
package struct PeriodPage {
  let view: PeriodView
  let parts: WorkParts
  private var say: Voice { parts.say }

  /// A page of a period.
  package init(_ view: PeriodView, _ place: WorkPlace, _ context: PageContext) {
    self.view = view
    parts = WorkParts(context, place)
  }

  /// The whole document.
  package var document: String {
    Frame(parts.context, title: say(.periodWay)).document(
      [parts.chooser("/period"), stand, calendar, rules, versions, opening, figures])
  }

  /// Pages of the managers that a leader may see for the own team.
  private var figures: Markup {
    let ways = [
      Markup.way(say(.careMixWay), "/mix"), Markup.way(say(.whatIfWay), "/whatif"),
      Markup.way(say(.forecastWay), "/forecast"),
    ]
    return .card(
      say(WorkWords.figures), [.element("p", ["class": "actions"], ways)])
  }

  private var stand: Markup {
    let period = view.period
    let phase = PhaseText(view, parts.context)
    var content = [
      Markup.paragraph(
        say(
          WorkWords.teamPeriod, period.team, say.dayAndYear(period.period.start),
          say.dayAndYear(period.period.end))),
      Markup.paragraph(phase.now, class: "strong"), Markup.paragraph(phase.next),
    ]
    if Action.fixNeed.phases.contains(view.phase.kind) {
      content += [
        .paragraph(say(WorkWords.fixNeedText), class: "quiet"),
        parts.button(say(WorkWords.fixNeed), "/period/need"),
      ]
    }
    if Action.publish.phases.contains(view.phase.kind) {
      content.append(
        .element(
          "p", ["class": "actions"],
          [
            Markup.way(
              say(WorkWords.toPublish), parts.place.link("/period/publish"), class: "button main")
          ]))
    }
    return .card(say(WorkWords.howItStands), content)
  }

  private var calendar: Markup {
    let calendar = view.period.calendar
    let canChange = Action.setCalendar.phases.contains(view.phase.kind)
    let rows = PhaseCalendar.Step.allCases.map { step -> Markup in
      let name = say(.name(of: step))
      guard canChange else {
        return .element(
          "li", text: say(WorkWords.stepFrom, name, say.fullMoment(calendar[step])))
      }
      return .element("li", [:], [moment(step, name)])
    }
    return .card(
      say(WorkWords.calendar), id: "calendar",
      [
        .paragraph(say(WorkWords.calendarText), class: "quiet"),
        .element("ul", ["class": "rows steps"], rows),
        .paragraph(say(WorkWords.publishBy, say.dayAndYear(calendar.publishBy))),
      ])
  }

  private func moment(_ step: PhaseCalendar.Step, _ name: String) -> Markup {
    parts.form(
      "/period/step", class: "row",
      [
        .hidden(FormField("step", step.rawValue)),
        parts.field(
          name, "moment", id: "moment-\(step.rawValue)", type: "datetime-local",
          value: view.period.calendar[step].description, isRequired: true),
        .element(
          "button", ["aria-label": say(WorkWords.saveThis, name)], text: say(WorkWords.save)),
      ])
  }

  private var rules: Markup {
    let rows = view.houseRules.map { rule -> [Markup] in
      let change = Markup.element("summary", text: say(WorkWords.change))
      return [
        .element("h3", text: say(WorkWords.name(of: rule.name))),
        .paragraph(agreed(rule.value, rule.agreed)),
        .element("details", [:], [change, form(rule.name, rule.value)]),
      ]
    }
    return .card(
      say(WorkWords.houseRules), id: "rules",
      [.paragraph(say(WorkWords.houseRulesText), class: "quiet"), .rows(rows)])
  }

  private func agreed(_ value: Int, _ rule: HouseRule?) -> String {
    guard let rule else { return say(WorkWords.ruleStandard, say.number(value)) }
    let by = rule.agreedOn.map { rule.agreedBy + ", " + say.dayAndYear($0) } ?? rule.agreedBy
    return say(WorkWords.ruleAgreed, say.number(value), by)
  }

  private func form(_ name: HouseRule.Name, _ value: Int) -> Markup {
    let id = name.rawValue
    return parts.form(
      "/period/rule",
      [
        .hidden(FormField("rule", id)),
        parts.field(
          say(WorkWords.ruleValue), "value", id: "value-\(id)", type: "number", value: "\(value)",
          isRequired: true),
        parts.field(say(WorkWords.ruleBy), "by", id: "by-\(id)", isRequired: true),
        parts.field(say(WorkWords.ruleOn), "on", id: "on-\(id)", type: "date"),
        .element(
          "button", ["aria-label": say(WorkWords.saveThis, say(WorkWords.name(of: name)))],
          text: say(WorkWords.save)),
      ])
  }

  private var versions: Markup {
    let lines = view.versions.reversed().map { version in
      say(
        WorkWords.versionLine, "\(version.number)",
        say.fullMoment(Moment(milliseconds: version.at).local),
        say(version.open, WorkWords.openPlaces))
    }
    return .card(
      say(WorkWords.versions),
      [lines.isEmpty ? .paragraph(say(WorkWords.noVersions)) : .list(lines)])
  }

  /// The planning office opens periods.
  private var opening: Markup {
    guard parts.context.account?.role == .planner else { return .empty }
    let next = view.period.period.end + 1
    return .card(
      say(WorkWords.openPeriod),
      [
        parts.form(
          "/period/open",
          [
            .field(
              say(WorkWords.firstDay), "start", type: "date", value: next.description,
              isRequired: true),
            .field(
              say(WorkWords.weekCount), "weeks", type: "number",
              value: "\(view.period.period.weeks)", isRequired: true, min: "1", max: "53"),
            .submit(say(WorkWords.openPeriod)),
          ])
      ])
  }
}
