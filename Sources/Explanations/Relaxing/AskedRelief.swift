import RosterModel

/// A scenario with its need, and the part of the need that relief is sought for.
struct AskedRelief: Sendable {
  var scenario: Scenario
  var cover: [CoverCell]
  /// The part of the need; `nil` for all of it.
  var need: CountedNeed?

  /// As it would be with some steps taken.
  func taking(_ steps: [Relaxation.Step]) -> AskedRelief {
    var taken = self
    for step in steps { taken.take(step) }
    return taken
  }

  private mutating func take(_ step: Relaxation.Step) {
    switch step {
    case .borrow(let date, let shift, let domain, let level),
      .lowerCover(let date, let shift, let domain, let level):
      lower(date, shift, domain, level)
    case .hire(let domain, let level, let weekly):
      hire(domain, level, weekly)
    case .dropPin(let person, let date, let shift):
      scenario.roster.assignments.removeAll {
        $0.person == person && $0.date == date && $0.shift == shift && $0.isPinned
      }
    case .ask(let person, let rule, let dates, let value):
      scenario.consents.append(
        Consent(
          id: "", person: person, rule: rule, value: value, from: dates.lowerBound,
          to: dates.upperBound))
    }
  }

  /// One head fewer on every row up to a level. The lowest row stays: it says who may work the shift.
  private mutating func lower(
    _ date: CivilDate, _ shift: ShiftCode, _ domain: Domain, _ level: QualificationLevel
  ) {
    for index in cover.indices
    where cover[index].date == date && cover[index].shift == shift && cover[index].domain == domain
    {
      for row in cover[index].rows.indices where cover[index].rows[row].minLevel <= level {
        cover[index].rows[row].heads = max(0, cover[index].rows[row].heads - 1)
      }
    }
    guard let need else { return }
    self.need = CountedNeed(
      need.cells.map { cell in
        var cell = cell
        if cell.date == date && cell.shift == shift && cell.domain == domain && cell.level <= level
        {
          cell.heads = max(0, cell.heads - 1)
        }
        return cell
      })
  }

  private mutating func hire(_ domain: Domain, _ level: QualificationLevel, _ weekly: Minutes) {
    let number = 1 + scenario.people.count { $0.id.hasPrefix(Self.newcomer) }
    let person = Person(id: Self.newcomer + "\(number)")
    scenario.people.append(person)
    scenario.contracts.append(
      Contract(person: person.id, domain: domain, level: level, weekly: .zero...weekly))
  }

  /// What the ids of people yet to be found begin with.
  static let newcomer = "+"

  /// Without the people who could not take part in it whatever step is taken, since no step gives anyone a level.
  /// Where someone may not be alone, colleagues of a lower level stay.
  var withThoseConcerned: AskedRelief {
    guard let need else { return self }
    var narrowed = self
    let able = scenario.people.filter { person in
      need.cells.contains { cell in
        scenario.level(of: person.id, in: cell.domain, on: cell.date).map { $0 >= cell.level }
          ?? false
      }
    }
    let mayNotBeAlone = Set(scenario.statuses.filter { $0.kind == .notAlone }.map(\.person))
    let domains = Set(need.cells.map(\.domain))
    narrowed.scenario.people =
      able.contains { mayNotBeAlone.contains($0.id) }
      ? scenario.people.filter { person in
        scenario.contracts.contains { $0.person == person.id && domains.contains($0.domain) }
      } : able
    return narrowed
  }

  /// As a problem.
  var model: OpenModel {
    let model = OpenModel(scenario, cover: cover)
    return need.map { model.asking(only: $0) } ?? model
  }
}
