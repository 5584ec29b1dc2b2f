import RosterEncoding
import RosterModel
import RosterProblem
import RosterSolver

/// Relief where not every kind of step can be searched to the end: from the best roster that is known, with nothing
/// claimed that is not proven.
struct LargeRelief {
  let asked: AskedRelief
  /// A roster that stands, where one is known.
  let roster: Roster?
  let clock: CountingClock

  func relaxations() -> [Relaxation] {
    let model = OpenModel(asked.scenario, cover: asked.cover)
    let reaches = Reaches(model)
    let contradicted = asked.scenario.people.enumerated().filter {
      reaches.isImpossible($0.offset)
    }.map(\.element)
    guard contradicted.isEmpty else { return toLawful(contradicted) }
    guard let standing = standing(model) else { return [] }
    let atLeast = atLeast(model, reaches)
    let concerned = concerned(standing)
    let steps = AskableConsents(scenario: concerned).all
    let personal = [
      PersonalRelief(kind: .askConsents, asked: asked, clock: within(Self.shareOfConsents))
        .relaxation(steps, from: standing),
      PersonalRelief(kind: .dropPins, asked: asked, clock: within(Self.shareOfPins))
        .relaxation(asked.scenario.droppablePins, from: standing),
      NewcomersRelief(asked: asked, clock: clock).relaxation(from: standing),
    ].compactMap { $0 }
    return personal
      + PlaceRelief(asked: asked, roster: standing, atLeast: atLeast).relaxations()
  }

  /// Parts of the time that is left.
  private static let shareOfConsents = 0.6
  private static let shareOfPins = 0.3
  private static let shareOfRoster = 0.3
  private static let shareOfBound = 0.5

  private func within(_ share: Double) -> CountingClock {
    CountingClock(seconds: clock.left * share)
  }

  /// The roster that stands, or one that is made; rows that are not lawful are made anew.
  private func standing(_ model: OpenModel) -> Roster? {
    let start = roster.map { model.encoded.solution($0) }
    if let start, model.problem.cost(of: start) != nil { return model.encoded.roster(start) }
    var options = SolverOptions()
    options.timeLimit = max(0.1, clock.left * Self.shareOfRoster)
    return RosterSolver(options).solve(model.problem, from: start).rosters.first
      .map(model.encoded.roster)
  }

  /// The fewest places that are proven to stay open, by prices and by the counts they point at.
  private func atLeast(_ model: OpenModel, _ reaches: Reaches) -> Int {
    if let need = asked.need { return max(0, reaches.short(Places(need, of: asked.cover))) }
    let priced = PricedPlaces(model, seconds: clock.left * Self.shareOfBound)
    return priced.all.prefix(2).reduce(priced.openAtLeast) { max($0, reaches.short($1)) }
  }

  /// With those alone who have the level for some place that is open.
  private func concerned(_ standing: Roster) -> Scenario {
    let open = Set(OpenPlaces(standing, in: asked).places)
    var concerned = asked.scenario
    concerned.people.removeAll { person in
      !open.contains { place in
        asked.scenario.level(of: person.id, in: place.domain, on: place.date)
          .map { $0 >= place.level } ?? false
      }
    }
    return concerned
  }

  // MARK: No lawful roster

  /// The fewest steps of each kind by which everyone has a lawful row.
  private func toLawful(_ people: [Person]) -> [Relaxation] {
    let kinds: [(Relaxation.Kind, (Scenario) -> [Relaxation.Step])] = [
      (.dropPins, { $0.droppablePins }), (.askConsents, { AskableConsents(scenario: $0).all }),
    ]
    return kinds.compactMap { kind, steps in toLawful(people, kind, steps) }
  }

  private func toLawful(
    _ people: [Person], _ kind: Relaxation.Kind, _ steps: (Scenario) -> [Relaxation.Step]
  ) -> Relaxation? {
    let each = people.compactMap { person -> Relaxation? in
      let alone = asked.left(to: [person], by: Roster())
      let relief = Relief(alone, clock: clock)
      return StepRelief(
        kind: kind, steps: steps(alone.scenario), relief: relief, before: relief.outcome([])
      ).relaxation()
    }
    return each.count == people.count ? confirmed(each, kind) : nil
  }

  /// The steps of several people as one way, with a roster of all.
  private func confirmed(_ each: [Relaxation], _ kind: Relaxation.Kind) -> Relaxation? {
    let steps = each.flatMap(\.steps)
    let taken = asked.taking(steps)
    let model = OpenModel(taken.scenario, cover: taken.cover)
    var options = SolverOptions()
    options.timeLimit = max(0.1, clock.left * Self.shareOfRoster)
    guard let roster = RosterSolver(options).solve(model.problem).rosters.first else { return nil }
    let needed = asked.cells.reduce(0) { $0 + $1.required }
    return Relaxation(
      kind: kind, steps: steps, paid: .zero, open: .init(needed, model.problem.open(in: roster)),
      roster: model.encoded.roster(roster), isSmallest: each.allSatisfy(\.isSmallest))
  }
}

extension Places {
  /// The places of a need.
  init(_ need: CountedNeed, of cover: [CoverCell]) {
    let chosen = need.cells.compactMap { asked -> (cell: Int, row: Int)? in
      let cell = cover.firstIndex {
        $0.date == asked.date && $0.shift == asked.shift && $0.domain == asked.domain
      }
      guard let cell, let row = cover[cell].rows.firstIndex(where: { $0.minLevel == asked.level })
      else { return nil }
      return (cell, row)
    }
    self.init(cells: cover.count, chosen)
  }
}
