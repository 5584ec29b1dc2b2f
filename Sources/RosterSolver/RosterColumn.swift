import RosterPricing
import RosterProblem

/// One person's whole roster as a column of the master.
struct RosterColumn: Hashable, Sendable {
  /// Whose.
  let person: Int
  /// The duty of each day.
  let duties: [Int16]
}

extension [RosterColumn] {
  /// Each column once, in order.
  var distinct: [RosterColumn] {
    var seen = Set<RosterColumn>()
    return filter { seen.insert($0).inserted }
  }
}

extension [RosterColumn] {
  /// The columns of each person.
  func byPerson(_ people: Int) -> [[RosterColumn]] {
    var lists = [[RosterColumn]](repeating: [], count: people)
    for column in self { lists[column.person].append(column) }
    return lists
  }
}

extension Layout {
  /// A roster as one column per person.
  func columns(of roster: DutyRoster) -> [RosterColumn] {
    problem.people.indices.map { person in
      RosterColumn(person: person, duties: (0..<problem.days).map { Int16(roster[person, $0]) })
    }
  }

  /// What a column costs by itself: cells, machine, lanes, and its length where that is counted inside.
  /// Other tallies and cover have rows.
  func cost(of column: RosterColumn) -> Int {
    let member = problem.people[column.person]
    let machine = machines[member.machine]
    var state = member.initialState
    var lane = 0
    var total = 0
    for (day, duty) in column.duties.enumerated() {
      let dutyClass = duty == 0 ? 0 : member.duties[Int(duty) - 1].dutyClass
      let (next, cost, step) = machine.transition(day: day, state: state, dutyClass: dutyClass)
      precondition(next >= 0, "the column of person \(column.person) breaks a rule on day \(day)")
      total += Int(member.cost(day: day, duty: Int(duty))) + Int(cost)
      lane += step
      state = next
    }
    total += Int(member.laneCost[lane])
    guard exactLengths[column.person] != nil, let tally = member.tallies.first else { return total }
    return total + (tally.cost(of: amount(of: column, in: tally)) ?? 0)
  }

  /// Whether a column keeps every rule on the order of its days, and what is counted inside it.
  func isPossible(_ column: RosterColumn) -> Bool {
    let member = problem.people[column.person]
    let machine = machines[member.machine]
    var state = member.initialState
    var lane = 0
    for (day, duty) in column.duties.enumerated() {
      let dutyClass = duty == 0 ? 0 : member.duties[Int(duty) - 1].dutyClass
      let (next, _, step) = machine.transition(day: day, state: state, dutyClass: dutyClass)
      guard next >= 0, member.cost(day: day, duty: Int(duty)) < RosterProblem.forbidden else {
        return false
      }
      lane += step
      state = next
    }
    guard member.finalState == nil || member.finalState == state, lane < member.openSteps,
      member.laneCost[lane] < RosterProblem.forbidden
    else { return false }
    guard exactLengths[column.person] != nil, let tally = member.tallies.first else { return true }
    return tally.cost(of: amount(of: column, in: tally)) != nil
  }

  /// Whether a column keeps the limits on counts that are rows of the master.
  func isLawful(_ column: RosterColumn) -> Bool {
    let tallies = problem.people[column.person].tallies
    return tallies.dropFirst(exactLengths[column.person] == nil ? 0 : 1).allSatisfy {
      $0.least == nil && $0.most == nil || $0.cost(of: amount(of: column, in: $0)) != nil
    }
  }

  /// What a column counts in a tally.
  func amount(of column: RosterColumn, in tally: Tally) -> Int {
    if tally.onDays.isEmpty {
      return column.duties.reduce(0) { $0 + Int(tally.amounts[Int($1)]) }
    }
    return tally.onDays.reduce(0) { $0 + Int(tally.amounts[Int(column.duties[$1])]) }
  }
}
