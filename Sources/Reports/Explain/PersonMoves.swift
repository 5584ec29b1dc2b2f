import Explanations
import RosterModel

/// What someone loses or gains, each as what they do: `werkt een nacht extra`, `mist wens W003`.
struct PersonMoves {
  let person: RosterDifference.Person
  /// Saturdays and Sundays worked more, from the days that differ.
  let saturdays, sundays: Int
  let teller: WhyTeller

  init(_ person: RosterDifference.Person, of difference: RosterDifference, _ teller: WhyTeller) {
    self.person = person
    self.teller = teller
    let days = difference.days.filter { $0.person == person.person }
    let more = { (weekday: Weekday) in
      days.filter { $0.date.weekday == weekday }
        .reduce(0) { $0 + ($1.after.isEmpty ? 0 : 1) - ($1.before.isEmpty ? 0 : 1) }
    }
    (saturdays, sundays) = (more(.saturday), more(.sunday))
  }

  /// `VIG-05 werkt een zaterdag extra en mist wens W003`; `nil` where nothing is lost.
  var loses: String? {
    sentence(work(more: true) + wishes(.losesWish, person.wishesLost) + rest(1))
  }

  /// What they work more, without who: `werkt een nacht en een zaterdag extra`; `nil` where that is nothing.
  var worksMore: String? { work(more: true).first }

  /// The same of what is gained.
  var gains: String? {
    sentence(work(more: false) + wishes(.getsWish, person.wishesGained) + rest(-1))
  }

  private func sentence(_ verbs: [String]) -> String? {
    verbs.isEmpty ? nil : "\(person.person) \(teller.say.list(verbs))"
  }

  private func wishes(_ words: Words, _ ids: [String]) -> [String] {
    ids.map { teller.say(words, $0) }
  }

  /// Nights, evenings, weekends and holidays as one verb.
  private func work(more: Bool) -> [String] {
    let moves =
      [(person.nights.rise, Counted.someNights), (person.evenings.rise, .someEvenings)]
      + weekends + [(person.holidays.rise, .someHolidays)]
    let counts = moves.filter { more ? $0.0 > 0 : $0.0 < 0 }.map { teller.say(abs($0.0), $0.1) }
    return counts.isEmpty
      ? [] : [teller.say(more ? .worksMore : .worksLess, teller.say.list(counts))]
  }

  /// Days of the weekend by name where the days that differ tell them, whole weekends where no day moves.
  private var weekends: [(Int, Counted)] {
    let days = person.weekendDays.rise
    if days == 0, saturdays == 0 { return [(person.weekends.rise, .someWeekends)] }
    return saturdays + sundays == days
      ? [(saturdays, .someSaturdays), (sundays, .someSundays)] : [(days, .someWeekendDays)]
  }

  /// Hours, healthy rostering and findings, as far as they move in a direction: 1 is worse.
  private func rest(_ direction: Int) -> [String] {
    let say = teller.say
    let (health, findings) = (person.health.rise, person.findings.rise)
    let off = abs(person.balance.after) - abs(person.balance.before)
    return [
      (off, say(.standsAt, contract(person.balance.after), contract(person.balance.before))),
      (
        health,
        say(health > 0 ? .healthWorse : .healthBetter, say(abs(health), .points))
      ),
      (
        findings,
        say(findings > 0 ? .findingsMore : .findingsFewer, say(abs(findings), .findings))
      ),
    ].filter { $0.0.signum() == direction }.map(\.1)
  }

  private func contract(_ balance: Int) -> String {
    guard balance != 0 else { return teller.say(.onContract) }
    let time = teller.say.duration(Minutes(abs(balance)))
    return teller.say(balance > 0 ? .aboveContract : .belowContract, time)
  }
}

extension RosterDifference.Change<Int> {
  /// How much more there is after than before.
  var rise: Int { after - before }
}
