package import Reports
import RosterModel
package import SelfRostering

/// Something that is worked out, as its team sees it.
package struct SolveNews: Hashable, Sendable {
  /// How far it is.
  package enum Stage: Hashable, Sendable {
    /// It waits for so many others.
    case waiting(ahead: Int)
    /// It runs: whole seconds so far, and of how many at most.
    case running(seconds: Int, of: Int)
    /// It ended: as text that says how.
    case ended(String)
  }

  /// Its number.
  package var number: Int
  /// When it was asked, in words.
  package var asked: String
  /// How far it is.
  package var stage: Stage
  /// Points of the best roster so far, and of the bound below which none lies.
  package var best: Int?
  package var bound: Int?

  /// With all its fields.
  package init(number: Int, asked: String, stage: Stage, best: Int? = nil, bound: Int? = nil) {
    self.number = number
    self.asked = asked
    self.stage = stage
    self.best = best
    self.bound = bound
  }

  /// Whether anything can still come of it.
  package var isUnderWay: Bool {
    if case .ended = stage { return false }
    return true
  }

  /// How far it is, in a sentence.
  package func text(_ say: Voice) -> String {
    switch stage {
    case .waiting(let ahead):
      return ahead == 0
        ? say(WorkWords.solveNext) : say(WorkWords.solveWaits, say.number(ahead))
    case .running(let seconds, let most):
      let time = say(WorkWords.solveRuns, say.number(seconds), say.number(most))
      guard let best else { return time }
      guard let bound, best > 0 else { return time + " " + say(WorkWords.solveFirst) }
      let gap = Double(max(0, best - bound)) / Double(best)
      return time + " " + say(WorkWords.solveGap, say.percent(gap, decimals: 1))
    case .ended(let text): return text
    }
  }
}

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
      refresh: running == nil ? nil : 3)
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
        parts.line(say(WorkWords.proposeText)),
        parts.form("/proposals/ask", [.submit(say(WorkWords.propose), class: "main")]),
      ]
    } else {
      content = [
        parts.line(say(WorkWords.proposeNotNow)),
        parts.line(PhaseText(period, parts.context).now),
        parts.line(PhaseText(period, parts.context).next),
      ]
    }
    return parts.card(say(WorkWords.proposeTitle), content)
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
    return parts.card(
      say(WorkWords.busy),
      [
        .element("div", ["data-progress": path], [bar, text]),
        parts.line(say(WorkWords.mayLeave), class: "quiet"),
        parts.button(
          say(WorkWords.stop), "/proposals/stop", [FormField("job", "\(job.number)")],
          class: "danger"),
      ])
  }

  private var earlier: Markup {
    let ended = jobs.filter { !$0.isUnderWay }
    guard !ended.isEmpty else { return .empty }
    return parts.card(
      say(WorkWords.askedBefore),
      [parts.list(ended.map { say(WorkWords.askedThen, $0.asked, $0.text(say)) })])
  }
}

/// A proposal: how good it is, whom it changes and why, and whether to take it.
struct ProposalCards {
  let number: Int
  let proposal: RosterProposal
  let parts: WorkParts
  private var say: Voice { parts.say }

  /// What it comes to, then everyone's changes.
  var cards: [Markup] { [sum, people] }

  private var sum: Markup {
    let all = ViewText(say.language).text(number: number, proposal)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix(" ") }.dropFirst()
    let lines = all.enumerated().map { index, text in
      parts.line(text, class: index == 0 ? "strong" : nil)
    }
    let decision =
      proposal.isAccepted
      ? [
        Markup.element(
          "p", [:], [.element("span", ["class": "tag good"], text: say(WorkWords.taken))])
      ]
      : [
        parts.button(
          say(WorkWords.accept), "/proposals/accept", [FormField("number", "\(number)")],
          class: "main"), parts.line(say(WorkWords.orLeave), class: "quiet"),
      ]
    return parts.card(say(WorkWords.proposalTitle, "\(number)"), lines + decision, id: "proposal")
  }

  private var people: Markup {
    let groups = Dictionary(grouping: proposal.changes, by: \.change.person)
      .sorted { $0.key < $1.key }
    guard !groups.isEmpty else { return .empty }
    let teller = ViewText(say.language)
    return parts.card(
      say(WorkWords.whatChanges),
      groups.map { person, changes in
        let drafts = changes.count(where: \.changesDraft)
        let head = say(
          WorkWords.personChanges, person, say(changes.count, WorkWords.changes),
          say.number(drafts))
        return .element(
          "details", ["open": drafts > 0 ? "" : nil],
          [
            .element("summary", text: head),
            parts.list(
              changes.map { "\($0.change.text(say.language)): \(teller.reason($0.reason))" }),
          ])
      })
  }
}
