public import RosterModel
import RosterStore
public import SelfRostering

/// A change of the roster by hand.
public struct Adjustment: Hashable, Sendable {
  /// Where.
  public var place: Place
  /// What.
  public var edit: Edit
  /// Records the employee's consent to what needs it, as given to whoever asks.
  public var recordsConsent = false
  /// Only says what it would do.
  public var isTrial = false

  /// What is to be changed.
  public enum Edit: Hashable, Sendable {
    /// Gives someone a shift.
    case assign(PersonID, CivilDate, ShiftCode)
    /// Takes a shift from someone; all of the day where none is named.
    case unassign(PersonID, CivilDate, ShiftCode?)
    /// Moves someone's work of a day to another day, as another shift where one is named.
    case move(PersonID, from: CivilDate, to: CivilDate, as: ShiftCode?)
    /// Exchanges the work of two people on a date, or of one on a date for that of another on another date.
    case swap(PersonID, CivilDate, PersonID, CivilDate)
  }

  /// A change by hand.
  public init(
    place: Place, edit: Edit, recordsConsent: Bool = false, isTrial: Bool = false
  ) {
    self.place = place
    self.edit = edit
    self.recordsConsent = recordsConsent
    self.isTrial = isTrial
  }
}

extension Desk {
  /// Changes the roster by hand, with the judge's answer: the law stops it, a rule of consent asks for the
  /// employee's recorded consent, and what makes the roster worse in another way asks for a reason.
  ///
  /// - Returns: the entry, `nil` for a trial, and what the change does.
  /// - Throws: ``Refusal``, `StoreError`.
  public func adjust(_ adjustment: Adjustment) throws -> (entry: Int?, effect: RosterEffect) {
    if adjustment.isTrial {
      return (
        nil,
        try look(.assign, at: adjustment.place) { desk in
          let board = try desk.board()
          return board.effect(of: try desk.changes(adjustment.edit, on: board))
        }
      )
    }
    let receipt = try change(.assign, at: adjustment.place) { desk, writer in
      let board = try desk.board()
      let changes = try desk.changes(adjustment.edit, on: board)
      let effect = try Decision(desk, recordsConsent: adjustment.recordsConsent)
        .accept(changes, on: board, writer)
      try desk.write(changes, source: .manual, by: writer)
      return effect
    }
    return (receipt.entry, receipt.value)
  }

  /// Pins or frees what stands in someone's cells of some dates.
  ///
  /// - Returns: how many assignments it concerns.
  public func pin(
    _ person: PersonID, _ dates: ClosedRange<CivilDate>, isPinned: Bool, at place: Place
  ) throws -> Receipt<Int> {
    try change(.pin, at: place) { desk, writer in
      _ = try desk.person(person)
      let rows = try desk.reader.all(Assignment.self, of: desk.period.key).filter {
        $0.value.person == person && dates.contains($0.value.date)
      }
      for var row in rows {
        row.value.isPinned = isPinned
        try writer.replace(row.key, with: row.value)
      }
      return rows.count
    }
  }
}

extension TeamDesk {
  /// The cells an edit changes, on a board.
  func changes(_ edit: Adjustment.Edit, on board: RosterBoard) throws -> [CellChange] {
    let roster = board.roster
    let cell = { (person: PersonID, date: CivilDate) throws -> [ShiftCode] in
      _ = try self.person(person)
      try self.date(date)
      return roster.codes(of: person, on: date)
    }
    switch edit {
    case .assign(let person, let date, let code):
      let now = try cell(person, date)
      guard !now.contains(try shift(code).code) else {
        throw Refusal.cellHolds(person, date, now)
      }
      return [CellChange(person: person, date: date, from: now, to: now + [code])]
    case .unassign(let person, let date, let code):
      let now = try cell(person, date)
      guard code.map(now.contains) ?? !now.isEmpty else {
        throw Refusal.cellHolds(person, date, now)
      }
      return [
        CellChange(
          person: person, date: date, from: now,
          to: code.map { code in now.filter { $0 != code } } ?? [])
      ]
    case .move(let person, let from, let to, let code):
      let (old, new) = (try cell(person, from), try cell(person, to))
      guard !old.isEmpty, from != to || code != nil else {
        throw Refusal.cellHolds(person, from, old)
      }
      let moved = try code.map { [try shift($0).code] } ?? old
      if from == to { return [CellChange(person: person, date: from, from: old, to: moved)] }
      return [
        CellChange(person: person, date: from, from: old, to: []),
        CellChange(person: person, date: to, from: new, to: new + moved),
      ]
    case .swap(let one, let onDate, let other, let otherDate):
      return try swapped((one, onDate), (other, otherDate), on: roster, cell)
    }
  }

  /// On one date the cells change places; on two dates each gets the other's duty of the other's date.
  private func swapped(
    _ one: (person: PersonID, date: CivilDate), _ other: (person: PersonID, date: CivilDate),
    on roster: Roster, _ cell: (PersonID, CivilDate) throws -> [ShiftCode]
  ) throws -> [CellChange] {
    let mine = try cell(one.person, one.date)
    _ = try cell(other.person, other.date)
    if one.date != other.date {
      for (person, date) in [(one.person, other.date), (other.person, one.date)] {
        let codes = try cell(person, date)
        guard codes.isEmpty else { throw Refusal.cellHolds(person, date, codes) }
      }
    }
    return OfferedDuty(person: one.person, date: one.date, codes: mine, from: mine)
      .taken(by: other.person, giving: other.date, on: roster)
  }

  /// Whether the cells hold what the changes start from.
  func checkCells(_ changes: [CellChange], on board: RosterBoard) throws(Refusal) {
    for change in changes {
      let now = board.roster.codes(of: change.person, on: change.date)
      guard now == change.from else { throw .cellHolds(change.person, change.date, now) }
    }
  }

  /// Writes changed cells: assignments that stay keep what they have.
  func write(
    _ changes: [CellChange], source: Assignment.Source, isPinned: Bool = false,
    by writer: StoreWriter
  ) throws {
    let rows = try reader.all(Assignment.self, of: period.key)
    for change in changes {
      let own = rows.filter { $0.value.person == change.person && $0.value.date == change.date }
      for row in own where !change.to.contains(row.value.shift) { try writer.remove(row.key) }
      let kept = Set(own.map(\.value.shift))
      // What stands there besides is work for another team, and kept by that team.
      for code in change.to where !kept.contains(code) && !change.from.contains(code) {
        let shift = try shift(code)
        let person = try person(change.person)
        try writer.add(
          Assignment(
            date: change.date, person: person.id, shift: code, domain: shift.domain,
            role: shift.role, group: shift.countsFor == .cover ? person.homeGroup : nil,
            source: source, isPinned: isPinned), to: .period(period.key))
      }
    }
  }
}
