import RosterModel
import SelfRostering
import Testing

@Suite("Rights")
struct RightsTests {
  private func may(
    _ action: Action, _ role: Role, team: String? = "T", person: PersonID? = nil
  ) -> Bool {
    let account = Account(name: "a", role: role, person: "P1", team: "T")
    do {
      try Rights.check(action, by: account, team: team, person: person)
      return true
    } catch {
      return false
    }
  }

  @Test("A member has their own wishes, drafts and swaps, and sees the team; no more")
  func member() {
    let own: [Action] = [.wish, .draft, .improve, .consent, .askLeave, .offer, .accept, .take]
    for action in own {
      #expect(may(action, .member, person: "P1"))
      #expect(!may(action, .member, person: "P2"), "\(action)")
      #expect(!may(action, .member, team: "U", person: "P1"), "\(action)")
    }
    #expect(may(.seeTeam, .member))
    let others: [Action] = [.assign, .publish, .propose, .seeLog, .importTeam, .forget, .payroll]
    for action in others { #expect(!may(action, .member), "\(action)") }
  }

  @Test("A team leader does all of the own team, nothing of another")
  func leader() {
    for action in [Action.assign, .publish, .propose, .wish, .setRule, .decideRequest, .seeLog] {
      #expect(may(action, .leader, person: "P2"), "\(action)")
      #expect(!may(action, .leader, team: "U"), "\(action)")
    }
    #expect(!may(.forget, .leader))
    #expect(!may(.importTeam, .leader))
  }

  @Test("A manager sees sums of every team, and no one's roster or wishes")
  func manager() {
    for action in Action.allCases {
      #expect(may(action, .manager, team: "U") == (action == .seeSums))
    }
  }

  @Test("The planning office does all of every team")
  func planner() {
    for action in Action.allCases where !Self.own.contains(action) {
      #expect(may(action, .planner, team: "U", person: "P9"))
    }
  }

  private static let own: [Action] = [.seePoints, .enter, .feed]

  @Test(
    "Points for helping, coming in and the calendar are one's own, whatever the role",
    arguments: Role.allCases)
  func oneself(role: Role) {
    for action in Self.own {
      #expect(may(action, role, person: "P1"))
      #expect(!may(action, role, person: "P2"))
    }
  }

  @Test("Over the accounts of others: a leader's members, everyone for the office, nobody else")
  func over() {
    let people: [Account] = ["T", "U"].flatMap { (team: String) in
      Role.allCases.map { Account(name: "\(team) \($0.rawValue)", role: $0, team: team) }
    }
    let reached = { (role: Role) in
      people.filter { other in
        let account = Account(name: "a", role: role, person: "P1", team: "T")
        return (try? Rights.check(.invite, by: account, over: other)) != nil
      }.map(\.name)
    }
    #expect(reached(.leader) == ["T member"])
    #expect(reached(.planner) == people.map(\.name))
    #expect(reached(.member) == [])
    #expect(reached(.manager) == [])
    #expect(throws: Refusal.notYours(.invite, may: [.planner])) {
      try Rights.check(.invite, by: Account(name: "a", role: .leader, team: "T"), over: people[1])
    }
  }

  @Test("Who may not is told who may")
  func told() {
    #expect(throws: Refusal.notAllowed(.publish, .member, may: [.leader, .planner])) {
      try Rights.check(
        .publish, by: Account(name: "a", role: .member, person: "P1", team: "T"), team: "T")
    }
  }
}
