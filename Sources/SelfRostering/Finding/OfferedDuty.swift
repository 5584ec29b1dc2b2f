public import RosterModel

/// A duty someone offers: what goes from their cell.
public struct OfferedDuty: Hashable, Sendable {
  /// Whose.
  public let person: PersonID
  /// The date.
  public let date: CivilDate
  /// What goes.
  public let codes: [ShiftCode]
  /// What stands there now.
  public let from: [ShiftCode]

  /// The duty of an offer as the roster stands.
  public init(_ request: ChangeRequest, on board: RosterBoard) {
    let change = request.changes[0]
    let now = board.roster.codes(of: change.person, on: change.date)
    self.init(
      person: change.person, date: change.date,
      codes: change.from.filter { !change.to.contains($0) }, from: now)
  }

  /// A duty.
  public init(person: PersonID, date: CivilDate, codes: [ShiftCode], from: [ShiftCode]) {
    self.person = person
    self.date = date
    self.codes = codes
    self.from = from
  }

  /// The changes by which someone takes it, giving all they work on a date in return where one is named.
  public func taken(by other: PersonID, giving back: CivilDate?, on roster: Roster) -> [CellChange]
  {
    let rest = from.filter { !codes.contains($0) }
    let theirs = roster.codes(of: other, on: date)
    guard let back else {
      return [
        CellChange(person: person, date: date, from: from, to: rest),
        CellChange(person: other, date: date, from: theirs, to: theirs + codes),
      ]
    }
    let given = roster.codes(of: other, on: back)
    if back == date {
      return [
        CellChange(person: person, date: date, from: from, to: rest + given),
        CellChange(person: other, date: date, from: theirs, to: codes),
      ]
    }
    let mine = roster.codes(of: person, on: back)
    return [
      CellChange(person: person, date: date, from: from, to: rest),
      CellChange(person: other, date: date, from: theirs, to: theirs + codes),
      CellChange(person: other, date: back, from: given, to: []),
      CellChange(person: person, date: back, from: mine, to: mine + given),
    ]
  }
}
