public import RosterModel

/// A team that can lend people or get them: where it has more than it needs, and where it is short.
public struct LendingSide: Sendable {
  /// Its code.
  public let team: String
  /// Its roster.
  public private(set) var board: RosterBoard
  /// Its own people, who can be lent.
  public let own: Set<PersonID>
  /// Where it has people to spare, and where places are open.
  public private(set) var slack: [MixSlack]

  /// A team.
  public init(team: String, board: RosterBoard, own: Set<PersonID>, slack: [MixSlack]) {
    self.team = team
    self.board = board
    self.own = own
    self.slack = slack
  }

  /// Duties that go to another team, each for a place that is open there on the same date while they would be at work:
  /// as many as are found one after another. Both sides have less to spare and to fill then.
  ///
  /// The judge reads what they would work there in the roster at home, which holds all their work.
  public mutating func lend(to other: inout LendingSide) -> [Loan] {
    var loans: [Loan] = []
    guard slack.contains(where: { spare in other.slack.contains { meets(spare, $0, of: other) } })
    else { return [] }
    var home = knowing(other.board.scenario.shifts, of: other.team)
    for from in slack.indices {
      while slack[from].over > 0, let found = loan(from, to: other, home) {
        home.apply([found.change])
        board.apply([found.freed])
        slack[from].over -= 1
        other.slack[found.place].open.remove(at: found.level)
        loans.append(found.loan)
      }
    }
    return loans
  }

  /// Its roster with the shifts of another team, under that team's code, as work that covers nothing here.
  private func knowing(_ shifts: [Shift], of team: String) -> RosterBoard {
    var scenario = board.scenario
    scenario.roster = board.roster
    let known = Set(scenario.shifts.map(\.code))
    scenario.shifts += shifts.filter { $0.countsFor == .cover }.map { shift in
      var there = shift
      there.code = Self.code(shift.code, of: team)
      there.countsFor = .none
      there.combinesWith = []
      return there
    }.filter { !known.contains($0.code) }
    return RosterBoard(scenario, cover: board.cover)
  }

  private static func code(_ shift: ShiftCode, of team: String) -> ShiftCode { "\(team):\(shift)" }

  /// Someone who could go, and which place of the other side they fill, of which of its levels.
  private struct Found {
    var loan: Loan
    var change: CellChange
    var place: Int
    var level: Int

    /// The cell at home without the duty.
    var freed: CellChange {
      CellChange(person: loan.person, date: loan.date, from: change.from, to: [])
    }
  }

  private func loan(_ from: Int, to other: LendingSide, _ home: RosterBoard) -> Found? {
    let spare = slack[from]
    for place in other.slack.indices where meets(spare, other.slack[place], of: other) {
      for person in people(spare, home) {
        if let found = loan(of: person, spare, at: place, of: other, home) { return found }
      }
    }
    return nil
  }

  /// Whether who is spare here is at work while a place there is open, at the same part of the day.
  private func meets(_ spare: MixSlack, _ open: MixSlack, of other: LendingSide) -> Bool {
    guard spare.over > 0, !open.open.isEmpty, open.date == spare.date, open.domain == spare.domain,
      let duty = board.scenario.shift(spare.shift),
      let shift = other.board.scenario.shift(open.shift)
    else { return false }
    return duty.shiftClass == shift.shiftClass && duty.span.overlaps(shift.span)
  }

  private func loan(
    of person: PersonID, _ spare: MixSlack, at place: Int, of other: LendingSide,
    _ home: RosterBoard
  ) -> Found? {
    let open = other.slack[place]
    guard other.board.scenario.person(person) == nil,
      let level = home.scenario.level(of: person, in: open.domain, on: open.date),
      let at = open.open.lastIndex(where: { $0 <= level }),
      other.board.scenario.shift(open.shift)?.minLevel.map({ $0 <= level }) ?? true
    else { return nil }
    let change = CellChange(
      person: person, date: spare.date, from: [spare.shift],
      to: [Self.code(open.shift, of: other.team)])
    let effect = home.effect(of: [change])
    guard effect.added(.law).isEmpty, effect.open.difference <= 0 else { return nil }
    let loan = Loan(
      person: person, date: spare.date, home: team, duty: spare.shift, team: other.team,
      shift: open.shift)
    return Found(loan: loan, change: change, place: place, level: at)
  }

  /// Own people for whom a shift is all they work that day, and not pinned; the lowest level first.
  private func people(_ spare: MixSlack, _ home: RosterBoard) -> [PersonID] {
    let pinned = Set(
      board.scenario.roster.assignments.filter { $0.isPinned && $0.date == spare.date }
        .map(\.person))
    let level = { (person: PersonID) in
      home.scenario.level(of: person, in: spare.domain, on: spare.date)?.rawValue ?? 0
    }
    return home.roster.assignments.filter {
      $0.date == spare.date && $0.shift == spare.shift && own.contains($0.person)
        && !pinned.contains($0.person)
        && home.roster.codes(of: $0.person, on: $0.date) == [spare.shift]
    }.map(\.person).sorted { (level($0), $0) < (level($1), $1) }
  }
}
