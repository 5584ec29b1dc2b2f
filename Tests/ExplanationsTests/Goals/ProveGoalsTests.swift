import LabourRules
import Planning
import RosterModel
import Testing

@testable import Explanations

@Suite("What is proven of a roster, goal by goal")
struct ProveGoalsTests {
  /// Two carers of level 3 who work 16 hours a week; one D a day at level 2 and one A a day at level 3.
  private var ward: DrawnWard {
    var ward = DrawnWard()
    ward.add("VIG-01", hours: 16)
    ward.add("VIG-02", hours: 16)
    ward.need("D", (.level2, 1))
    ward.need("A", (.level3, 1))
    return ward
  }

  private func proofs(_ ward: DrawnWard, _ rows: KeyValuePairs<PersonID, String>) throws -> [Goal:
    GoalProof]
  {
    let proofs = ProveGoals(try ward.roster(rows)).proofs(seconds: 20)
    return Dictionary(uniqueKeysWithValues: proofs.map { ($0.goal, $0) })
  }

  @Test("Goals come in the order in which they count")
  func order() throws {
    let proofs = ProveGoals(try ward.roster(["VIG-01": "DD.....", "VIG-02": "...DD.."]))
      .proofs(seconds: 10)
    #expect(
      proofs.map(\.goal) == [
        .open, .openFrom(.level3, .care), .consents, .part(.hired), .part(.hours), .part(.wishes),
        .part(.fairness), .part(.health), .part(.continuity),
      ])
  }

  @Test("Contract hours count out what stays open, and at which level")
  func found() throws {
    var ward = ward
    ward.scenario.contracts[0].weekly = .hours(24) ... .hours(24)
    ward.scenario.contracts[1].weekly = .hours(8) ... .hours(8)
    // Fourteen asked for, seven of them A, at level 3. With 24 and 8 hours four are filled, here one of them A.
    let proofs = try proofs(ward, ["VIG-01": "DDA....", "VIG-02": "...D..."])
    #expect(proofs[.open] == GoalProof(goal: .open, found: 10, atLeast: 10))
    // All four could be A.
    let evenings = Goal.openFrom(.level3, .care)
    #expect(proofs[evenings] == GoalProof(goal: evenings, found: 6, atLeast: 3))
  }

  @Test(
    "A wish that nobody can honour without leaving more open is proven; where a colleague can, it is not"
  )
  func wishes() throws {
    var ward = DrawnWard()
    ward.add("VIG-01", hours: 8)
    ward.scenario.cover = [
      CoverRequirement(
        days: .date(ward.scenario.period.start), shift: "D", domain: .care, minLevel: .level3,
        heads: 1)
    ]
    ward.wish("W1", "VIG-01", .undesired, days: 0...0, weight: 3)
    let alone = try proofs(ward, ["VIG-01": "D......"])
    #expect(
      alone[.part(.wishes)] == GoalProof(goal: .part(.wishes), found: 3, atLeast: 3, givenOpen: 0))
    #expect(alone[.part(.wishes)]?.certainty == .proven)
    ward.add("VIG-02", hours: 8)
    let two = try proofs(ward, ["VIG-01": "D......"])
    #expect(two[.part(.wishes)]?.certainty == .within(3))
  }

  @Test(
    "Minutes off contract: whoever has sixteen hours a week and can come on one day is hours under")
  func hours() throws {
    var ward = DrawnWard()
    ward.add("VIG-01", hours: 16)
    ward.wish("W1", "VIG-01", .unavailable, days: 1...6)
    ward.need("D", (.level3, 1))
    // Beyond 2 percent of 960 minutes: ceil(940.8) - 480.
    let proof = try proofs(ward, ["VIG-01": "D......"])[.part(.hours)]
    #expect(proof == GoalProof(goal: .part(.hours), found: 461, atLeast: 461, givenOpen: 6))
  }

  @Test("Nothing is proven of the faces a group sees, unless there are no more than its own")
  func continuity() throws {
    var ward = ward
    ward.scenario.people[0].homeGroup = "Linde"
    let strangers = try proofs(ward, ["VIG-01": "D......", "VIG-02": "..D...."])[.part(.continuity)]
    #expect(strangers?.found == 1 && strangers?.certainty == .unknown)
    let own = try proofs(ward, ["VIG-01": "D......"])[.part(.continuity)]
    #expect(own?.found == 0 && own?.certainty == .proven)
  }

  @Test("Findings that take a consent can always be none")
  func consents() throws {
    // Forty hours where the contract has sixteen.
    let proof = try proofs(ward, ["VIG-01": "DDDDD..", "VIG-02": "......."])[.consents]
    #expect(proof == GoalProof(goal: .consents, found: 1, atLeast: 0))
  }

  @Test("Changes are a goal only beside a reference roster")
  func changes() throws {
    var ward = ward
    ward.scenario.reference = ReferenceRoster(
      ward.drawn(["VIG-01": "D......"]), countsFreeDays: true)
    let proof = try proofs(ward, ["VIG-01": ".D....."])[.part(.change)]
    #expect(proof?.found == 2 && proof?.atLeast == 0)
  }
}
