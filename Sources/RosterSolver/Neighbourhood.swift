import RosterProblem

/// Which people and days a move takes out: a window of 5 to 28 days, now and then of 1 to 4, and 1 to
/// 4 people who can do each other's work, half of the time around a group of cover that is not as it
/// should be.
struct Neighbourhood {
  /// People who can serve each slot.
  private let peopleOfSlot: [[Int]]
  /// People who share a slot with a person.
  private let peers: [[Int]]
  private let layout: Layout

  init(_ layout: Layout) {
    self.layout = layout
    let problem = layout.problem
    var people = [[Int]](repeating: [], count: layout.slots)
    for (index, person) in problem.people.enumerated() {
      for slot in Set(person.duties.flatMap { $0.serves.map(\.slot) }).sorted() {
        people[slot].append(index)
      }
    }
    peopleOfSlot = people
    peers = problem.people.indices.map { person in
      Set(people.filter { $0.contains(person) }.flatMap { $0 }).sorted()
    }
  }

  /// A choice of people and days.
  struct Choice {
    var people: [Int]
    var window: Range<Int>
  }

  func choose(_ state: RosterState, _ random: inout RandomSource) -> Choice {
    let problem = layout.problem
    let isShort = random.below(4) == 0
    let length = min(problem.days, isShort ? 1 + random.below(4) : 5 + random.below(24))
    var anchor = random.below(problem.days)
    var first = random.below(problem.people.count)
    var candidates = peers[first]
    if random.below(2) == 0, let group = troubled(state, &random) {
      let need = problem.cover[group]
      anchor = need.day
      let able = peopleOfSlot[need.slot]
      if !able.isEmpty {
        first = able[random.below(able.count)]
        candidates = able
      }
    }
    let start = max(0, min(problem.days - length, anchor - random.below(length)))
    var people = [first]
    let wanted = 1 + random.below(4)
    for _ in 1..<max(wanted, 2) where people.count < wanted {
      let other = candidates.isEmpty ? first : candidates[random.below(candidates.count)]
      if !people.contains(other) { people.append(other) }
    }
    return Choice(people: people, window: start..<(start + length))
  }

  /// So many people who can do each other's work and so many days, three times in four around a group
  /// that is not as it should be.
  func region(
    _ state: RosterState, people count: Int, days: Int, _ random: inout RandomSource
  ) -> Choice {
    let problem = layout.problem
    var anchor = random.below(problem.days)
    var able = peers[random.below(problem.people.count)]
    if random.below(4) > 0, let group = troubled(state, &random) {
      anchor = problem.cover[group].day
      able = peopleOfSlot[problem.cover[group].slot]
    }
    var people = Array(able.shuffled(using: &random).prefix(count))
    if people.count < count {
      let others = Set(problem.people.indices).subtracting(people).sorted()
      people += others.shuffled(using: &random).prefix(count - people.count)
    }
    let start = max(0, min(problem.days - days, anchor - random.below(days)))
    return Choice(people: people.sorted(), window: start..<(start + days))
  }

  /// A group with open heads or heads to spare, found by looking at a few.
  private func troubled(_ state: RosterState, _ random: inout RandomSource) -> Int? {
    guard !layout.problem.cover.isEmpty else { return nil }
    for _ in 0..<24 {
      let group = random.below(layout.problem.cover.count)
      let need = layout.problem.cover[group].rows[0].heads
      if state.shortage(group) > 0 || Int(state.assigned[group]) > need { return group }
    }
    return nil
  }
}
