import Explanations
import RosterModel

/// What differs between two rosters: who loses, who gains, which goals move.
extension WhyTeller {
  /// Places that come open and people who are worse off, a line each.
  func losses(_ difference: RosterDifference) -> [String] {
    opened(difference)
      + difference.people.compactMap { PersonMoves($0, of: difference, self).loses }
  }

  /// Places that are filled and people who are better off, a line each.
  func gains(_ difference: RosterDifference) -> [String] {
    places(difference.places.filter { $0.more < 0 })
      + difference.people.compactMap { PersonMoves($0, of: difference, self).gains }
  }

  /// Places that come open, a line each.
  func opened(_ difference: RosterDifference) -> [String] {
    places(difference.places.filter { $0.more > 0 })
  }

  /// `avonddienst (A) van zo 14 feb (niveau 3) blijft open`.
  private func places(_ places: [RosterDifference.Place]) -> [String] {
    places.map { place in
      let heads = abs(place.more)
      return say(
        place.more > 0 ? .placeOpens : .placeFills,
        (heads > 1 ? "\(heads)x " : "") + name(place.shift), say.day(place.date),
        level(place.level, place.domain))
    }
  }

  /// Parts of the objective that moved.
  func parts(_ difference: RosterDifference) -> TextTable {
    TextTable(
      columns: [
        .words(say(.part)), .number(say(.was)), .number(say(.becomes)),
        .number("\(say(.cost)) \(say(.was))"), .number("\(say(.cost)) \(say(.becomes))"),
        .number(say(.difference)),
      ],
      rows: difference.parts.map { part in
        [
          say(.objectivePart(part.name)), say.trimmed(part.amount.before),
          say.trimmed(part.amount.after), say.number(part.cost.before),
          say.number(part.cost.after), signed(points: part.cost.rise),
        ]
      })
  }

  /// The days of each person that differ, a line each: `VIG-03: ma 4 jan vrij wordt V`.
  func changedDays(_ difference: RosterDifference) -> [String] {
    let days = Dictionary(grouping: difference.days, by: \.person)
    return scenario.people.compactMap { person in
      guard let own = days[person.id] else { return nil }
      let changes = own.sorted { $0.date < $1.date }.map { day in
        unbroken(say(.dayBecomes, say.day(day.date), codes(day.before), codes(day.after)))
      }
      return "\(person.id): " + changes.joined(separator: "; ")
    }
  }

  /// Days that differ, and what becomes of the total.
  func extent(_ difference: RosterDifference) -> String {
    say(
      .totalGoes, say(difference.days.count, .days), say(difference.total.before, .points),
      say(difference.total.after, .points), signed(points: difference.total.rise))
  }
}
