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
    guard let cost = costIfPossible(column) else {
      preconditionFailure("the column of person \(column.person) breaks a rule")
    }
    return cost
  }

  /// The same, or `nil` where the column breaks a rule on the order of its days, or on what is counted
  /// inside it.
  func costIfPossible(_ column: RosterColumn) -> Int? {
    let member = problem.people[column.person]
    let machine = machines[member.machine]
    var state = member.initialState
    var lane = 0
    var total = 0
    for (day, duty) in column.duties.enumerated() {
      let cell = member.cost(day: day, duty: Int(duty))
      let dutyClass = duty == 0 ? 0 : member.duties[Int(duty) - 1].dutyClass
      let (next, cost, step) = machine.transition(day: day, state: state, dutyClass: dutyClass)
      guard next >= 0, cell < RosterProblem.forbidden else { return nil }
      total += Int(cell) + Int(cost)
      lane += step
      state = next
    }
    guard member.finalState == nil || member.finalState == state, lane < member.laneCost.count,
      member.laneCost[lane] < RosterProblem.forbidden
    else { return nil }
    total += Int(member.laneCost[lane])
    for index in counts[column.person].tallies {
      let tally = member.tallies[index]
      guard let cost = tally.cost(of: amount(of: column, in: tally)) else { return nil }
      total += cost
    }
    return total
  }

  /// Whether a column keeps the limits on counts that are rows of the master.
  func isLawful(_ column: RosterColumn) -> Bool {
    let inside = counts[column.person].tallies
    return problem.people[column.person].tallies.enumerated().allSatisfy { index, tally in
      tally.least == nil && tally.most == nil || inside.contains(index)
        || tally.cost(of: amount(of: column, in: tally)) != nil
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
