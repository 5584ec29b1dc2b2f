public import RosterModel

/// A change of one cell of the roster: what someone works on a date.
public struct CellChange: Hashable, Sendable, Codable {
  /// Whose.
  public var person: PersonID
  /// The date.
  public var date: CivilDate
  /// What stands there, in order of code; empty for a day off.
  public var from: [ShiftCode]
  /// What will; empty for a day off.
  public var to: [ShiftCode]

  /// A change of one cell.
  public init(person: PersonID, date: CivilDate, from: [ShiftCode], to: [ShiftCode]) {
    self.person = person
    self.date = date
    self.from = from.sorted()
    self.to = to.sorted()
  }

  /// How many assignments come or go.
  public var size: Int {
    Set(from).symmetricDifference(to).count
  }

  /// What comes.
  public var gained: [ShiftCode] { to.filter { !from.contains($0) } }

  /// What goes.
  public var lost: [ShiftCode] { from.filter { !to.contains($0) } }

  /// The change back.
  public var reversed: CellChange {
    CellChange(person: person, date: date, from: to, to: from)
  }
}

extension Roster {
  /// What someone works on a date, in order of code.
  public func codes(of person: PersonID, on date: CivilDate) -> [ShiftCode] {
    assignments.filter { $0.person == person && $0.date == date }.map(\.shift).sorted()
  }

  /// The changes that make it another roster, in order of date and person.
  public func changes(to other: Roster) -> [CellChange] {
    let cells = { (roster: Roster) in
      Dictionary(grouping: roster.assignments) { Cell(date: $0.date, person: $0.person) }
        .mapValues { $0.map(\.shift).sorted() }
    }
    let (mine, theirs) = (cells(self), cells(other))
    return Set(mine.keys).union(theirs.keys).filter { mine[$0] != theirs[$0] }
      .sorted { ($0.date, $0.person) < ($1.date, $1.person) }
      .map {
        CellChange(person: $0.person, date: $0.date, from: mine[$0] ?? [], to: theirs[$0] ?? [])
      }
  }

  private struct Cell: Hashable {
    var date: CivilDate
    var person: PersonID
  }
}
