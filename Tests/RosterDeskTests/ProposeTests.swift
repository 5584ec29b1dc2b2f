import Planning
import RosterDesk
import RosterModel
import RosterSolver
import RosterStore
import SelfRostering
import Testing

@Suite("Proposals and repairs")
struct ProposeTests {
  let own = "2026-10-20T09:00"
  let team = "2026-11-03T09:00"
  let final = "2026-12-02T10:00"
  let after = "2026-12-10T10:00"

  private var counted: SolverOptions {
    var options = SolverOptions()
    options.timeLimit = nil
    options.workLimit = 3000
    options.threads = 1
    return options
  }

  @Test(
    "What is pinned stays, a draft that fits stays, and one that does not changes for a reason told"
  )
  func reasons() throws {
    let small = try DeskCase("small")
    // Three on one shift where one is needed: two of them have to go, one of them is pinned.
    for person in ["VIG-01", "VIG-02", "VIG-03"] {
      _ = try small.desk(person, at: own).draft([("2027-01-05", ["V"])], at: Place())
    }
    let leader = small.desk("leider", at: team)
    _ = try leader.pin("VIG-02", "2027-01-05"..."2027-01-05", isPinned: true, at: Place())
    let before = try small.roster()
    let made = try leader.propose(counted, at: Place())
    #expect(try small.roster() == before)
    let proposal = made.value.proposal
    #expect(proposal.openAtLeast <= proposal.open)
    #expect(proposal.lowerBound <= proposal.total)
    for change in proposal.draftsChanged {
      #expect(change.change.person != "VIG-02")
      #expect(change.reason != .fairness, "\(change)")
    }
    #expect(!proposal.draftsChanged.isEmpty)
    let accepted = try leader.accept(proposal: made.value.number, at: Place())
    #expect(accepted.value.proposal.isAccepted)
    #expect(try small.cell("VIG-02", "2027-01-05") == ["V"])
    let view = try leader.period(at: Place())
    #expect(view.accounts.open == proposal.open)
    #expect(try small.store.examine().ailments == [])
    #expect(throws: Refusal.requestIs(.done)) {
      _ = try leader.accept(proposal: made.value.number, at: Place())
    }
    #expect(try leader.undo(accepted.entry) == accepted.entry + 1)
    #expect(
      try small.roster()
        == Roster(
          before.assignments.map { assignment in
            var assignment = assignment
            if assignment.person == "VIG-02" { assignment.isPinned = true }
            return assignment
          }))
  }

  @Test("A proposal is not accepted over what someone changed meanwhile")
  func meanwhile() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: team, why: "x")
    let made = try leader.propose(counted, at: Place()).value
    let first = try #require(made.proposal.changes.first).change
    _ = try small.desk("bureau", at: team, why: "x").adjust(
      Adjustment(place: Place(), edit: .assign(first.person, first.date, "L"), recordsConsent: true)
    )
    #expect(throws: (any Error).self) {
      _ = try leader.accept(proposal: made.number, at: Place())
    }
  }

  @Test("An absence frees the duties, says which need filling, and proposes in order with proof")
  func absence() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: team)
    let made = try leader.propose(counted, at: Place()).value
    _ = try leader.accept(proposal: made.number, at: Place())
    _ = try small.desk("leider", at: final).publish(withOpen: true, at: Place())
    let before = try small.roster()
    let away = try #require(before.assignments.first { $0.date >= "2027-01-06" }).person
    let dates: ClosedRange<CivilDate> = "2027-01-06"..."2027-01-12"
    let receipt = try small.desk("leider", at: after).absent(away, dates, at: Place(), seconds: 3)
    let view = receipt.value
    let freed = before.assignments.filter { $0.person == away && dates.contains($0.date) }
    #expect(view.freed.map(\.date) == freed.map(\.date))
    #expect(try small.roster().assignments.count == before.assignments.count - freed.count)
    let proposals = view.proposals.map(\.proposal)
    #expect(proposals[0].kind == .leave)
    #expect(proposals[0].open == freed.count)
    let asking = try #require(proposals.first { $0.kind == .ask })
    #expect(asking.isProven)
    #expect(asking.open < freed.count)
    #expect(asking.toAsk.allSatisfy { $0 != away })
    let best = try #require(view.proposals.first { $0.proposal.kind == .ask })
    let asked = small.desk("leider", at: after)
    #expect(throws: Refusal.self) {
      _ = try asked.accept(repair: best.number, recordsConsent: false, at: Place())
    }
    let effect = try asked.accept(repair: best.number, recordsConsent: true, at: Place()).value
    #expect(effect.open.difference == best.proposal.open - freed.count)
    #expect(try small.store.examine().ailments == [])
  }
}
