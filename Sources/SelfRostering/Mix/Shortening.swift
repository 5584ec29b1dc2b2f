import Planning
import RosterModel

/// Makes duties above the need shorter: each becomes the shortest shift of its kind that lies within it, one that is
/// open there before any other; where there is none the duty goes, in consultation.
///
/// Hired people first, then the pool, then whoever has most hours above the contract: hours of the contract stay due
/// to whom it guarantees them. Nobody whose duty is pinned, and nothing by which a place would open or the law be
/// broken.
struct Shortening {
  private let mix: MixCase
  private let pinned: Set<Duty>

  private struct Duty: Hashable {
    var person: PersonID
    var date: CivilDate
    var shift: ShiftCode
  }

  init(_ mix: MixCase) {
    self.mix = mix
    pinned = Set(
      mix.after.scenario.roster.assignments.filter(\.isPinned).map {
        Duty(person: $0.person, date: $0.date, shift: $0.shift)
      })
  }

  /// The cells that change.
  var changes: [CellChange] {
    var board = mix.after
    for slack in mix.slack {
      for _ in 0..<slack.over {
        guard let change = change(slack, on: board) else { break }
        board.apply([change])
      }
    }
    return mix.after.roster.changes(to: board.roster)
  }

  /// The first that may be made.
  private func change(_ slack: MixSlack, on board: RosterBoard) -> CellChange? {
    guard let shift = board.scenario.shift(slack.shift) else { return nil }
    for person in people(slack, on: board) {
      let from = board.roster.codes(of: person.id, on: slack.date)
      let rest = from.filter { $0 != slack.shift }
      let shorter = shorter(shift, for: person, on: slack.date, board).first {
        !from.contains($0.code)
      }
      let change = CellChange(
        person: person.id, date: slack.date, from: from,
        to: rest + [shorter?.code].compactMap(\.self))
      let effect = board.effect(of: [change])
      if effect.added(.law).isEmpty, effect.open.difference <= 0 { return change }
    }
    return nil
  }

  /// Who are on a shift, those first whom it costs least.
  private func people(_ slack: MixSlack, on board: RosterBoard) -> [Person] {
    let there = board.roster.assignments.filter {
      $0.date == slack.date && $0.shift == slack.shift && $0.domain == slack.domain
        && !pinned.contains(Duty(person: $0.person, date: $0.date, shift: $0.shift))
        && !board.scenario.has(.supernumerary, $0.person, on: $0.date)
    }.map(\.person)
    let balance = Dictionary(
      board.accounts.hours.map { ($0.person, $0.balance.count) },
      uniquingKeysWith: { first, _ in first })
    return there.compactMap(board.scenario.person).sorted { left, right in
      let key = { (person: Person) -> (Phase.Staff, Int, PersonID) in
        (Phase.Staff(person), -(balance[person.id] ?? 0), person.id)
      }
      let (mine, theirs) = (key(left), key(right))
      return mine.0 == theirs.0 ? (mine.1, mine.2) < (theirs.1, theirs.2) : mine.0 > theirs.0
    }
  }

  /// Shorter shifts of the same kind within a shift, which someone could work: open ones first, then the shortest.
  private func shorter(
    _ shift: Shift, for person: Person, on date: CivilDate, _ board: RosterBoard
  ) -> [Shift] {
    let open = Set(
      board.accounts.cover.filter { $0.cell.date == date && $0.open > 0 }.map(\.cell.shift))
    return board.scenario.shifts.filter { other in
      other.countsFor == .cover && other.domain == shift.domain && other.paid < shift.paid
        && other.shiftClass == shift.shiftClass
        && shift.span.lowerBound <= other.span.lowerBound
        && other.span.upperBound <= shift.span.upperBound
        && board.scenario.couldWork(person.id, other, on: date)
    }.sorted { left, right in
      (open.contains(left.code) ? 0 : 1, left.paid, left.code)
        < (open.contains(right.code) ? 0 : 1, right.paid, right.code)
    }
  }
}
