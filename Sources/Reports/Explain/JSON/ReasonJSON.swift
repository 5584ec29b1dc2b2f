import Explanations
import RosterModel

extension JSONValue {
  /// Why something cannot be.
  static func shortage(_ shortage: Shortage) -> JSONValue {
    switch shortage {
    case .count(let proof):
      [
        "kind": .string("count"), "needed": .integer(proof.needed),
        "possible": .integer(proof.possible), "short": .integer(proof.short),
        "need": .need(proof.need), "person": .null,
        "people": .array(
          proof.people.map {
            [
              "person": .string($0.person), "most": .integer($0.most),
              "because": .array($0.because.map(reason)),
            ]
          }), "reasons": .array([]),
      ]
    case .contradiction(let person, let reasons):
      [
        "kind": .string("contradiction"), "needed": .null, "possible": .null, "short": .null,
        "need": .null, "person": .string(person), "people": .array([]),
        "reasons": .array(reasons.map(reason)),
      ]
    case .conflict(let reasons, let people, let short):
      [
        "kind": .string("conflict"), "needed": .null, "possible": .null,
        "short": .integer(short), "need": .null, "person": .null,
        "people": .array(
          people.map { ["person": .string($0), "most": .null, "because": .array([])] }),
        "reasons": .array(reasons.map(reason)),
      ]
    }
  }

  /// One thing that stands in the way: what does not fit its kind is `null`.
  static func reason(_ reason: Reason) -> JSONValue {
    let told = ToldReason(reason)
    return [
      "kind": .string(told.kind), "rule": .optional(told.rule), "person": .optional(told.person),
      "from": .optional(told.dates?.lowerBound), "to": .optional(told.dates?.upperBound),
      "wish": .optional(told.wish), "status": .optional(told.status),
      "shift": .optional(told.shift), "need": told.need.map(need) ?? .null,
    ]
  }

  /// Heads that are asked for.
  static func need(_ need: CountedNeed) -> JSONValue {
    [
      "heads": .integer(need.heads),
      "cells": .array(
        need.cells.map { cell in
          [
            "date": .date(cell.date), "shift": .string(cell.shift),
            "domain": .string(cell.domain.rawValue), "level": .string(cell.level.description),
            "heads": .integer(cell.heads),
          ]
        }),
    ]
  }
}

/// A reason as the fields of its document.
private struct ToldReason {
  let kind: String
  var rule: RuleID?
  var person: PersonID?
  var dates: ClosedRange<CivilDate>?
  var wish: String?
  var status: String?
  var shift: ShiftCode?
  var need: CountedNeed?

  init(_ reason: Reason) {
    switch reason {
    case .rule(let id, let whose): (kind, rule, person) = ("rule", id, whose)
    case .leave(let whose, let days): (kind, person, dates) = ("leave", whose, days)
    case .availability(let whose, let days):
      (kind, person, dates) = ("availability", whose, days)
    case .unavailable(let id): (kind, wish) = ("unavailable", id)
    case .exempt(let whose, let what): (kind, person, status) = ("exempt", whose, what)
    case .pin(let whose, let date, let code):
      (kind, person, dates, shift) = ("pin", whose, date...date, code)
    case .history(let whose): (kind, person) = ("history", whose)
    case .oneDutyADay(let whose): (kind, person) = ("oneDutyADay", whose)
    case .need(let asked): (kind, need) = ("need", asked)
    }
  }
}
