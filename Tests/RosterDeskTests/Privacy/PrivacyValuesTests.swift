import RosterModel
import SelfRostering
import Testing

@Suite("Names, pseudonyms and retention")
struct PrivacyValuesTests {
  @Test(
    "A name is a word of its own, whatever its capitals, and never part of someone else's",
    arguments: [
      ("ruil met VIG-03.", "ruil met X-1."), ("vig-03, Vig-03", "X-1, X-1"),
      ("VIG-03-B en VIG-03", "VIG-03-B en X-1"), ("VIG-031", "VIG-031"), ("AVIG-03", "AVIG-03"),
      ("VIG-03-2", "X-1-2"), ("jan@zorg.nl (jan)", "X-2 (jan)"), ("X-1 X-1", "X-1 X-1"),
      ("[\"VIG-03\"]", "[\"X-1\"]"), ("", ""),
    ])
  func names(text: String, replaced: String) {
    let names = NamesInText(
      ["VIG-03": "X-1", "jan@zorg.nl": "X-2", "X": "X-1", "": "?"], notOf: ["vig-03-b", "jan"])
    #expect(names.replaced(in: text) == replaced)
    #expect(names.replaced(in: replaced) == replaced)
    #expect(names.isMentioned(in: text) == (text != replaced))
  }

  @Test("A pseudonym is the first that nobody has")
  func pseudonym() {
    #expect(Pseudonym.next(notOf: [String]()) == "X-0001")
    #expect(Pseudonym.next(notOf: ["X-0001", "VIG-03", "X-0003"]) == "X-0002")
    let taken = (10_001...19_999).map { "X-" + String("\($0)".dropFirst()) }
    #expect(Pseudonym.next(notOf: taken) == "X-10000")
  }

  private func day(_ text: String) -> CivilDate { CivilDate(text)! }

  @Test(
    "The term runs whole months from the day after the last, and at least 52 weeks",
    arguments: [
      ("2024-12-31", 24, "2027-01-01"), ("2025-02-27", 24, "2027-02-28"),
      ("2025-12-30", 14, "2027-02-28"), ("2024-02-28", 24, "2026-02-28"),
      ("2026-01-01", 12, "2027-01-02"), ("2026-01-01", 0, "2027-01-01"),
    ])
  func retention(last: String, months: Int, over: String) throws {
    let retention = Retention(months: months)
    #expect(retention.over(after: day(last)) == day(over))
    try retention.check("P1", .ended(day(last)), on: day(over))
    #expect(throws: Refusal.kept(until: day(over))) {
      try retention.check("P1", .ended(day(last)), on: day(over) - 1)
    }
  }

  @Test("Employment lasts while a contract has no end; the last day is the last of all")
  func tenure() {
    let contract = { (to: CivilDate?) in
      Contract(
        person: "P1", domain: .care, level: .level3, weekly: Minutes.hours(16)...Minutes.hours(16),
        to: to)
    }
    let (june, july) = (day("2024-06-30"), day("2024-07-01"))
    let member = TeamMember(person: "P1")
    let tenure = { (contracts: [Contract], members: [TeamMember], last: CivilDate?) in
      Tenure(contracts: contracts, memberships: members, lastDuty: last)
    }
    #expect(tenure([contract(june), contract(nil)], [], july) == .lasting)
    #expect(tenure([], [member], july) == .lasting)
    #expect(tenure([contract(june)], [member], nil) == .ended(june))
    #expect(tenure([contract(june)], [member], july) == .ended(july))
    #expect(tenure([], [TeamMember(person: "P1", to: july)], june) == .ended(july))
    #expect(tenure([], [], nil) == .unknown)
  }
}
