import Planning
import RosterModel

/// The places a roster leaves open, one by one, with the level each needs.
struct OpenPlaces {
  /// An open place.
  struct Place: Hashable {
    var date: CivilDate
    var shift: ShiftCode
    var domain: Domain
    var level: QualificationLevel
  }

  let places: [Place]

  /// Of a part of the need, or of all of it: each cell is short of so many heads that no fewer would mend it.
  init(_ roster: Roster, in asked: AskedRelief) {
    let scenario = asked.scenario
    var there: [Place: [QualificationLevel]] = [:]
    for assignment in roster.assignments {
      guard let shift = scenario.shift(assignment.shift), shift.countsFor == .cover,
        !scenario.has(.supernumerary, assignment.person, on: assignment.date),
        let level = scenario.level(of: assignment.person, in: shift.domain, on: assignment.date)
      else { continue }
      there[Self.key(assignment.date, shift.code, shift.domain), default: []].append(level)
    }
    places = asked.cells.flatMap { cell in
      let key = Self.key(cell.date, cell.shift, cell.domain)
      return HeadMatching(cell, people: there[key, default: []]).open.map {
        Place(date: cell.date, shift: cell.shift, domain: cell.domain, level: $0)
      }
    }
  }

  private static func key(_ date: CivilDate, _ shift: ShiftCode, _ domain: Domain) -> Place {
    Place(date: date, shift: shift, domain: domain, level: .level1)
  }
}

extension AskedRelief {
  /// The cells that relief is sought for.
  var cells: [CoverCell] {
    guard let need else { return cover }
    return need.cells.map {
      CoverCell(
        date: $0.date, shift: $0.shift, domain: $0.domain,
        rows: [CoverCell.Row(minLevel: $0.level, heads: $0.heads)])
    }
  }
}
