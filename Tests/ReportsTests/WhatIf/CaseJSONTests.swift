import Foundation
import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("A workforce case as a document")
struct CaseJSONTests {
  private let level2 = Skill(.care, .level2Plus)
  private let level3 = Skill(.care, .level3)

  /// One month with one of everything, and numbers that four decimals would not hold.
  private func workforce() throws -> WorkforceCase {
    let first = try #require(YearMonth(year: 2027, month: 1))
    return WorkforceCase(
      name: "Linde",
      months: [
        MonthCase(
          month: first,
          need: [HourKind(level3, .night): 0.1 + 0.2, HourKind(level2, .day): 1.0 / 3],
          team: [
            TeamHours(
              skill: level3, hours: 100, nightHours: 8, wage: 20.5, euro: 3000, paidHours: 120)
          ],
          offers: [
            OfferHours(shell: .hired, skill: level3, hours: nil, euro: [.night: 80, .day: 70])
          ],
          allowance: [.night: 0.4], job: [level3: JobHours(hours: 130, euro: 4e3, wage: 21)])
      ],
      recruitments: [Recruitment(skill: level3, ftePerMonth: nil, leadMonths: 2)],
      trainings: [Training(from: level2, to: .level3, fte: 0.5, months: 6)],
      caps: [CapCase(cap: ShareCap(base: .cost, share: 0.11), months: 0..<1)])
  }

  private func plan(_ goal: WorkforceGoal, costAtLeast: Double = 4000) -> WorkforcePlan {
    let kind = HourKind(level3, .night)
    return WorkforcePlan(
      goal: goal, months: [], hoursShortAtLeast: 1e-17, costAtLeast: costAtLeast,
      prices: [
        HourPrice(month: 0, kind: kind, short: 0, euro: 1.0 / 7),
        HourPrice(
          month: 0, kind: kind, short: 1, euro: 0, confirmed: .init(short: 1, euro: -0.25)),
      ])
  }

  private typealias Object = [String: Any]

  private func document(_ plan: WorkforcePlan) throws -> Object {
    let text = CaseJSON.data(try workforce(), plan: plan)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  private func month() throws -> Object {
    let numbers = try #require(try document(plan(.cost))["case"] as? Object)
    return try #require((numbers["months"] as? [Object])?.first)
  }

  @Test("The hours needed are there to the last digit, lowest level first")
  func need() throws {
    let need = try #require(try month()["need"] as? [Object])
    // As text: what reads it back may round the last digit.
    let text = CaseJSON.data(try workforce(), plan: plan(.cost))
    #expect(text.contains("0.3333333333333333") && text.contains("0.30000000000000004"))
    #expect(need.map { $0["level"] as? String } == ["2+", "3"])
    #expect(need.map { $0["block"] as? String } == ["D", "N"])
    #expect(need.map { $0["domain"] as? String } == ["care", "care"])
  }

  @Test("The team, offers and jobs are there with all that the program sees of them")
  func hoursAtHand() throws {
    let month = try month()
    let team = try #require((month["team"] as? [Object])?.first)
    #expect(
      ["hours", "nightHours", "wage", "euro", "paidHours"].map { team[$0] as? Double }
        == [100, 8, 20.5, 3000, 120])
    let offer = try #require((month["offers"] as? [Object])?.first)
    #expect(offer["shell"] as? String == "hired")
    #expect(offer["hours"] is NSNull)
    #expect(offer["euro"] as? [String: Double] == ["D": 70, "N": 80])
    #expect(month["allowance"] as? [String: Double] == ["N": 0.4])
    let job = try #require((month["job"] as? [Object])?.first)
    #expect(["hours", "euro", "wage"].map { job[$0] as? Double } == [130, 4000, 21])
  }

  @Test("So is who can be found, who can step up and what may go to hired people")
  func overMonths() throws {
    let numbers = try #require(try document(plan(.cost))["case"] as? Object)
    let recruitment = try #require((numbers["recruitments"] as? [Object])?.first)
    #expect(recruitment["ftePerMonth"] is NSNull)
    #expect(recruitment["leadMonths"] as? Int == 2)
    let training = try #require((numbers["trainings"] as? [Object])?.first)
    #expect(training["level"] as? String == "2+")
    #expect(training["to"] as? String == "3")
    #expect(training["fte"] as? Double == 0.5)
    #expect(training["months"] as? Int == 6)
    let cap = try #require((numbers["caps"] as? [Object])?.first)
    #expect(cap["base"] as? String == "cost")
    #expect(cap["share"] as? Double == 0.11)
    #expect(cap["firstMonth"] as? Int == 0)
    #expect(cap["endMonth"] as? Int == 1)
    #expect(numbers["formationIsFree"] as? Bool == false)
  }

  @Test("Our answer is there with its goal, its bounds and its prices")
  func answer() throws {
    let answer = try #require(try document(plan(.gap(budget: 5000.125)))["plan"] as? Object)
    let goal = try #require(answer["goal"] as? Object)
    #expect(goal["kind"] as? String == "gap")
    #expect(goal["budget"] as? Double == 5000.125)
    #expect(answer["hoursShortAtLeast"] as? Double == 1e-17)
    #expect(answer["costAtLeast"] as? Double == 4000)
    let prices = try #require(answer["prices"] as? [Object])
    #expect(prices.map { $0["euro"] as? Double } == [1.0 / 7, 0])
    #expect(prices.map { $0["month"] as? Int } == [0, 0])
    #expect(prices[0]["confirmed"] is NSNull)
    #expect(prices[1]["confirmed"] as? [String: Double] == ["short": 1, "euro": -0.25])
  }

  @Test("The goal of least cost has no budget, and a bound that is not finite is null")
  func withoutBudget() throws {
    let answer = try #require(
      try document(plan(.cost, costAtLeast: -.infinity))["plan"] as? Object)
    let goal = try #require(answer["goal"] as? Object)
    #expect(goal["kind"] as? String == "cost")
    #expect(goal["budget"] is NSNull)
    #expect(answer["costAtLeast"] is NSNull)
  }
}
