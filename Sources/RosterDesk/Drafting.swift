public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Changes one's own roster: the cells of some dates get these shifts and no others.
  ///
  /// In *Mijn rooster* everyone drafts without regard to colleagues; in *Ons rooster* a change that helps the team
  /// is taken, and one that makes its roster worse (open cover, then findings) becomes a request to the leader.
  /// The law stops either; what needs consent takes it to be given with the change.
  public func draft(
    _ cells: [(date: CivilDate, shifts: [ShiftCode])], of person: PersonID? = nil,
    recordsConsent: Bool = false, at place: Place
  ) throws -> Receipt<Drafted> {
    let phase = try store.read {
      try desk($0, at: place).phase
    }
    let action: Action = phase == .team ? .improve : .draft
    return try change(action, at: place, about: .member(person)) { desk, writer in
      let who = try desk.who(person)
      let board = try desk.board()
      let changes = try cells.map { cell in
        try desk.date(cell.date)
        for code in cell.shifts { _ = try desk.shift(code) }
        return CellChange(
          person: who, date: cell.date, from: board.roster.codes(of: who, on: cell.date),
          to: cell.shifts)
      }.filter { $0.from != $0.to }
      if phase == .team {
        let effect = board.effect(of: changes)
        if effect.isWorse, effect.added(.law).isEmpty {
          let request = try writer.add(
            ChangeRequest(kind: .improve, by: who, changes: changes, state: .waiting),
            to: .period(desk.period.key))
          return .asked(effect, request: request.number)
        }
      }
      let effect = try Decision(desk, recordsConsent: recordsConsent)
        .accept(changes, on: board, writer, needsReason: false)
      try desk.write(changes, source: .wish, by: writer)
      if phase == .team { try desk.acknowledge(effect, as: .improve, by: writer) }
      return .taken(effect)
    }
  }
}
