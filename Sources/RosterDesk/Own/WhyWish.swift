import CareDemand
public import Explanations
public import RosterModel
import RosterStore
import SelfRostering

extension Desk {
  /// Whether a wish is honoured by the roster as it stands, and why not: a member's own, or anyone's for who sees the
  /// whole team.
  ///
  /// Reading is one transaction; what is worked out comes after it. A member is told nothing of what colleagues asked
  /// or why they are away, and the scenario that comes with the answer holds none of it.
  ///
  /// - Parameters:
  ///   - id: the wish, as it is numbered in the period; standing ones as `S` and their number.
  ///   - seconds: to find a roster that honours it, and two other places for it; `nil` for what can be said at once:
  ///     whether it is honoured, and the reasons where no lawful roster could.
  /// - Cost: about 0.7 seconds for 13 weeks of 32 people, and the seconds given.
  /// - Throws: ``Refusal``, `StoreError`, `DemandError`.
  public func why(
    wish id: String, confirming seconds: Double? = nil, at place: Place = Place()
  ) throws -> (answer: WishAnswer, scenario: Scenario) {
    let (wish, scenario, isMember) = try look(
      .wish.asViewed, at: place, about: .member(nil)
    ) { desk in
      (try desk.askableWish(id), try desk.scenario(), desk.account.role == .member)
    }
    let roster = try RosterCase(scenario, roster: scenario.roster)
    let answer = Self.answer(wish, of: roster, seconds: seconds)
    return isMember
      ? (answer.hidingColleagues, scenario.told(to: wish.person)) : (answer, scenario)
  }

  /// A quarter of the time, a second at most, goes to the prices that say how sure the rest is.
  private static func answer(
    _ wish: Wish, of roster: RosterCase, seconds: Double?
  ) -> WishAnswer {
    let pricing = min((seconds ?? 0) / 4, 1)
    let prices = PriceWish(of: roster, pricing: pricing)
    guard let first = prices.first(wish) else { return .askingNothing(wish) }
    guard let seconds else { return prices.possible(first) }
    return prices.confirmed(first, seconds: seconds - pricing)
  }
}

extension TeamDesk {
  /// A wish that whoever asks may ask about.
  fileprivate func askableWish(_ id: String) throws -> Wish {
    let wishes = try scenario().wishes.filter {
      account.role != .member || $0.person == account.person
    }
    guard let wish = wishes.first(where: { $0.id == id }) else {
      throw Refusal.unknown(.wish, id, known: wishes.map(\.id))
    }
    return wish
  }
}

extension Scenario {
  /// What one person may know of it: the team's shifts, rules and need, and of people themselves alone.
  func told(to person: PersonID) -> Scenario {
    var told = withoutPeople
    told.people = people.filter { $0.id == person }
    told.contracts = contracts.filter { $0.person == person }
    told.statuses = statuses.filter { $0.person == person }
    told.leave = leave.filter { $0.person == person }
    told.wishes = wishes.filter { $0.person == person }
    return told
  }
}
