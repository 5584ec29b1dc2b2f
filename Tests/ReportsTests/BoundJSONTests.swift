import Foundation
import LabourRules
import Planning
import RosterModel
import Testing

@testable import Reports

@Suite("The document of the bound")
struct BoundJSONTests {
  private struct Bound: Decodable, Equatable {
    struct Worked: Decodable, Equatable { var date, shift: String }
    struct Column: Decodable, Equatable {
      var person: String
      var weight: Double
      var shifts: [Worked]
    }
    struct Price: Decodable, Equatable {
      var date, shift, domain, level: String
      var price: Double
    }
    var lowerBound: Double
    var openAtLeast: Int
    var converged: Bool
    var columns: [Column]
    var prices: [Price]
  }

  private func read(_ plan: PlanResult) throws -> Bound {
    try JSONDecoder().decode(Bound.self, from: Data(BoundJSON.data(plan).utf8))
  }

  @Test("Columns keep person, weight and shifts in order; a person off all period has no shifts")
  func columns() throws {
    var plan = Fixture.plan(weeks: 1)
    plan.proof.columns = [
      .init(
        person: "VIG-01", weight: 0.25, dates: [Fixture.start, Fixture.start + 2],
        codes: ["D", "N"]),
      .init(person: "VIG-02", weight: 1, dates: [], codes: []),
    ]
    #expect(
      try read(plan).columns == [
        .init(
          person: "VIG-01", weight: 0.25,
          shifts: [
            .init(date: "2027-01-04", shift: "D"), .init(date: "2027-01-06", shift: "N"),
          ]),
        .init(person: "VIG-02", weight: 1, shifts: []),
      ])
  }

  @Test("Each row of a nested need has its own price, in the order of the cover")
  func prices() throws {
    var plan = Fixture.plan(weeks: 1)
    plan.proof.prices = plan.cover.indices.map { cell in
      plan.cover[cell].rows.indices.map { Double(100 * cell + $0) + 0.5 }
    }
    let bound = try read(plan)
    #expect(bound.prices.count == plan.cover.reduce(0) { $0 + $1.rows.count })
    #expect(
      bound.prices.prefix(3) == [
        .init(date: "2027-01-04", shift: "D", domain: "care", level: "3", price: 0.5),
        .init(date: "2027-01-04", shift: "D", domain: "care", level: "4", price: 1.5),
        .init(date: "2027-01-04", shift: "OK", domain: "care", level: "2", price: 100.5),
      ])
  }

  @Test("What was proved stands beside it; without a master the lists are empty")
  func proof() throws {
    #expect(
      try read(Fixture.plan(weeks: 1))
        == Bound(
          lowerBound: 91_204.37, openAtLeast: 20, converged: true, columns: [], prices: []))
  }

  @Test("Duals are read back as they were, to the last digit")
  func duals() {
    var plan = Fixture.plan(weeks: 1)
    plan.proof.duals = [0, -1.0 / 3, 1e-9, 182_428.123456789, 0.1 + 0.2]
    #expect(
      BoundJSON.proof(from: Data(BoundJSON.data(plan).utf8))?.duals == plan.proof.duals)
  }

  @Test(
    "A document without duals proves nothing: an older one, one of a plan without a bound, another one, none at all",
    arguments: [
      #"{"lowerBound": 1, "openAtLeast": 0, "converged": true, "columns": [], "prices": []}"#,
      #"{"duals": []}"#, #"{"duals": [1, null]}"#, #"{"duals": "1"}"#, "[1, 2]", "{", "",
    ])
  func withoutDuals(text: String) {
    #expect(BoundJSON.proof(from: Data(text.utf8)) == nil)
  }

  @Test("What else a document holds does not matter")
  func otherKeys() {
    let text = #"{"version": 9, "duals": [1, 2.5], "prices": "none"}"#
    #expect(BoundJSON.proof(from: Data(text.utf8))?.duals == [1, 2.5])
  }
}
