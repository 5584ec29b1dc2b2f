import Reports
import RosterModel
import SelfRostering

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
      Markup.paragraph(text, class: index == 0 ? "strong" : nil)
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
          class: "main"), .paragraph(say(WorkWords.orLeave), class: "quiet"),
      ]
    return .card(say(WorkWords.proposalTitle, "\(number)"), id: "proposal", lines + decision)
  }

  private var people: Markup {
    let groups = Dictionary(grouping: proposal.changes, by: \.change.person)
      .sorted { $0.key < $1.key }
    guard !groups.isEmpty else { return .empty }
    let teller = ViewText(say.language)
    return .card(
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
            .list(
              changes.map { "\($0.change.text(say.language)): \(teller.reason($0.reason))" }),
          ])
      })
  }
}
