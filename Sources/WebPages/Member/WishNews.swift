import LabourRules
import Reports
package import RosterModel
package import SelfRostering

/// What became of wishes and drafts, told after they were sent.
package struct WishNews {
  private let parts: MemberParts
  private let scenario: Scenario

  /// News in the language of a page, told with a team's shifts and rules.
  package init(_ context: PageContext, in scenario: Scenario) {
    parts = MemberParts(context, shifts: scenario.shifts)
    self.scenario = scenario
  }

  private var say: Voice { parts.say }

  /// Wishes that were handed in, a line each.
  package func text(_ handedIn: [HandedIn]) -> String {
    handedIn.map { one in
      switch one {
      case .taken(let wish): say(.myWishTaken, parts.wish(wish))
      case .late(let wish, _): say(.myWishLate, parts.wish(wish))
      case .standing(let wish):
        say(
          .myStandingTaken,
          [
            say(.myWish(wish.strength)), wish.shiftClass.map { say(.myClass($0)) },
            say.pattern(wish.days),
          ].compactMap(\.self).joined(separator: ", "))
      }
    }.joined(separator: "\n")
  }

  /// A wish that was taken back.
  package func text(withdrawn wish: Wish) -> String { say(.myWishBack, parts.wish(wish)) }

  /// A draft, with what it does to one's own days and hours.
  package func text(_ drafted: Drafted, of person: PersonID) -> String {
    switch drafted {
    case .taken(let effect): lines(say(.myDraftTaken), effect, person)
    case .asked(let effect, _): lines(say(.myDraftAsked), effect, person)
    }
  }

  private func lines(_ first: String, _ effect: RosterEffect, _ person: PersonID) -> String {
    let request = ChangeRequest(kind: .improve, by: person, changes: effect.changes, state: .done)
    let hours = effect.hours.filter { $0.person == person }.map {
      say(.myHoursNow, say.duration(Minutes($0.counted.after)))
    }
    let advice = effect.added.filter { $0.person == person && $0.kind != .pay }.map {
      FindingText.text($0, scenario: scenario, language: say.language)
    }
    return ([first] + RequestLine(request, person, parts).own + hours + advice)
      .joined(separator: "\n")
  }
}
