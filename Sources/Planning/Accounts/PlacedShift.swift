import RosterModel

/// An assignment of the period with its look-ups done.
struct PlacedShift: Sendable {
  /// Its position in the roster.
  var position: Int
  /// Days from the start of the period.
  var day: Int
  /// Position in the scenario's people.
  var person: Int
  /// Position in the scenario's shifts.
  var shift: Int
  /// The domain it is worked in.
  var domain: Domain

  /// What it would cover.
  var key: CoverKey { CoverKey(day: day, shift: shift, domain: domain) }
}

extension Accountant {
  /// The assignments that count, in the roster's order.
  func place(_ roster: Roster) -> [PlacedShift] {
    var seen: Set<PersonAtPost> = []
    seen.reserveCapacity(roster.assignments.count)
    return roster.assignments.enumerated().compactMap { position, assignment in
      guard let day = index.day(of: assignment.date),
        let person = index.person[assignment.person], let shift = index.shift[assignment.shift]
      else { return nil }
      let placed = PlacedShift(
        position: position, day: day, person: person, shift: shift, domain: assignment.domain)
      return seen.insert(PersonAtPost(person: person, post: placed.key)).inserted ? placed : nil
    }
  }

  /// Whether an assignment fills cover: on a shift that does, by someone who is not supernumerary.
  func fillsCover(_ placed: PlacedShift) -> Bool {
    shiftTable.covers(placed.shift) && !standing.isSupernumerary[placed.person, placed.day]
  }

  /// The level a person has where they are placed.
  func level(of placed: PlacedShift) -> QualificationLevel? {
    standing.level(of: placed.person, in: placed.domain, on: placed.day)
  }
}

private struct PersonAtPost: Hashable {
  var person: Int
  var post: CoverKey
}
