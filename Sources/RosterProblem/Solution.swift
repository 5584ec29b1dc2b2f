/// A roster of a problem: the duty of each person on each day.
public struct DutyRoster: Hashable, Sendable, Codable {
  /// Duties, flat: `person * days + day`.
  public var duties: [Int16]
  /// Days per person.
  public var days: Int

  /// Everyone off, every day.
  public init(people: Int, days: Int) {
    duties = [Int16](repeating: 0, count: people * days)
    self.days = days
  }

  /// The duty of a person on a day.
  public subscript(person: Int, day: Int) -> Int {
    get { Int(duties[person * days + day]) }
    set { duties[person * days + day] = Int16(newValue) }
  }
}

extension RosterProblem {
  /// The total cost of a roster by definition, or `nil` where a rule forbids it. Slow and plain: the
  /// measure that faster code is tested against.
  public func cost(of roster: DutyRoster) -> Int? {
    var total = constant
    for person in people.indices {
      guard let own = cost(of: roster, person: person) else { return nil }
      total += own
    }
    for group in cover { total += cost(of: group, in: roster) }
    for cap in presences {
      let present = cap.people.count { person in
        (cap.firstDay..<cap.endDay).contains { roster[person, $0] != 0 }
      }
      total += max(0, present - cap.limit) * cap.cost
    }
    for tally in shared { total += tally.cost(of: amount(of: tally, in: roster)) }
    return total
  }

  /// Heads short in a group: the largest shortage over its rows.
  public func open(_ group: CoverGroup, in roster: DutyRoster) -> Int {
    let ranks = heads(in: group, roster: roster).map(\.rank)
    return group.rows.map { row in row.heads - ranks.count { $0 >= row.rank } }.reduce(0, max)
  }

  private func cost(of group: CoverGroup, in roster: DutyRoster) -> Int {
    let open = open(group, in: roster)
    let heads = heads(in: group, roster: roster)
    let over = heads.count - ((group.rows.first?.heads ?? 0) - open)
    let lone = !heads.isEmpty && !heads.contains(where: \.mayBeAlone)
    return open * group.openCost + over * group.overCost + (lone ? group.loneCost : 0)
  }

  private func heads(in group: CoverGroup, roster: DutyRoster) -> [Duty.Serve] {
    people.indices.flatMap { person -> [Duty.Serve] in
      let duty = roster[person, group.day]
      guard duty > 0 else { return [] }
      return people[person].duties[duty - 1].serves.filter { $0.slot == group.slot }
    }
  }

  /// The cost of one person's row, without cover and presence; `nil` where forbidden.
  public func cost(of roster: DutyRoster, person: Int) -> Int? {
    let member = people[person]
    let machine = machines[member.machine]
    var state = member.initialState
    var lane = 0
    var total = 0
    for day in 0..<days {
      let duty = roster[person, day]
      let cell = member.cost(day: day, duty: duty)
      let dutyClass = duty == 0 ? 0 : member.duties[duty - 1].dutyClass
      let at = machine.index(day: day, state: state, dutyClass: dutyClass)
      guard cell < Self.forbidden, machine.next[at] >= 0 else { return nil }
      total += Int(cell) + Int(machine.cost[at])
      lane += Int(machine.step[at])
      state = Int(machine.next[at])
    }
    guard member.finalState == nil || member.finalState == state else { return nil }
    guard member.laneCost[lane] < Self.forbidden else { return nil }
    total += Int(member.laneCost[lane])
    for tally in member.tallies {
      let counted = tally.onDays.isEmpty ? Array(0..<days) : tally.onDays
      let amount = counted.reduce(0) { $0 + Int(tally.amounts[roster[person, $1]]) }
      guard let cost = tally.cost(of: amount) else { return nil }
      total += cost
    }
    return total
  }
}
