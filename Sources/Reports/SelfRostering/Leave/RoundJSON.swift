import RosterModel
import SelfRostering

extension JSONValue {
  static func leaveRound(
    _ view: RoundView, scenario: Scenario, language: Language
  ) -> JSONValue {
    let round = view.round
    return [
      "number": .integer(view.number), "name": .string(round.name),
      "start": .date(round.period.start), "weeks": .integer(round.period.weeks),
      "handInBy": .date(round.handInBy), "decideBy": .date(round.decideBy),
      "approved": round.approved.map { .date($0) } ?? .null,
      "stage": .string(view.stage.rawValue),
      "choices": .array(
        view.choices.map { own in
          [
            "person": .string(own.person),
            "choices": .array(own.choices.map { .stretch($0) }),
          ]
        }),
      "turns": .array(view.turns.map { .turn($0, view) }),
      "mayBeAway": .array(view.room.map { .mayBeAway($0) }),
      "effects": .array(
        view.effects.map { .leaveEffect($0, scenario: scenario, language: language) }),
      "proven": .bool(view.isProven),
    ]
  }

  private static func stretch(_ stretch: WeekStretch) -> JSONValue {
    [
      "weeks": .string(stretch.description), "from": .date(stretch.first),
      "to": .date(stretch.last),
    ]
  }

  private static func turn(_ turn: LeaveTurn, _ view: RoundView) -> JSONValue {
    [
      "person": .string(turn.person), "choice": .optional(turn.rank),
      "given": view.stretch(of: turn).map { .stretch($0) } ?? .null,
      "points": .integer(turn.points), "pointsBefore": .integer(turn.before),
      "obstacles": .array(turn.obstacles.map { .obstacle($0) }),
    ]
  }

  private static func obstacle(_ obstacle: LeaveObstacle) -> JSONValue {
    [
      "choice": .integer(obstacle.rank), "week": .date(obstacle.week),
      "domain": .string(obstacle.domain.rawValue), "level": .string(obstacle.level.description),
      "going": .integer(obstacle.going), "limit": .integer(obstacle.limit),
      "standing": .string(obstacle.standing.rawValue),
      "years": .array(obstacle.years.map { .integer($0) }),
    ]
  }
}
