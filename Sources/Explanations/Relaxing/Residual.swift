import RosterModel

extension AskedRelief {
  /// The same with some people only, where what the others are given in a roster is taken off the need.
  func left(to people: [Person], by roster: Roster) -> AskedRelief {
    let ids = Set(people.map(\.id))
    var there: [Key: [QualificationLevel]] = [:]
    for assignment in roster.assignments where !ids.contains(assignment.person) {
      guard !scenario.has(.supernumerary, assignment.person, on: assignment.date),
        let level = scenario.level(
          of: assignment.person, in: assignment.domain, on: assignment.date)
      else { continue }
      there[Key(assignment), default: []].append(level)
    }
    var left = self
    left.scenario.people = people
    // Pins and leave of the others bind nobody here.
    left.scenario.roster = Roster(scenario.roster.assignments.filter { ids.contains($0.person) })
    left.cover = cover.map { cell in
      var cell = cell
      let levels = there[Key(cell), default: []]
      for index in cell.rows.indices {
        let filled = levels.count { $0 >= cell.rows[index].minLevel }
        cell.rows[index].heads = max(0, cell.rows[index].heads - filled)
      }
      return cell
    }
    left.need = need.map { need in
      CountedNeed(
        need.cells.map { cell in
          var cell = cell
          let filled = there[Key(cell), default: []].count { $0 >= cell.level }
          cell.heads = max(0, cell.heads - filled)
          return cell
        })
    }
    return left
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
