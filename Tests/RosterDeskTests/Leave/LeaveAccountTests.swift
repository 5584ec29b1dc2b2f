import RosterModel
import SelfRostering
import StoreSupport
import Testing

@Suite("The balance of leave")
struct LeaveAccountTests {
  /// 237.4 h = 14,244 minutes a year at 36 h = 2,160 minutes a week.
  let right = LeaveRight(yearly: Minutes(14_244), week: Minutes(2160), basis: .planning)

  private func contract(
    _ hours: Int, from: String? = nil, to: String? = nil, domain: Domain = .care
  ) -> Contract {
    Contract(
      person: "P", domain: domain, level: .level3,
      weekly: Minutes.hours(hours)...Minutes.hours(hours),
      from: from.map(CivilDate.init(stringLiteral:)), to: to.map(CivilDate.init(stringLiteral:)))
  }

  private func account(
    _ contracts: [Contract], _ year: Int = 2027, form: EmploymentForm = .employed,
    leave: [Leave] = [], requests: [LeaveRequest] = []
  ) -> LeaveAccount? {
    LeaveAccount(
      of: Person(id: "P", form: form), in: CalendarYear(year), by: right, contracts: contracts,
      leave: leave, requests: requests)
  }

  @Test("36 h a week give 237.4 h; 24 h give 14,244 x 24/36 = 9,496 minutes, 158 h 16")
  func wholeYear() {
    #expect(account([contract(36)])?.entitlement == Minutes(237 * 60 + 24))
    #expect(account([contract(24)])?.entitlement == Minutes(158 * 60 + 16))
    // In a leap year the same: 14,244 x (1,440 x 366) / (2,160 x 366).
    #expect(account([contract(24)], 2028)?.entitlement == Minutes(9496))
  }

  @Test("A contract that changes counts by its days, rounded once to the nearest minute")
  func changes() {
    // 28 h on 31 + 14 = 45 days and 32 h on 320: 1,680 x 45 + 1,920 x 320 = 690,000 minutes times days.
    // 14,244 x 690,000 / (2,160 x 365) = 12,466.21 minutes: 207 h 46.
    let grows = [contract(28, to: "2027-02-14"), contract(32, from: "2027-02-15")]
    #expect(account(grows)?.entitlement == Minutes(207 * 60 + 46))
    // From 1 February, 334 days of 28 h: 14,244 x 1,680 x 334 / 788,400 = 10,137.74: 168 h 58.
    #expect(
      account([contract(28, from: "2027-02-01")])?.entitlement == Minutes(168 * 60 + 58))
    // From 1 March 2028, 306 days of 366: 14,244 x 306 / 366 = 11,908.92: 198 h 29.
    #expect(
      account([contract(36, from: "2028-03-01")], 2028)?.entitlement == Minutes(198 * 60 + 29))
    #expect(account([contract(36, to: "2026-12-31")])?.entitlement == .zero)
  }

  @Test("Two contracts at once add up: 12 h and 12 h are 24 h; a range counts by its lower end")
  func together() {
    let two = [contract(12), contract(12, domain: .guidance)]
    #expect(account(two)?.entitlement == Minutes(9496))
    var range = contract(24)
    range.weekly = Minutes.hours(24)...Minutes.hours(32)
    #expect(account([range])?.entitlement == Minutes(9496))
  }

  @Test(
    "Only people in employment on contract hours have leave",
    arguments: [
      (EmploymentForm.employed, true), (.student, true), (.agency, false), (.selfEmployed, false),
      (.onCall, false),
    ])
  func forms(form: EmploymentForm, has: Bool) {
    #expect((account([contract(24)], form: form) != nil) == has)
  }

  @Test("What was granted and what is asked goes off: of HBO-01 of heem-team 7 weekdays of 2.4 h")
  func balance() throws {
    let team = try shipped("heem-team")
    let asked = LeaveRequest(
      person: "HBO-01", from: "2027-05-03", to: "2027-05-09",
      askedAt: Moment(milliseconds: 0), decideBy: "2027-01-15")
    var refused = asked
    refused.state = .refused
    let account = LeaveAccount(
      of: try #require(team.person("HBO-01")), in: CalendarYear(2027), by: right,
      contracts: team.contracts, leave: team.leave, requests: [asked, refused])
    // 12 h a week: a third of 14,244. 21 January, 12 February, and 22 to 26 February of 20 to 28 February.
    #expect(account?.entitlement == Minutes(4748))
    #expect(account?.taken == Minutes(7 * 144))
    // A week costs a week's hours.
    #expect(account?.asked == .hours(12))
    #expect(account?.left == Minutes(4748 - 1008 - 720))
    let before = LeaveAccount(
      of: try #require(team.person("HBO-01")), in: CalendarYear(2026), by: right,
      contracts: team.contracts, leave: team.leave, requests: [asked])
    #expect(before?.taken == .zero)
    #expect(before?.asked == .zero)
  }

  @Test("Leave over New Year counts in each year for its own weekdays")
  func overNewYear() {
    // 24 h a week: 4 h 48 a weekday. 28 to 31 December 2026 and 1 January 2027 are Monday to Friday.
    let leave = [
      Leave(
        person: "P", from: "2026-12-28", to: "2027-01-03",
        kind: .leave, perDay: Minutes(288))
    ]
    #expect(account([contract(24)], 2026, leave: leave)?.taken == Minutes(4 * 288))
    #expect(account([contract(24)], 2027, leave: leave)?.taken == Minutes(288))
  }

  @Test(
    "The right comes from the team's packs where one says it, and says where its pack has ended")
  func basis() throws {
    let year = CalendarYear(2026)
    let rule = Rule(
      id: "VVT-LEAVE", value: 237.4, unit: .hours, kind: .definition, source: "CAO VVT")
    let pack = RulePack(
      id: "cao", title: "CAO", validFrom: "2025-01-01",
      validTo: "2026-08-31", rules: [rule])
    let by = { (packs: [RulePack], year: CalendarYear) in
      LeaveRight(RuleSet(packs: packs), in: year, planning: .hours(200), week: .hours(36))
    }
    #expect(by([pack], year).yearly == Minutes(14_244))
    #expect(by([pack], year).basis == .rule("VVT-LEAVE", isOutdated: true))
    #expect(by([pack], CalendarYear(2025)).basis == .rule("VVT-LEAVE", isOutdated: false))
    #expect(by([], year).basis == .planning)
    #expect(by([], year).yearly == .hours(200))
  }
}
