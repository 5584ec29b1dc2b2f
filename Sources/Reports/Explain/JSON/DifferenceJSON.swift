import Explanations
import RosterModel

extension JSONValue {
  /// What differs between two rosters.
  static func difference(_ difference: RosterDifference) -> JSONValue {
    [
      "total": .change(difference.total), "days": .array(difference.days.map(day)),
      "places": .array(difference.places.map(place)),
      "parts": .array(difference.parts.map(part)),
      "people": .array(difference.people.map(person)),
    ]
  }

  private static func change(_ change: RosterDifference.Change<Int>) -> JSONValue {
    ["before": .integer(change.before), "after": .integer(change.after)]
  }

  private static func day(_ day: RosterDifference.Day) -> JSONValue {
    [
      "date": .date(day.date), "person": .string(day.person), "before": .strings(day.before),
      "after": .strings(day.after),
    ]
  }

  private static func place(_ place: RosterDifference.Place) -> JSONValue {
    [
      "date": .date(place.date), "shift": .string(place.shift),
      "domain": .string(place.domain.rawValue), "level": .string(place.level.description),
      "more": .integer(place.more),
    ]
  }

  private static func part(_ part: RosterDifference.Part) -> JSONValue {
    [
      "name": .string(part.name), "amountBefore": .number(part.amount.before),
      "amountAfter": .number(part.amount.after), "costBefore": .integer(part.cost.before),
      "costAfter": .integer(part.cost.after),
    ]
  }

  private static func person(_ person: RosterDifference.Person) -> JSONValue {
    [
      "person": .string(person.person), "nights": .change(person.nights),
      "evenings": .change(person.evenings), "weekends": .change(person.weekends),
      "holidays": .change(person.holidays), "weekendDays": .change(person.weekendDays),
      "wishesGained": .strings(person.wishesGained), "wishesLost": .strings(person.wishesLost),
      "balanceMinutes": .change(person.balance), "health": .change(person.health),
      "findings": .change(person.findings),
    ]
  }
}
