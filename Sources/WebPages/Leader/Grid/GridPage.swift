import Reports
package import RosterModel
package import SelfRostering

/// The leader's roster: the grid, what stands beside it, and what it can be worked with by keyboard.
package struct GridPage: Sendable {
  let sheet: GridSheet
  let level: QualificationLevel?
  let own: [LogEntry]
  let candidates: GridCandidates?
  let context: PageContext

  /// A roster, with what whoever looks changed last, and who could take a shift where that was asked.
  package init(
    _ view: GridView, level: QualificationLevel?, own: [LogEntry], candidates: GridCandidates?,
    _ context: PageContext
  ) {
    sheet = GridSheet(view, level: level)
    self.level = level
    self.own = own
    self.candidates = candidates
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var document: String {
    let panel = GridPanel(
      sheet: sheet, context: context, candidates: candidates?.markup ?? GridCandidates.none,
      own: GridOwn(own, context).markup)
    let work = Markup.element(
      "div", ["class": "gridwork"], [GridTable(sheet, say).markup, panel.markup])
    let said = Markup.element("p", ["id": "said", "role": "status", "class": "live"])
    return Frame(context, title: say(.roster), scripts: [.roster], isWide: true).document([
      tools, said, work, GridNotes(sheet: sheet, say: say).markup,
      GridLegend(shifts: sheet.view.scenario.shifts, say: say).markup, words,
    ])
  }

  private var tools: Markup {
    let period = sheet.view.scenario.period
    let weeks = (0..<period.weeks).map { index in
      Markup.element(
        "a",
        [
          "href": "#\(GridTable.weekID(index))",
          "aria-label": say(.gridWeek, "\((period.start + 7 * index).isoWeek.week)"),
        ], text: "\((period.start + 7 * index).isoWeek.week)")
    }
    let jump = Markup.element(
      "nav", ["aria-label": say(.gridJump), "class": "weeknav", "id": "weeks"],
      [.element("span", text: say(.gridJump))] + weeks)
    let prints = Markup.element(
      "p", ["class": "prints"],
      [
        .text(say(.gridPrint) + ": "),
        .element("a", ["href": "/roster/print"], text: say(.gridPrintWeek)), .text(" · "),
        .element("a", ["href": "/roster/print?week=all"], text: say(.gridPrintAll)),
      ])
    return .element(
      "div", ["class": "gridtools"],
      [
        .element("p", text: say(.gridPhase, say(.name(of: sheet.view.phase)))), jump, filter,
        prints,
      ])
  }

  private var filter: Markup {
    let choices =
      [(value: "", text: say(.gridAllLevels))]
      + sheet.levels.map { (value: "\($0)", text: say(.gridNeedAtLevel, "\($0)")) }
    let options = choices.map { choice in
      Markup.element(
        "option",
        ["value": choice.value, "selected": choice.value == level.map { "\($0)" } ? "" : nil],
        text: choice.text)
    }
    return .element(
      "form", ["method": "get", "action": "/roster", "class": "filter"],
      [
        .element("label", ["for": "level"], text: say(.gridLevel)),
        .element("select", ["id": "level", "name": "level"], options), .submit(say(.gridShow)),
      ])
  }

  /// What the script says.
  private var words: Markup {
    .element(
      "div",
      [
        "id": "words", "hidden": "", "data-since": "\(sheet.view.lastEntry)",
        "data-level": level.map { "\($0)" }, "data-open": sheet.view.isOpen ? "" : nil,
        "data-free": say(.gridFree), "data-consent": say(.gridConfirmConsent),
        "data-reason": say(.gridConfirmReason), "data-confirm": say(.gridConfirm),
        "data-nosuch": say(.gridNoSuchShift), "data-offline": say(.gridOffline),
        "data-live": say(.gridLive), "data-notlive": say(.gridNotLive),
        "data-changed": say(.gridChangedBy, "{0}", "{1}"), "data-cells": say(.gridMoreCells, "{0}"),
        "data-shift": say(.gridShift), "data-why": say(.reasonField),
        "data-loading": say(.gridLoading), "data-nothing": say(.gridNothing),
      ])
  }
}

/// Keys, marks and shifts.
struct GridLegend {
  let shifts: [Shift]
  let say: Voice

  private static let marks: [(String, Words)] = [
    ("•", .gridPinned), ("✓", .gridGranted), ("✗", .gridRefused), ("!", .gridBreach),
    ("?", .gridSoft),
  ]

  var markup: Markup {
    let keys = GridKey.all.flatMap { key in
      [
        Markup.element("dt", [:], [.element("kbd", text: key.keys)]),
        .element("dd", text: say(key.words)),
      ]
    }
    let marks = Self.marks.flatMap { sign, words in
      [Markup.element("dt", text: sign), .element("dd", text: say(words))]
    }
    let codes = shifts.flatMap { shift in
      [
        Markup.element("dt", text: shift.code),
        .element(
          "dd",
          text:
            "\(shift.name), \(say.clock(shift.span.lowerBound))-\(say.clock(shift.span.upperBound))"
        ),
      ]
    }
    return .element(
      "details", ["class": "card", "id": "keys"],
      [
        .element("summary", text: say(.gridKeys)),
        .element("dl", ["class": "legend"], keys),
        .element("h3", text: say(.gridMarks)), .element("dl", ["class": "legend"], marks),
        .element("h3", text: say(.gridShifts)), .element("dl", ["class": "legend"], codes),
      ])
  }
}
