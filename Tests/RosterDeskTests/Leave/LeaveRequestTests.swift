import RosterModel
import SelfRostering
import Testing

@Suite("Requests for leave")
struct LeaveRequestTests {
  private func contract(_ hours: Int, from: String? = nil, to: String? = nil) -> Contract {
    Contract(
      person: "P", domain: .care, level: .level3,
      weekly: Minutes.hours(hours)...Minutes.hours(hours),
      from: from.map(CivilDate.init(stringLiteral:)), to: to.map(CivilDate.init(stringLiteral:)))
  }

  private func lines(
    _ from: String, _ to: String, perDay: Minutes? = nil, _ contracts: [Contract]
  ) -> [String] {
    let request = LeaveRequest(
      person: "P", from: CivilDate(from)!, to: CivilDate(to)!, perDay: perDay,
      askedAt: Moment(milliseconds: 0), decideBy: CivilDate(from)!)
    let lines = request.leave(by: contracts)
    #expect(lines.allSatisfy { $0.kind == .leave && $0.person == "P" })
    return lines.map { line in
      "\(line.from) \(line.to) \(line.perDay.count) "
        + "\(line.counted(in: request.dates).count)"
    }
  }

  @Test("A weekday counts for a fifth of the contract's week, so a week costs a week's hours")
  func perDay() {
    // 24 h = 1,440 minutes: 288 a weekday.
    #expect(
      lines("2027-07-26", "2027-08-01", [contract(24)]) == ["2027-07-26 2027-08-01 288 1440"])
    #expect(
      lines("2027-07-26", "2027-07-27", perDay: .hours(2), [contract(24)])
        == ["2027-07-26 2027-07-27 120 240"])
    // 17 h = 1,020 minutes: 204; 17 h and a minute would be 204.2, so 204 too.
    #expect(lines("2027-07-26", "2027-07-26", [contract(17)]) == ["2027-07-26 2027-07-26 204 204"])
  }

  @Test("Where the contract changes the leave has a line for each: 5 x 5 h 36 and 5 x 6 h 24, 60 h")
  func change() {
    let grows = [contract(28, to: "2027-02-14"), contract(32, from: "2027-02-15")]
    #expect(
      lines("2027-02-08", "2027-02-21", grows) == [
        "2027-02-08 2027-02-14 336 1680", "2027-02-15 2027-02-21 384 1920",
      ])
  }

  @Test("Weekend days join the weekdays beside them; a single day counts whichever it is")
  func weekend() {
    let grows = [contract(28, to: "2027-02-14"), contract(32, from: "2027-02-15")]
    // Sunday 14 February joins Monday, whose contract it counts by, and costs nothing.
    #expect(lines("2027-02-14", "2027-02-15", grows) == ["2027-02-14 2027-02-15 384 384"])
    #expect(lines("2027-02-12", "2027-02-13", grows) == ["2027-02-12 2027-02-13 336 336"])
    #expect(lines("2027-02-13", "2027-02-14", grows) == ["2027-02-13 2027-02-14 336 0"])
    #expect(lines("2027-02-13", "2027-02-13", grows) == ["2027-02-13 2027-02-13 336 336"])
  }

  @Test("The leader decides within the term, and before the leave begins")
  func decideBy() {
    let day = CivilDate.init(stringLiteral:)
    let by = { LeaveRequest.decideBy(askedOn: day("2026-10-20"), from: day($0), within: 14) }
    #expect(by("2027-01-04") == day("2026-11-03"))
    #expect(by("2026-10-26") == day("2026-10-25"))
    #expect(by("2026-10-20") == day("2026-10-20"))
    var request = LeaveRequest(
      person: "P", from: day("2027-01-04"), to: day("2027-01-10"),
      askedAt: Moment(milliseconds: 0), decideBy: day("2026-11-03"))
    #expect(!request.isOverdue(on: day("2026-11-03")))
    #expect(request.isOverdue(on: day("2026-11-04")))
    request.state = .granted
    #expect(!request.isOverdue(on: day("2026-11-04")))
  }

  @Test("Colleagues see days away as one, whatever kinds they are of")
  func absences() {
    let line = { (from: String, to: String, kind: Leave.Kind, person: PersonID) in
      Leave(
        person: person, from: CivilDate(from)!, to: CivilDate(to)!, kind: kind,
        perDay: .hours(4))
    }
    let absences = [
      line("2027-01-04", "2027-01-06", .sick, "P"), line("2027-01-07", "2027-01-08", .leave, "P"),
      line("2027-01-12", "2027-01-12", .care, "P"), line("2027-01-05", "2027-01-05", .lesson, "A"),
      line("2027-01-04", "2027-01-31", .employer, "A"),
      line("2026-12-30", "2027-01-04", .other, "B"),
    ].absences(in: "2027-01-04"..."2027-01-10")
    #expect(
      absences.map { "\($0.person) \($0.from) \($0.to)" } == [
        "B 2027-01-04 2027-01-04", "P 2027-01-04 2027-01-08", "A 2027-01-05 2027-01-05",
      ])
  }

  @Test(
    "Weeks are read by their numbers or by dates in them",
    arguments: [
      ("2027-W30", "2027-W30", 1), ("2027-W30/2027-W32", "2027-W30/2027-W32", 3),
      ("2027-07-28", "2027-W30", 1), ("2027-07-26/2027-08-15", "2027-W30/2027-W32", 3),
      ("2026-W53", "2026-W53", 1), ("2026-W53/2027-W01", "2026-W53/2027-W01", 2),
    ])
  func weeks(text: String, written: String, count: Int) throws {
    let stretch = try #require(WeekStretch(text))
    #expect(stretch.description == written)
    #expect(stretch.weeks == count)
    #expect(stretch.mondays.count == count)
    #expect(stretch.first.weekday == .monday)
    #expect(stretch.last.weekday == .sunday)
    #expect(WeekStretch(written) == stretch)
  }

  @Test(
    "What is no week is not read",
    arguments: ["", "30", "2027-W54", "2027-W53", "2027-W00", "2027-W32/2027-W30", "2027-30", "/"])
  func noWeeks(text: String) {
    #expect(WeekStretch(text) == nil)
  }
}
