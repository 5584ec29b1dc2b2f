import Explanations
import RosterModel

extension ExplainJSON {
  /// `explain wish`.
  static func document(_ answer: WishAnswer) -> JSONValue {
    [
      "wish": wish(answer.wish), "honoured": .bool(answer.isHonoured),
      "brokenOn": .array(answer.brokenOn.map(JSONValue.date)),
      "first": answer.first.map(first) ?? .null,
      "confirmed": answer.confirmed.map(confirmed) ?? .null,
      "alternatives": .array(answer.alternatives.map(alternative)),
      "seconds": [
        "first": .number(answer.seconds.first), "confirmed": .optional(answer.seconds.confirmed),
      ],
    ]
  }

  private static func wish(_ wish: Wish) -> JSONValue {
    [
      "id": .string(wish.id), "person": .string(wish.person), "from": .date(wish.from),
      "to": .date(wish.to), "shift": .optional(wish.shift),
      "strength": .string(wish.strength.rawValue), "weight": .integer(wish.weight),
      "joker": .bool(wish.joker),
    ]
  }

  private static func first(_ first: WishAnswer.FirstAnswer) -> JSONValue {
    [
      "bound": .integer(first.bound), "boundHonoured": .optional(first.boundHonoured),
      "rise": .number(first.rise),
    ]
  }

  private static func confirmed(_ honouring: WishAnswer.Honouring) -> JSONValue {
    switch honouring {
    case .found(let price):
      ["status": .string("found"), "reasons": .array([]), "price": self.price(price)]
    case .impossible(let reasons):
      [
        "status": .string("impossible"), "reasons": .array(reasons.map(JSONValue.reason)),
        "price": .null,
      ]
    case .unknown: ["status": .string("unknown"), "reasons": .array([]), "price": .null]
    }
  }

  private static func alternative(_ other: WishAnswer.Alternative) -> JSONValue {
    [
      "daysLater": .integer(other.daysLater), "from": .date(other.wish.from),
      "to": .date(other.wish.to), "price": other.price.map(price) ?? .null,
    ]
  }

  private static func price(_ price: WishAnswer.Price) -> JSONValue {
    [
      "extra": .integer(price.extra), "extraAtLeast": .optional(price.extraAtLeast),
      "total": .integer(price.difference.total.after), "atLeast": .optional(price.atLeast),
      "certainty": .certainty(price.certainty),
      "window": [
        "from": .date(price.window.lowerBound), "to": .date(price.window.upperBound),
      ],
      "difference": .difference(price.difference),
    ]
  }
}
