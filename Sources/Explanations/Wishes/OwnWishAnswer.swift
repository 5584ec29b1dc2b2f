import Planning
import RosterModel

extension WishAnswer {
  /// The answer as whoever wished may know it: of colleagues only how many of them would work more or fewer nights,
  /// evenings, weekends and holidays. What they asked for, their hours, and who they are is left out.
  public var hidingColleagues: WishAnswer {
    var answer = self
    if case .found(let price) = confirmed {
      answer.confirmed = .found(price.hidingAll(but: wish.person))
    }
    answer.alternatives = alternatives.map { other in
      var other = other
      other.price = other.price?.hidingAll(but: wish.person)
      return other
    }
    return answer
  }
}

extension WishAnswer.Price {
  fileprivate func hidingAll(but person: PersonID) -> Self {
    var price = self
    price.roster = Roster(roster.assignments.filter { $0.person == person })
    price.difference = difference.hidingAll(but: person)
    return price
  }
}

extension RosterDifference {
  /// The difference for one person. Colleagues are nobody: they bear no code, and stand in the order of what they work
  /// more. Parts of the objective are left out, as what a wish more or less weighs is among them.
  func hidingAll(but person: PersonID) -> RosterDifference {
    var own = self
    own.days = days.filter { $0.person == person }
    own.parts = []
    let colleagues = people.filter { $0.person != person }.map(\.loadAlone)
    own.people =
      people.filter { $0.person == person }
      + colleagues.filter { $0.rises.contains { $0 != 0 } }
      .sorted { $1.rises.lexicographicallyPrecedes($0.rises) }
    return own
  }
}

extension RosterDifference.Person {
  /// How many more nights, evenings, weekend days, weekends and holidays.
  fileprivate var rises: [Int] {
    [nights, evenings, weekendDays, weekends, holidays].map { $0.after - $0.before }
  }

  /// What someone works more or less, and nothing else about them.
  fileprivate var loadAlone: Self {
    let none = RosterDifference.Change(0, 0)
    let rise = { (change: RosterDifference.Change<Int>) in
      RosterDifference.Change(0, change.after - change.before)
    }
    return Self(
      person: "", nights: rise(nights), evenings: rise(evenings), weekends: rise(weekends),
      holidays: rise(holidays), weekendDays: rise(weekendDays), wishesGained: [], wishesLost: [],
      balance: none, health: none, findings: none)
  }
}
