import RosterModel

/// Relief by hiring: as few people as mend it, each with as few contract hours a week as will do.
struct HireRelief {
  let relief: Relief
  let before: Relief.Outcome

  /// Contract hours a week of a full post.
  static let fullPost = 40
  /// No more people than this.
  private static let mostPeople = 6
  /// So many people are chosen together; more are added one by one.
  private static let together = 2

  /// Who is hired, before the hours are known.
  private struct Post: Hashable {
    var domain: Domain
    var level: QualificationLevel

    func step(_ hours: Int) -> Relaxation.Step { .hire(domain, level, weekly: .hours(hours)) }
  }

  /// The way out; `nil` where nobody who is hired mends anything.
  func relaxation() -> Relaxation? {
    guard before.roster != nil, before.open > 0 else { return nil }
    var isSettled = true
    for size in 1...Self.together {
      let (all, settled) = mending(size)
      isSettled = isSettled && settled
      let told = all.compactMap { cheapest($0, for: 0) }
      if let best = told.min(by: Self.precedes) {
        return relaxation(best, isSmallest: isSettled)
      }
    }
    return oneByOne()
  }

  /// The sets of so many posts that mend all; whether each of the others is known not to.
  private func mending(_ size: Int) -> ([[Post]], settled: Bool) {
    var isSettled = true
    let sets = posts(size).filter { posts in
      let does = relief.suffices(posts.map { $0.step(Self.fullPost) }, for: 0)
      if does == nil { isSettled = false }
      return does == true
    }
    return (sets, isSettled)
  }

  /// Posts of the levels that are asked for, so many, in any mix.
  private func posts(_ size: Int) -> [[Post]] {
    let cells = relief.asked.cells
    let single = Set(
      cells.flatMap { cell in cell.rows.map { Post(domain: cell.domain, level: $0.minLevel) } }
    )
    .sorted { ($0.domain, $0.level) < ($1.domain, $1.level) }
    return (1..<max(1, size)).reduce(single.map { [$0] }) { sets, _ in
      sets.flatMap { set in
        single.filter { post in
          set.last.map { ($0.domain, $0.level) <= (post.domain, post.level) } ?? true
        }
        .map { set + [$0] }
      }
    }
  }

  /// One after the other who mends most, as long as that helps.
  private func oneByOne() -> Relaxation? {
    var chosen: [Post] = []
    var open = before.open
    while chosen.count < Self.mostPeople, open > 0, !relief.clock.isOver {
      let tries = posts(1).map { post -> (posts: [Post], open: Int) in
        let posts = chosen + post
        let outcome = relief.outcome(posts.map { $0.step(Self.fullPost) })
        return (posts, outcome.roster == nil ? .max : outcome.open)
      }
      guard let best = tries.min(by: { $0.open < $1.open }), best.open < open else { break }
      (chosen, open) = best
    }
    guard !chosen.isEmpty, let steps = cheapest(chosen, for: open) else { return nil }
    return relaxation(steps, isSmallest: false)
  }

  /// The fewest hours of one after the other with which no more stays open.
  private func cheapest(_ posts: [Post], for open: Int) -> [Relaxation.Step]? {
    var hours = posts.map { _ in Self.fullPost }
    for index in posts.indices {
      hours[index] = NarrowConsents.least(0, Self.fullPost) { less in
        var tried = hours
        tried[index] = less
        return relief.suffices(zip(posts, tried).map { $0.step($1) }, for: open) == true
      }
    }
    return zip(posts, hours).map { $0.step($1) }
  }

  private func relaxation(_ steps: [Relaxation.Step], isSmallest: Bool) -> Relaxation? {
    let outcome = relief.outcome(steps)
    guard let roster = outcome.roster, outcome.open < before.open else { return nil }
    return Relaxation(
      kind: .hire, steps: steps, paid: steps.hiredHours * relief.asked.scenario.period.weeks,
      open: .init(before.open, outcome.open), roster: roster, isSmallest: isSmallest)
  }

  /// Fewer hours first, then lower levels.
  private static func precedes(_ left: [Relaxation.Step], _ right: [Relaxation.Step]) -> Bool {
    (left.hiredHours, levels(left)) < (right.hiredHours, levels(right))
  }

  private static func levels(_ steps: [Relaxation.Step]) -> Int {
    steps.reduce(0) { sum, step in
      if case .hire(_, let level, _) = step { sum + level.rawValue } else { sum }
    }
  }
}

extension [Relaxation.Step] {
  /// Contract hours a week of all who are hired.
  var hiredHours: Minutes {
    map { step in
      if case .hire(_, _, let weekly) = step { weekly } else { .zero }
    }.total()
  }
}
