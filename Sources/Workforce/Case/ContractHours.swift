import RosterModel

/// Contract hours of a team in one month, by skill, before leave and absence.
///
/// Of each contract its hours a week / 7 on each day it is in force. Who is hired counts for nothing
/// here; who belongs to a pool counts for the pool; everyone else is the team, by the least of the
/// contract's range, with the rest of it apart. On days as supernumerary someone is paid and fills
/// nothing; students are not counted on such days at all.
struct ContractHours {
  /// The team, by skill.
  var team: [Skill: Sum] = [:]
  /// The pool: hours at most, by skill.
  var pool: [Skill: Double] = [:]

  /// Contract hours of one skill.
  struct Sum: Hashable {
    /// The least of the contracts, of days that fill cover.
    var hours = 0.0
    /// Of these, of days without an exemption from nights.
    var night = 0.0
    /// What the range of the contracts leaves above that.
    var flexible = 0.0
    /// The least of the contracts, supernumerary days too.
    var paid = 0.0
  }

  /// Contract hours in a month of a scenario.
  init(_ scenario: Scenario, in month: YearMonth) {
    let people = Dictionary(scenario.people.map { ($0.id, $0) }) { first, _ in first }
    let statuses = Dictionary(grouping: scenario.statuses, by: \.person)
    for contract in scenario.contracts {
      let person = people[contract.person]
      guard person?.form.isHired != true else { continue }
      let days = Days(contract, in: month, statuses: statuses[contract.person] ?? [])
      if person?.pool == nil {
        add(contract, days, isStudent: person?.form == .student)
      } else {
        let most = contract.weekly.upperBound.inHours / 7
        pool[contract.skill, default: 0] += most * days.filling
      }
    }
  }

  private mutating func add(_ contract: Contract, _ days: Days, isStudent: Bool) {
    let least = contract.weekly.lowerBound.inHours / 7
    let most = contract.weekly.upperBound.inHours / 7
    var sum = team[contract.skill] ?? Sum()
    sum.hours += least * days.filling
    sum.night += least * days.night
    sum.flexible += (most - least) * days.filling
    sum.paid += least * (isStudent ? days.filling : days.held)
    team[contract.skill] = sum
  }
}

extension ContractHours {
  /// Days of a month on which a contract is in force.
  private struct Days {
    var held = 0.0
    var filling = 0.0
    var night = 0.0

    init(_ contract: Contract, in month: YearMonth, statuses: [PersonStatus]) {
      for date in month.days where contract.holds(on: date) {
        held += 1
        let holding = statuses.filter { $0.holds(on: date) }
        guard !holding.contains(where: { $0.kind == .supernumerary }) else { continue }
        filling += 1
        if !holding.contains(where: \.exemptsFromNights) { night += 1 }
      }
    }
  }
}

extension PersonStatus {
  fileprivate var exemptsFromNights: Bool {
    kind == .exempt && (rule == "night" || rule == "all")
  }
}

extension Contract {
  /// Its level within its domain.
  var skill: Skill { Skill(domain, level) }
}
