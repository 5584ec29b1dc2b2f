import Reports
import RosterModel
package import SelfRostering

/// Where a leader asks for a proposal, waits for it, and looks at it.
package struct ProposalsPage {
  let period: PeriodView
  let jobs: [SolveNews]
  let proposal: (number: Int, proposal: RosterProposal)?
  let parts: WorkParts
  private var say: Voice { parts.say }

  /// A page of what is worked out and of the proposal shown.
  package init(
    _ period: PeriodView, jobs: [SolveNews], proposal: (number: Int, proposal: RosterProposal)?,
    _ place: WorkPlace, _ context: PageContext
  ) {
    self.period = period
    self.jobs = jobs
    self.proposal = proposal
    parts = WorkParts(context, place)
  }

  /// The whole document.
  package var document: String {
    let running = jobs.first(where: \.isUnderWay)
    let frame = Frame(
      parts.context, title: say(.proposals), scripts: running == nil ? [] : [.progress],
      refresh: running == nil ? nil : (3, parts.place.link("/proposals")))
    let shown = proposal.map {
      ProposalCards(number: $0.number, proposal: $0.proposal, parts: parts).cards
    }
    return frame.document(
      [parts.chooser("/proposals"), running.map(progress) ?? ask] + (shown ?? []) + [earlier])
  }

  private var ask: Markup {
    let content: [Markup]
    if Action.propose.phases.contains(period.phase.kind) {
      content = [
        .paragraph(say(WorkWords.proposeText)),
        parts.form("/proposals/ask", [.submit(say(WorkWords.propose), class: "main")]),
      ]
    } else {
      content = [
        .paragraph(say(WorkWords.proposeNotNow)),
        .paragraph(PhaseText(period, parts.context).now),
        .paragraph(PhaseText(period, parts.context).next),
      ]
    }
    return .card(say(WorkWords.proposeTitle), content)
  }

  private func progress(_ job: SolveNews) -> Markup {
    let bar: Markup =
      if case .running(let seconds, let most) = job.stage {
        .element(
          "progress",
          ["max": "\(most)", "value": "\(min(seconds, most))", "aria-label": say(WorkWords.busy)])
      } else {
        .element("progress", ["max": "1", "value": "0", "aria-label": say(WorkWords.busy)])
      }
    let text = Markup.element(
      "p", ["role": "status", "id": "progress-text"], text: job.text(say))
    let path = parts.place.link("/proposals/progress", ["job": "\(job.number)"])
    return .card(
      say(WorkWords.busy),
      [
        parts.waiting(path, then: "/proposals", [bar, text]),
        .paragraph(say(WorkWords.mayLeave), class: "quiet"),
        parts.button(
          say(WorkWords.stop), "/proposals/stop", [FormField("job", "\(job.number)")],
          class: "danger"),
      ])
  }

  private var earlier: Markup {
    let ended = jobs.filter { !$0.isUnderWay }
    guard !ended.isEmpty else { return .empty }
    return .card(
      say(WorkWords.askedBefore),
      [.list(ended.map { say(WorkWords.askedThen, $0.asked, $0.text(say)) })])
  }
}
