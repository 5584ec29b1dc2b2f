import RosterModel

/// Which wishes a roster breaks, and on which dates: as ``RosterAccounts/wishes`` counts them, each by itself.
struct BrokenWishes {
  /// Dates by the position of the wish in the scenario; none where it is honoured.
  let dates: [[CivilDate]]
  private let scenario: Scenario

  init(_ roster: Roster, in scenario: Scenario) {
    self.scenario = scenario
    let table = Dictionary(scenario.shifts.map { ($0.code, $0) }) { first, _ in first }
    var worked: [WorkedDays.Key: [Shift]] = [:]
    for assignment in roster.assignments {
      guard let shift = table[assignment.shift] else { continue }
      let key = WorkedDays.Key(person: assignment.person, date: assignment.date)
      worked[key, default: []].append(shift)
    }
    dates = scenario.wishes.map { wish in
      scenario.dates(askedBy: wish).filter { date in
        wish.isBroken(by: worked[.init(person: wish.person, date: date), default: []])
      }
    }
  }

  /// Ids of the wishes of someone that are broken.
  func ids(of person: PersonID) -> [String] {
    zip(scenario.wishes, dates).filter { $0.person == person && !$1.isEmpty }.map(\.0.id)
  }
}

extension Scenario {
  /// Dates of the period on which a wish asks something. A desired shift is not asked for on leave.
  func dates(askedBy wish: Wish) -> [CivilDate] {
    let away = wish.strength == .desired ? leave.filter { $0.person == wish.person } : []
    return period.dates.filter { date in
      wish.concerns(date) && !away.contains { $0.blocks(date) }
    }
  }
}
