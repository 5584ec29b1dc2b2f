import LabourRules
package import Reports
package import RosterModel
package import SelfRostering

/// Who could take an open shift, the best first, each with what it does in one line and a button.
package struct GridCandidates {
  let shift: ShiftCode
  let date: CivilDate
  let candidates: [Candidate]
  let context: PageContext

  /// Candidates for a shift on a date.
  package init(
    _ shift: ShiftCode, on date: CivilDate, _ candidates: [Candidate], _ context: PageContext
  ) {
    self.shift = shift
    self.date = date
    self.candidates = candidates
    self.context = context
  }

  private var say: Voice { context.say }

  /// The section with nobody asked for yet.
  static let none = Markup.element("section", ["id": "candidates", "tabindex": "-1"])

  /// The section.
  package var markup: Markup {
    .element(
      "section", ["id": "candidates", "tabindex": "-1"],
      [.element("h3", text: say(.gridCandidatesFor, shift, say.day(date)))]
        + (candidates.isEmpty
          ? [.element("p", text: say(.gridNobody))]
          : [.element("ol", ["class": "rows"], candidates.prefix(Self.most).map(line))]))
  }

  /// Shown, at most: whoever comes after is no better.
  private static let most = 12

  private func line(_ candidate: Candidate) -> Markup {
    let fields = [
      FormField("person", candidate.person), FormField("date", "\(date)"),
      FormField("shift", shift),
    ]
    let consent = candidate.needsConsent ? [FormField("consent", "on")] : []
    let button = context.button(
      say(candidate.needsConsent ? .gridAssignWith : .gridAssign), "/roster/cell",
      fields + consent, label: say(.gridAssignTo, say(.gridAssign), candidate.person))
    return .element(
      "li", [:],
      [
        .element("b", text: candidate.person), .text(" · \(say(.name(of: candidate.staff)))"),
        .element("p", ["class": "quiet"], text: effect(candidate)), button,
      ])
  }

  private func effect(_ candidate: Candidate) -> String {
    let effect = candidate.effect
    let hours = effect.hours.map {
      say(
        .gridHoursBecome, say.duration(Minutes($0.counted.after)),
        say.duration($0.contract.upperBound))
    }
    let added = effect.added.count
    let parts: [String?] = [
      candidate.needsConsent ? say(.gridTakesConsent) : nil,
      added == 0 ? nil : say(added == 1 ? .gridFindings : .gridFindingsMany, say.number(added)),
      effect.removed.isEmpty ? nil : say(.gridMended, say.number(effect.removed.count)),
      effect.broken.isEmpty ? nil : say(.gridWishesBroken),
    ]
    let all = parts.compactMap(\.self) + hours
    return all.isEmpty ? say(.gridNoEffect) : all.joined(separator: ", ")
  }
}
