import Reports
package import RosterModel
package import SelfRostering

/// Who could take an open shift.
package struct CandidatesPage {
  let date: CivilDate
  let shift: ShiftCode
  let candidates: [Candidate]
  let scenario: Scenario
  let parts: WorkParts
  private var say: Voice { parts.say }
  private let most = 12

  /// A page of who could take a shift on a date, the best first.
  package init(
    _ candidates: [Candidate], for shift: ShiftCode, on date: CivilDate, scenario: Scenario,
    _ place: WorkPlace, _ context: PageContext
  ) {
    self.candidates = candidates
    self.shift = shift
    self.date = date
    self.scenario = scenario
    parts = WorkParts(context, place)
  }

  /// The whole document.
  package var document: String {
    let title = say(WorkWords.whoCanLong, say.day(date), shift)
    let content =
      candidates.isEmpty
      ? .paragraph(say(WorkWords.nobodyCan))
      : Markup.element("ol", ["class": "rows"], candidates.prefix(most).map(candidate))
    return Frame(parts.context, title: title).document([
      .paragraph(say(WorkWords.candidatesText), class: "quiet"),
      .element("section", ["class": "card"], [content]),
    ])
  }

  private func candidate(_ candidate: Candidate) -> Markup {
    let consent: [Markup] =
      candidate.needsConsent
      ? [.element("p", [:], [.tick(say(WorkWords.theyAgreed), "consent")])] : []
    let head = Markup.element(
      "h2", text: say(WorkWords.candidate, candidate.person, say(.name(of: candidate.staff))))
    return .element(
      "li", [:],
      [
        head, parts.effect(candidate.effect, scenario),
        parts.form(
          parts.context.path,
          [.hidden(FormField("person", candidate.person))] + consent + [
            .submit(say(WorkWords.assignTo, candidate.person))
          ]),
      ])
  }
}
