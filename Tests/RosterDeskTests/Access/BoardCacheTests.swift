import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import TestSupport
import Testing

/// Desks with laid-out boards at hand must say what desks without say, whatever changes between.
@Suite("Boards kept in memory")
struct BoardCacheTests {
  @Test("Beyond so many the board that was not asked for longest goes")
  func most() throws {
    let team = try DeskCase("small")
    let boards = BoardCache(most: 2)
    let office = desk(team, boards, "bureau")
    for start in ["2027-01-18", "2027-02-01"] as [CivilDate] {
      _ = try office.openPeriod(start, weeks: 2, at: Place())
    }
    for date in ["2027-01-04", "2027-01-18", "2027-02-01", "2027-01-18"] as [CivilDate] {
      let place = Place(date: date)
      let with = try office.period(at: place).accounts
      #expect(try "\(with)" == "\(desk(team, nil, "bureau").period(at: place).accounts)")
      #expect(boards.count <= 2)
    }
  }

  @Test("With and without them every view is the same after random edits", arguments: 1...6)
  func same(seed: Int) throws {
    print("boards, seed \(seed)")
    var random = SplitMix(seed: seed)
    let team = try DeskCase("small")
    let boards = BoardCache(most: 2)
    let people = try team.scenario().people.map(\.id)
    for round in 0..<25 {
      try edit(team, boards, people, &random)
      let who = random.pick(people)
      let with = try views(team, boards, who)
      #expect(try with == views(team, nil, who), "seed \(seed), round \(round)")
    }
    #expect(boards.count == 1)
  }

  /// The desk for someone while the roster is being made.
  private func desk(_ team: DeskCase, _ boards: BoardCache?, _ account: String, why: String? = nil)
    -> Desk
  {
    Desk(
      team.store, for: Asker(account: account, why: why),
      at: Moment(LocalTime("2026-12-20")!), boards: boards)
  }

  /// A cell that is given another shift or none, or a wish; now and then taken back, or refused.
  private func edit(
    _ team: DeskCase, _ boards: BoardCache, _ people: [PersonID], _ random: inout SplitMix
  ) throws {
    let scenario = try team.scenario()
    let used = random.once(in: 3) ? nil : boards
    let leader = desk(team, used, "leider", why: "test")
    let person = random.pick(people)
    let date = scenario.period.start + random.int(0...13)
    do {
      if random.once(in: 4) {
        _ = try leader.handIn(
          WishForm(person: person, from: date, to: date, strength: .undesired), at: Place())
      } else {
        let edit: Adjustment.Edit =
          scenario.roster.codes(of: person, on: date).isEmpty
          ? .assign(person, date, random.pick(scenario.shifts).code)
          : .unassign(person, date, nil)
        let entry = try leader.adjust(Adjustment(place: Place(), edit: edit)).entry
        if let entry, random.once(in: 4) { _ = try leader.undo(entry) }
      }
    } catch is Refusal {
    } catch StoreError.nothingChanged {}
  }

  /// What is seen: rosters, and the rest as it is told.
  private struct Views: Equatable {
    let rosters: [SharedRoster]
    let told: [String]
  }

  private func views(
    _ team: DeskCase, _ boards: BoardCache?, _ who: PersonID
  ) throws -> Views {
    let leader = desk(team, boards, "leider")
    let own = desk(team, boards, who)
    let period = try leader.period(at: Place())
    return Views(
      rosters: try [leader, own].map { try $0.printed(.all, at: Place()).roster },
      told: [
        "\(try own.own(at: Place()))", "\(period.accounts)", "\(period.requests)",
        "\(try leader.openShifts(at: Place()))", "\(try leader.sheet(at: Place()).board.accounts)",
      ])
  }
}
