import Explanations
import RosterModel

/// What stands in the way. It never says why someone is away or exempt.
extension WhyTeller {
  /// A reason as a line of its own; a rule with what it asks.
  func reason(_ reason: Reason) -> String {
    switch reason {
    case .rule(let id, let person): rule(id, person)
    case .leave(let person, let days): say(.reasonLeave, person, span(days))
    case .availability(let person, let days): say(.reasonAvailability, person, span(days))
    case .unavailable(let id): unavailable(id)
    case .exempt(let person, "supernumerary"): say(.reasonSupernumerary, person)
    case .exempt(let person, let status):
      say(.reasonExempt, person, say(.exemption(status)))
    case .pin(let person, let date, let shift):
      say(.reasonPin, person, name(shift), say.day(date))
    case .history(let person): say(.reasonHistory, person)
    case .oneDutyADay(let person): say(.reasonOneDuty, person)
    case .need(let need): say(.reasonNeed, say.number(need.heads), self.need(need))
    }
  }

  /// The same in a few words, without the person: for people it holds for alike.
  func shortReason(_ reason: Reason) -> String {
    switch reason {
    case .rule(let id, _): id
    case .leave(_, let days): say(.shortLeave, span(days))
    case .availability(_, let days): say(.shortAvailability, span(days))
    case .unavailable: say(.wishUnavailable)
    case .exempt(_, "supernumerary"): say(.shortSupernumerary)
    case .exempt(_, let status): say(.shortExempt, say(.exemption(status)))
    case .pin(_, let date, let shift): say(.shortPin, shift, say.day(date))
    case .history: say(.shortHistory)
    case .oneDutyADay: say(.shortOneDuty)
    case .need(let need): self.need(need)
    }
  }

  /// A rule with whom it is about and what it asks, as far as both are known.
  private func rule(_ id: RuleID, _ person: PersonID?) -> String {
    let named = person.map { say(.reasonRuleOf, id, $0) } ?? id
    return asked(id).map { say(.reasonRule, named, $0) } ?? named
  }

  /// What a rule asks, without the full stop; `nil` where no pack of the scenario has it.
  func asked(_ rule: RuleID) -> String? {
    guard scenario.ruleSet[rule] != nil else { return nil }
    let text = FindingText.rule(rule, scenario: scenario, language: say.language)
    return String(text.trimmingSuffix { $0 == "." })
  }

  private func unavailable(_ id: String) -> String {
    guard let wish = scenario.wishes.first(where: { $0.id == id }) else {
      return say(.reasonUnavailableAlone, id)
    }
    return say(.reasonUnavailable, id, wish.person, phrase(wish))
  }
}
