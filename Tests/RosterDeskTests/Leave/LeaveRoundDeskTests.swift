import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("A round of leave at the desk")
struct LeaveRoundDeskTests {
  /// A round over weeks 30 to 32 of a year, in which one of level 3 may be away each week.
  private func open(_ team: DeskCase, _ year: Int) throws -> Int {
    let round = LeaveRound(
      name: "zomer-\(year)",
      period: Period(start: try #require(WeekStretch("\(year)-W30")).first, weeks: 3),
      handInBy: CivilDate("\(year)-03-01")!, decideBy: CivilDate("\(year)-04-01")!)
    return try team.desk("leider", at: "\(year)-01-10").openRound(round, at: Place()).value.number
  }

  private func prefer(
    _ team: DeskCase, _ person: PersonID, _ year: Int, _ weeks: [Int], in round: Int
  ) throws {
    let choices = try weeks.map { try #require(WeekStretch("\(year)-W\($0)")) }
    _ = try team.desk(person, at: "\(year)-02-01").prefer(choices, in: round, at: Place())
  }

  /// Both want week 30, and then week 31.
  private func summer(_ team: DeskCase, _ year: Int) throws -> [LeaveTurn] {
    let round = try open(team, year)
    for person in ["VIG-01", "VIG-02"] { try prefer(team, person, year, [30, 31], in: round) }
    let leader = team.desk("leider", at: "\(year)-03-02")
    _ = try leader.proposeRound(round, at: Place())
    return try leader.approveRound(round, at: Place()).value.turns
  }

  @Test("Of two who want the same week, who stood back one year goes first the next")
  func twoYears() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let first = try summer(team, 2027)
    let winner = try #require(first.first { $0.rank == 1 }).person
    let loser = try #require(first.first { $0.rank == 2 })
    #expect(Set([winner, loser.person]) == ["VIG-01", "VIG-02"])
    #expect(loser.points == 1)
    let full = LeaveObstacle(
      rank: 1, week: "2027-07-26", domain: .care, level: .level3, going: 1,
      limit: 1, standing: .equal)
    #expect(loser.obstacles == [full])

    let second = try summer(team, 2028)
    let next = try #require(second.first { $0.rank == 2 })
    #expect(next.person == winner)
    #expect(next.before == 0)
    #expect(second.first { $0.rank == 1 }?.person == loser.person)
    #expect(second.first { $0.rank == 1 }?.before == 1)
    #expect(
      next.obstacles == [
        LeaveObstacle(
          rank: 1, week: "2028-07-24", domain: .care, level: .level3, going: 1,
          limit: 1, standing: .worse, years: [2027])
      ])
    #expect(try team.store.examine().ailments == [])
  }

