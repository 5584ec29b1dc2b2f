import RosterPricing
import RosterProblem

/// Some people on some days as a problem of its own, all other work as it stands: what is exact for the
/// region is exact for the whole.
///
/// Each person starts in the machine state before the window. The days after it in which the window still
/// matters belong to the region with their duties fixed, and end in the state they end in now. Needs are
/// less what others fill; limits less what the person has outside.
struct Region {
  let people: [Int]
  let window: Range<Int>
  let problem: RosterProblem

  /// Days after the window in which its past still matters.
  static let memory = 9

  init(_ state: RosterState, people: [Int], window: Range<Int>) {
    self.people = people
    self.window = window
    let whole = state.layout.problem
    let span = window.lowerBound..<min(whole.days, window.upperBound + Self.memory)
    let used = Set(people.map { whole.people[$0].machine }).sorted()
    problem = RosterProblem(
      days: span.count,
      machines: used.map { number in
        var machine = whole.machines[number]
        machine.variantOfDay = Array(machine.variantOfDay[span])
        return machine
      },
      people: people.map { person in
        Self.member(
          state, person, window: window, span: span,
          machine: used.firstIndex(of: whole.people[person].machine) ?? 0)
      },
      cover: Self.cover(state, people, window), presences: Self.presences(state, people, span),
      shared: Self.shared(state, people, span))
  }

  /// The people's duties as they stand, as a roster of the region.
  func roster(of state: RosterState) -> DutyRoster {
    var roster = DutyRoster(people: people.count, days: problem.days)
    for (index, person) in people.enumerated() {
      for day in 0..<problem.days {
        roster[index, day] = state.roster[person, window.lowerBound + day]
      }
    }
    return roster
  }

  private static func member(
    _ state: RosterState, _ person: Int, window: Range<Int>, span: Range<Int>, machine: Int
  ) -> Member {
    let member = state.layout.problem.people[person]
    let days = state.layout.problem.days
    var cells: [Int32] = []
    for day in span {
      for duty in 0...member.duties.count {
        let isOpen = window.contains(day) || state.roster[person, day] == duty
        cells.append(isOpen ? member.cost(day: day, duty: duty) : RosterProblem.forbidden)
      }
    }
    let outside = state.steps(person) - state.steps(person, on: span)
    var own = Member(
      machine: machine, initialState: state.state(person, span.lowerBound), duties: member.duties,
      cellCost: cells, laneCost: Array(member.laneCost.dropFirst(outside)),
      tallies: member.tallies.indices.compactMap { tally(state, person, $0, span) })
    own.finalState = span.upperBound < days ? state.state(person, span.upperBound) : nil
    return own
  }

  /// A tally of the days of the span, its limits less what stands outside; `nil` where no day counts.
  private static func tally(
    _ state: RosterState, _ person: Int, _ index: Int, _ span: Range<Int>
  ) -> Tally? {
    var tally = state.layout.problem.people[person].tallies[index]
    let counted = tally.onDays.isEmpty ? Array(span) : tally.onDays.filter(span.contains)
    guard !counted.isEmpty else { return nil }
    let inside = counted.reduce(0) { $0 + Int(tally.amounts[state.roster[person, $1]]) }
    let outside = state.amounts[person][index] - inside
    if !tally.onDays.isEmpty { tally.onDays = counted.map { $0 - span.lowerBound } }
    tally.under?.threshold -= outside
    for slope in tally.over.indices { tally.over[slope].threshold -= outside }
    tally.least = tally.least.map { $0 - outside }.flatMap { $0 > 0 ? $0 : nil }
    tally.most = tally.most.map { $0 - outside }
    return tally
  }

  /// The need that someone of the region could fill, less what others do.
  private static func cover(_ state: RosterState, _ people: [Int], _ window: Range<Int>)
    -> [CoverGroup]
  {
    let layout = state.layout
    let slots = Set(
      people.flatMap { layout.problem.people[$0].duties.flatMap { $0.serves.map(\.slot) } })
    var groups: [CoverGroup] = []
    for day in window {
      for slot in slots.sorted() {
        let index = layout.groupAt[day * layout.slots + slot]
        guard index >= 0 else { continue }
        var group = layout.problem.cover[index]
        group.day = day - window.lowerBound
        let own = people.flatMap { person -> [Duty.Serve] in
          let duty = state.roster[person, day]
          guard duty > 0 else { return [] }
          return layout.problem.people[person].duties[duty - 1].serves.filter { $0.slot == slot }
        }
        for row in group.rows.indices {
          let filled = Int(state.filled[layout.rowStart[index] + row])
          group.rows[row].heads -= filled - own.count { $0.rank >= group.rows[row].rank }
        }
        if Int(state.assigned[index]) > own.count { group.loneCost = 0 }
        groups.append(group)
      }
    }
    return groups
  }

  /// The tallies of several people some of whom are here: what these have outside the span is their base,
  /// what the others have is the tally's.
  private static func shared(_ state: RosterState, _ people: [Int], _ span: Range<Int>)
    -> [SharedTally]
  {
    let layout = state.layout
    return layout.problem.shared.enumerated().compactMap { index, whole in
      var others = state.sharedOwn[index]
      var entries: [SharedTally.Entry] = []
      for (number, person) in people.enumerated() {
        for part in layout.shared[person] where part.tally == index {
          let cells = (span.lowerBound * part.width)..<(span.upperBound * part.width)
          let inside = span.reduce(0) { $0 + part.amount(state.roster[person, $1], day: $1) }
          entries.append(
            .init(
              person: number, amounts: Array(part.table[cells]),
              base: others[part.entry] - inside))
          others[part.entry] = 0
        }
      }
      guard !entries.isEmpty else { return nil }
      return SharedTally(
        whole.measure, entries: entries, base: whole.amount(of: others), under: whole.under,
        over: whole.over)
    }
  }

  private static func presences(_ state: RosterState, _ people: [Int], _ span: Range<Int>)
    -> [PresenceCap]
  {
    state.layout.problem.presences.compactMap { cap in
      guard cap.firstDay >= span.lowerBound, cap.endDay <= span.upperBound else { return nil }
      let own = people.indices.filter { cap.people.contains(people[$0]) }
      guard !own.isEmpty else { return nil }
      let others = cap.people.count { person in
        !people.contains(person)
          && (cap.firstDay..<cap.endDay).contains { state.roster[person, $0] != 0 }
      }
      return PresenceCap(
        people: own, firstDay: cap.firstDay - span.lowerBound,
        endDay: cap.endDay - span.lowerBound, limit: cap.limit - others, cost: cap.cost)
    }
  }
}

extension RosterState {
  /// Lane steps of a person over all days.
  fileprivate func steps(_ person: Int) -> Int { steps(person, on: 0..<layout.problem.days) }

  /// Lane steps of a person on some days.
  fileprivate func steps(_ person: Int, on days: Range<Int>) -> Int {
    let member = layout.problem.people[person]
    let machine = layout.machines[member.machine]
    return days.reduce(0) { sum, day in
      let duty = roster[person, day]
      let dutyClass = duty == 0 ? 0 : member.duties[duty - 1].dutyClass
      return sum
        + machine.transition(day: day, state: state(person, day), dutyClass: dutyClass).step
    }
  }
}
