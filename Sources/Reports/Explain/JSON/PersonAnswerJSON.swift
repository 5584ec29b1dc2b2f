import Explanations
import Planning
import RosterModel

extension ExplainJSON {
  /// `explain person`.
  static func document(_ answer: PersonAnswer) -> JSONValue {
    let (load, share) = (answer.load, answer.load.share)
    return [
      "person": .string(load.person), "nights": count(load.nights, share.nights),
      "evenings": count(load.evenings, share.evenings),
      "weekends": count(load.weekends, share.weekends),
      "holidays": count(load.holidays, share.holidays),
      "hours": [
        "contract": .hundredths(answer.hours.contract.inHours),
        "counted": .hundredths(answer.hours.counted.inHours),
        "balance": .hundredths(answer.hours.balance.inHours),
      ],
      "wishes": [
        "count": .integer(answer.wishes?.count ?? 0),
        "honoured": .integer(answer.wishes?.honoured ?? 0), "refused": .strings(answer.refused),
      ],
      "teamHonoured": .optional(answer.teamHonoured),
      "worstOff": answer.worstOff.map(worstOff) ?? .null,
    ]
  }

  private static func count(_ own: Int, _ share: Double) -> JSONValue {
    ["own": .integer(own), "share": .number(share)]
  }

  private static func worstOff(_ worst: PersonAnswer.WorstOff) -> JSONValue {
    [
      "person": .string(worst.person), "found": .integer(worst.found), "own": .optional(worst.own),
      "atLeast": .optional(worst.atLeast), "givenOpen": .integer(worst.givenOpen),
      "certainty": .certainty(worst.certainty),
    ]
  }
}
