import RosterModel

extension AskedRelief {
  /// The same with some people only, where what the others are given in a roster is taken off the need.
  func left(to people: [Person], by roster: Roster) -> AskedRelief {
    let ids = Set(people.map(\.id))
    let there = levels(in: roster, besides: ids)
    var left = self
    left.scenario.people = people
    // Pins of the others bind nobody here.
    left.scenario.roster = Roster(scenario.roster.assignments.filter { ids.contains($0.person) })
    left.cover = cover.map { cell in
      var cell = cell
      for index in cell.rows.indices {
        cell.rows[index].heads -= filled(
          cell.rows[index].heads, from: cell.rows[index].minLevel, there[Key(cell)])
      }
      return cell
    }
    left.need = need.map { need in
      CountedNeed(
        need.cells.map { cell in
          var cell = cell
          cell.heads -= filled(cell.heads, from: cell.level, there[Key(cell)])
          return cell
        })
    }
    return left
  }

  /// Heads of so many that people fill.
  private func filled(
    _ heads: Int, from level: QualificationLevel, _ there: [QualificationLevel]?
  ) -> Int {
    min(heads, there?.count { $0 >= level } ?? 0)
  }

  /// The levels of those on each shift in a roster, some people aside.
  private func levels(
    in roster: Roster, besides ids: Set<PersonID>
  ) -> [Key: [QualificationLevel]] {
    var there: [Key: [QualificationLevel]] = [:]
    for assignment in roster.assignments where !ids.contains(assignment.person) {
      guard !scenario.has(.supernumerary, assignment.person, on: assignment.date),
        let level = scenario.level(
          of: assignment.person, in: assignment.domain, on: assignment.date)
      else { continue }
      there[Key(assignment), default: []].append(level)
    }
    return there
  }

  private struct Key: Hashable {
    var date: CivilDate
    var shift: ShiftCode
    var domain: Domain

    init(_ assignment: Assignment) {
      (date, shift, domain) = (assignment.date, assignment.shift, assignment.domain)
    }

    init(_ cell: CoverCell) { (date, shift, domain) = (cell.date, cell.shift, cell.domain) }

    init(_ cell: CountedNeed.Cell) { (date, shift, domain) = (cell.date, cell.shift, cell.domain) }
  }
}

extension AskedRelief {
  /// A roster without what fills no place that is asked for, pins and paid time aside.
  func needed(of roster: Roster) -> Roster {
    let open = Set(cells.filter { $0.rows.contains { $0.heads > 0 } }.map { Key($0) })
    return Roster(roster.assignments.filter { scenario.isFixed($0) || open.contains(Key($0)) })
  }
}

extension Roster {
  /// It with the rows of some people replaced by those of another.
  func taking(_ people: Set<PersonID>, from other: Roster) -> Roster {
    Roster(
      assignments.filter { !people.contains($0.person) }
        + other.assignments.filter { people.contains($0.person) })
  }
}
