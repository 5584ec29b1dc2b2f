import Reports
package import RosterModel
package import SelfRostering

/// An absence that was reported: how far the search is, or what it found.
package struct AbsenceNews: Sendable {
  /// What was found.
  package struct Found: Sendable {
    /// Who is away.
    package var person: PersonID
    /// On which days of the period.
    package var dates: ClosedRange<CivilDate>
    /// Shifts that fall free.
    package var freed: [FreedShift]
    /// What can be done, in order, each with its number.
    package var proposals: [(number: Int, proposal: RepairProposal)]

    /// With all its fields.
    package init(
      person: PersonID, dates: ClosedRange<CivilDate>, freed: [FreedShift],
      proposals: [(number: Int, proposal: RepairProposal)]
    ) {
      self.person = person
      self.dates = dates
      self.freed = freed
      self.proposals = proposals
    }
  }

  /// How far it is.
  package var news: SolveNews
  /// What was found, once it was.
  package var found: Found?

  /// With all its fields.
  package init(_ news: SolveNews, found: Found? = nil) {
    self.news = news
    self.found = found
  }
}

/// Where a leader reports that someone is away, and sees what can be done.
package struct AbsencePage {
  let scenario: Scenario
  let reports: [AbsenceNews]
  let parts: WorkParts
  private var say: Voice { parts.say }

  /// A page with the people and rules of a team, and what was reported.
  package init(
    _ scenario: Scenario, _ reports: [AbsenceNews], _ place: WorkPlace, _ context: PageContext
  ) {
    self.scenario = scenario
    self.reports = reports
    parts = WorkParts(context, place)
  }

  /// The whole document.
  package var document: String {
    let isBusy = reports.contains { $0.news.isUnderWay }
    return Frame(
      parts.context, title: say(.absenceWay), scripts: isBusy ? [.progress] : [],
      refresh: isBusy ? (2, parts.place.link("/absence")) : nil
    ).document([parts.chooser("/absence")] + reports.prefix(5).map(report) + [form])
  }

  private var form: Markup {
    let kinds: [Leave.Kind] = [.sick, .care, .leave, .training, .other]
    let today = parts.context.now.date.description
    return .card(
      say(WorkWords.reportAbsence),
      [
        parts.form(
          "/absence/report",
          [
            .select(say(WorkWords.whoIsAway), "person", scenario.people.map { ($0.id, $0.id) }),
            .field(say(WorkWords.from), "from", type: "date", value: today, isRequired: true),
            .field(say(WorkWords.to), "to", type: "date", value: today, isRequired: true),
            .select(
              say(WorkWords.kind), "kind", kinds.map { ($0.rawValue, say(.name(of: $0))) }),
            .paragraph(say(WorkWords.absenceText), class: "quiet"),
            .submit(say(WorkWords.findSolutions), class: "main"),
          ])
      ])
  }

  private func report(_ report: AbsenceNews) -> Markup {
    guard let found = report.found else {
      let text = Markup.element(
        "p", ["role": report.news.isUnderWay ? "status" : nil], text: report.news.text(say))
      let path = parts.place.link("/absence/progress", ["job": "\(report.news.number)"])
      let busy = parts.waiting(path, then: "/absence", [text])
      return .card(
        say(WorkWords.absenceOf, report.news.asked), [report.news.isUnderWay ? busy : text])
    }
    let title = say(
      WorkWords.awayFrom, found.person, say.day(found.dates.lowerBound),
      say.day(found.dates.upperBound))
    let freed = found.freed.map { freed in
      say(
        freed.isOpen ? WorkWords.mustFill : WorkWords.needNotFill, say.day(freed.date),
        freed.shift)
    }
    return .card(
      title,
      [freed.isEmpty ? .paragraph(say(WorkWords.nothingFreed)) : .list(freed)]
        + found.proposals.enumerated().map { solution($0 + 1, $1.number, $1.proposal) })
  }

  private func solution(_ rank: Int, _ number: Int, _ proposal: RepairProposal) -> Markup {
    var lines = [
      say(
        WorkWords.solutionSum, say(proposal.changeCount, WorkWords.changes),
        say(proposal.open, WorkWords.openPlaces))
    ]
    if proposal.isProven { lines.append(say(WorkWords.provenSmallest)) }
    if !proposal.toAsk.isEmpty { lines.append(say(WorkWords.toAsk, say.list(proposal.toAsk))) }
    if !proposal.changes.isEmpty {
      lines.append(say(WorkWords.costs, say.number(proposal.euro, decimals: 2)))
    }
    lines += proposal.changes.map { $0.text(say.language) }
    if !proposal.findings.isEmpty {
      let rules = proposal.findings.map {
        FindingText.rule($0, scenario: scenario, language: say.language)
      }
      lines.append(say(WorkWords.comesWith, rules.joined(separator: " ")))
    }
    let title = say(WorkWords.solution, say.number(rank), say(.name(of: proposal.kind)))
    var content = [Markup.element("h3", text: title), .list(lines, class: "effect")]
    if !proposal.changes.isEmpty {
      content.append(
        parts.form(
          "/absence/accept",
          [
            .hidden(FormField("number", "\(number)")),
            .element("p", [:], [.tick(say(WorkWords.theyAgreed), "consent")]),
            .element(
              "button",
              ["class": rank == 1 ? "main" : nil, "aria-label": say(WorkWords.doThis, title)],
              text: say(WorkWords.carryOut)),
          ]))
    }
    return .element("div", ["class": "solution"], content)
  }
}