  @Test("Points count for as many years as the team agreed")
  func memory() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    _ = try team.desk("leider", at: "2027-01-05").set(
      HouseRule(name: .leaveMemory, value: 0, agreedBy: "team"), at: Place())
    _ = try summer(team, 2027)
    #expect(try summer(team, 2028).allSatisfy { $0.before == 0 })
  }

  @Test("What is approved is leave, with its requests and hours; drafts on those days go")
  func approved() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let turns = try summer(team, 2027)
    let winner = try #require(turns.first { $0.rank == 1 }).person
    let leave = try team.scenario().leave.filter { $0.person == winner }
    #expect(
      leave == [
        Leave(
          person: winner, from: "2027-07-26", to: "2027-08-01",
          kind: .leave, perDay: .hours(4))
      ])
    let view = try team.desk(winner, at: "2027-03-03").leave(
      in: CalendarYear(2027), at: Place())
    #expect(view.accounts.map(\.taken) == [.hours(20)])
    #expect(view.requests.map(\.request.state) == [.granted])
    #expect(view.requests.map(\.request.round) == [1])
    #expect(throws: Refusal.leave(.roundDecided("2027-03-02"))) {
      _ = try team.desk("leider", at: "2027-03-03").proposeRound(1, at: Place())
    }
  }

  @Test("Undoing the approval brings back the proposal, and no points count")
  func undone() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    _ = try summer(team, 2027)
    let leader = team.desk("leider", at: "2027-03-03")
    let last = try team.store.read { try $0.lastEntry }
    _ = try leader.undo(last)
    #expect(try team.scenario().leave.isEmpty)
    #expect(try leader.round(1, at: Place()).stage == .proposed)
    #expect(try leader.round(1, at: Place()).turns.count == 2)
    _ = try leader.approveRound(1, at: Place())
    #expect(try team.scenario().leave.count == 2)
  }

  @Test(
    "Each sees their own part: a proposal only who decides, an outcome one's own with its reason")
  func privacy() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let round = try open(team, 2027)
    for person in ["VIG-01", "VIG-02"] { try prefer(team, person, 2027, [30, 31], in: round) }
    let leader = team.desk("leider", at: "2027-03-02")
    let proposed = try leader.proposeRound(round, at: Place()).value
    #expect(proposed.stage == .proposed)
    #expect(proposed.isProven)
    #expect(proposed.turns.count == 2)
    #expect(
      proposed.room.map { "\($0.week) \($0.level) \($0.more)" }.prefix(2) == [
        "2027-07-26 2 2", "2027-07-26 3 1",
      ])
    let before = try team.desk("VIG-01", at: "2027-03-02").round(round, at: Place())
    #expect(before.stage == .closed)
    #expect(before.turns.isEmpty)
    #expect(before.choices.map(\.person) == ["VIG-01"])
    _ = try leader.approveRound(round, at: Place())
    let after = try team.desk("VIG-01", at: "2027-03-02").round(round, at: Place())
    #expect(after.stage == .approved)
    #expect(after.turns.map(\.person) == ["VIG-01"])
    #expect(after.stretch(of: after.turns[0]) != nil)
    #expect(try team.desk("VIG-03", at: "2027-03-02").rounds(at: Place()).map(\.turns) == [[]])
  }

  @Test(
    "Choices are handed in until the day, in the round's weeks, at most three; later ones replace")
  func handingIn() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let round = try open(team, 2027)
    let own = team.desk("VIG-01", at: "2027-03-01T23:59")
    let choice = { (date: CivilDate) in WeekStretch(date) }
    let week30 = choice("2027-07-26")
    let four = [week30, choice("2027-08-02"), choice("2027-08-09"), week30]
    #expect(throws: Refusal.leave(.tooManyChoices(most: 3))) {
      _ = try own.prefer(four, in: round, at: Place())
    }
    #expect(
      throws: Refusal.outside(
        "2027-08-16", Period(start: "2027-07-26", weeks: 3))
    ) { _ = try own.prefer([choice("2027-08-16")], in: round, at: Place()) }
    _ = try own.prefer([week30], in: round, at: Place())
    let handedIn = try own.prefer([choice("2027-08-02"), week30], in: round, at: Place()).value
    #expect(handedIn.choices.map(\.choices) == [[choice("2027-08-02"), week30]])
    let late = team.desk("VIG-01", at: "2027-03-02")
    #expect(throws: Refusal.leave(.roundClosed("2027-03-01"))) {
      _ = try late.prefer([week30], in: round, at: Place())
    }
    #expect(throws: Refusal.leave(.roundOpen("2027-03-01"))) {
      _ = try team.desk("leider", at: "2027-03-01").proposeRound(round, at: Place())
    }
    #expect(throws: Refusal.leave(.notProposed)) {
      _ = try team.desk("leider", at: "2027-03-02").approveRound(round, at: Place())
    }
    #expect(throws: Refusal.notAllowed(.planLeave, .member, may: [.leader, .planner])) {
      _ = try late.proposeRound(round, at: Place())
    }
    #expect(throws: StoreError.exists(.round, "zomer-2027")) { _ = try open(team, 2027) }
    #expect(throws: Refusal.unknown(.round, "7", known: ["1"])) {
      _ = try late.round(7, at: Place())
    }
  }

  @Test("Leave that was granted already leaves less room, and its weeks cannot be had twice")
  func grantedBefore() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let week30 = LeaveForm(from: "2027-07-26", to: "2027-08-01")
    _ = try team.desk("VIG-03", at: "2027-01-12").askLeave(week30, at: Place())
    let leader = team.desk("leider", at: "2027-03-02")
    _ = try leader.decideLeave(1, isGranted: true, at: Place())
    let round = try open(team, 2027)
    try prefer(team, "VIG-01", 2027, [30], in: round)
    try prefer(team, "VIG-03", 2027, [30], in: round)
    // VIG-03 is away for 16 h: (56 - 16 - 32) x 3 / 56 = 0.43.
    let turns = try leader.proposeRound(round, at: Place()).value.turns
    #expect(turns.map(\.rank) == [nil, nil])
    #expect(turns.map(\.points) == [4, 4])
    let nobody = LeaveObstacle(
      rank: 1, week: "2027-07-26", domain: .care, level: .level3, going: 0,
      limit: 0, standing: .nobody)
    #expect(turns.map(\.obstacles) == [[nobody], []])
  }
}
