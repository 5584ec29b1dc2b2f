public import Planning
public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Shifts with open heads, by date.
  public func openShifts(
    on dates: ClosedRange<CivilDate>? = nil, at place: Place
  ) throws -> [RosterAccounts.Cover] {
    try look(.seeTeam, at: place) { desk in
      try desk.accounts().cover.filter {
        $0.open > 0 && dates?.contains($0.cell.date) ?? true
      }
    }
  }

  /// Who may take a shift on a date, the best first, with what each would do. Whom a published roster leaves free
  /// is asked, never assigned (VVT-UNR).
  public func candidates(
    for shift: ShiftCode, on date: CivilDate, at place: Place
  ) throws -> [Candidate] {
    try look(.seeTeam, at: place) { desk in
      _ = try desk.shift(shift)
      try desk.date(date)
      return try desk.board().candidates(for: shift, on: date)
    }
  }

  /// Ways to swap a duty that was offered, the best first.
  public func swaps(for number: Int, at place: Place) throws -> [SwapOption] {
    try look(.seeTeam, at: place) { desk in
      let request = try desk.request(number).value
      guard request.kind == .swap, request.state.isOpen else {
        throw Refusal.requestIs(request.state)
      }
      let board = try desk.board()
      return SwapFinder(OfferedDuty(request, on: board), on: board).options()
    }
  }

  /// Makes one of the ways found the request: its parties are asked.
  public func choose(
    _ option: Int, of number: Int, at place: Place
  ) throws -> Receipt<RequestOutcome> {
    try change(.offer, at: place, about: .member(nil)) { desk, writer in
      var kept = try desk.request(number)
      guard kept.value.kind == .swap, kept.value.state == .offered, kept.value.parties.isEmpty
      else { throw Refusal.requestIs(kept.value.state) }
      let board = try desk.board()
      let options = SwapFinder(OfferedDuty(kept.value, on: board), on: board).options()
      guard options.indices.contains(option - 1) else {
        throw Refusal.unknown(
          .option, "\(option)", known: options.indices.map { "\($0 + 1)" })
      }
      let chosen = options[option - 1]
      kept.value.changes = chosen.effect.changes
      kept.value.parties = chosen.parties
      try writer.replace(kept.key, with: kept.value)
      return RequestOutcome(number: number, request: kept.value, effect: chosen.effect)
    }
  }
}
