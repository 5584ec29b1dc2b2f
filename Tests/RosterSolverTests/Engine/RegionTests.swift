import RosterProblem
import Testing
import TestSupport

@testable import RosterSolver

@Suite("Regions: some people on some days as a problem of their own")
struct RegionTests {
  /// A random problem of fifteen days, a lawful roster of it, and a region.
  private struct Case {
    let state: RosterState
    let region: Region
    let own: Layout
    let before: RosterState

    init?(_ random: inout SplitMix) {
      var problem = RosterProblem.fortnight(&random)
      problem.presences = []
      for group in problem.cover.indices { problem.cover[group].loneCost = 0 }
      guard case .found(let state) = FirstRoster.build(Layout(problem)) else { return nil }
      let start = random.int(0...10)
      let people = (0..<problem.people.count).filter { _ in !random.once(in: 3) }
      guard !people.isEmpty else { return nil }
      region = Region(
        state, people: people, window: start..<min(problem.days, start + random.int(2...9)))
      own = Layout(region.problem)
      self.state = state
      guard let before = RosterState(own, roster: region.roster(of: state)) else { return nil }
      self.before = before
    }

    /// The whole with other rows in the region; `nil` where a rule forbids it.
    func merged(_ roster: DutyRoster) -> Int? {
      var whole = state.roster
      for (index, person) in region.people.enumerated() {
        for day in region.window {
          whole[person, day] = roster[index, day - region.window.lowerBound]
        }
      }
      return state.layout.problem.cost(of: whole)
    }
  }

  @Test("The roster as it stands is lawful in its region, and the region keeps its own days only")
  func stands() {
    for seed in 1...60 {
      var random = SplitMix(seed: seed)
      let problem = RosterProblem.fortnight(&random)
      guard case .found(let state) = FirstRoster.build(Layout(problem)) else { continue }
      let region = Region(state, people: [1], window: 4..<8)
      #expect(RosterState(Layout(region.problem), roster: region.roster(of: state)) != nil)
      for day in 4..<region.problem.days {
        let open = (0...problem.people[1].duties.count).filter {
          region.problem.people[0].cost(day: day, duty: $0) < RosterProblem.forbidden
        }
        #expect(open.allSatisfy { $0 == state.roster[1, day + 4] }, "seed \(seed), day \(day)")
      }
    }
  }

  @Test("Other rows cost the region what they cost the whole")
  func sameChange() {
    var compared = 0
    for seed in 1...300 {
      var random = SplitMix(seed: seed)
      guard let drawn = Case(&random) else { continue }
      for _ in 0..<40 {
        var roster = drawn.before.roster
        for index in drawn.region.people.indices {
          for day in 0..<drawn.region.window.count where random.once(in: 3) {
            let duties = drawn.region.problem.people[index].duties.count
            roster[index, day] = random.int(0...duties)
          }
        }
        guard let after = drawn.region.problem.cost(of: roster) else { continue }
        guard let whole = drawn.merged(roster) else {
          Issue.record("seed \(seed): the region allows what the whole forbids")
          continue
        }
        compared += 1
        #expect(whole - drawn.state.total == after - drawn.before.total, "seed \(seed)")
      }
    }
    #expect(compared > 200, "\(compared) compared")
  }

  @Test("A region move never makes the whole dearer or unlawful, and finds what is cheaper")
  func moves() {
    var improved = 0
    for seed in 1...20 {
      var random = SplitMix(seed: seed)
      let problem = RosterProblem.fortnight(&random)
      guard case .found(var state) = FirstRoster.build(Layout(problem)) else { continue }
      let first = state.total
      var search = RegionSearch(state.layout, seed: seed)
      for _ in 0..<20 {
        let found = search.step(
          state, duals: [], pool: [], clock: { 0 }, secondsLeft: { .infinity })
        guard let found else { continue }
        #expect(found.total <= state.total, "seed \(seed)")
        #expect(problem.cost(of: found.roster) == found.total, "seed \(seed)")
        state = found
      }
      improved += state.total < first ? 1 : 0
    }
    #expect(improved > 4, "\(improved) of 20 improved")
  }

  @Test("Forbidding a cell is the opposite of fixing it")
  func fixings() {
    var fixings = Fixings(people: 2, days: 3)
    fixings.fix(0, 1, duty: nil)
    #expect((0...3).map { fixings.allows(0, 1, $0) } == [false, true, true, true])
    fixings.forbid(0, 1, duty: 2)
    #expect((0...3).map { fixings.allows(0, 1, $0) } == [false, true, false, true])
    fixings.fix(1, 2, duty: 0)
    #expect((0...3).map { fixings.allows(1, 2, $0) } == [true, false, false, false])
    fixings.forbid(1, 0, duty: nil)
    #expect((0...3).map { fixings.allows(1, 0, $0) } == [true, false, false, false])
    #expect(fixings.allows(RosterColumn(person: 1, duties: [0, 3, 0])))
    #expect(!fixings.allows(RosterColumn(person: 1, duties: [1, 3, 0])))
  }
}
