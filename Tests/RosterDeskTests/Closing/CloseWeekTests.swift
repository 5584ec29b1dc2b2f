import LabourRules
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("Closing the week")
struct CloseWeekTests {
  /// VIG-01 early on Monday and Tuesday, the second until 16:10; VIG-02 early on Wednesday, not
  /// worked; HLP-01 late on Monday; HLP-02 eight hours of leave on Friday.
  private func team() throws -> ClosingTeam {
    let team = try ClosingTeam {
      $0.roster = Roster([
        given("VIG-01", "V", 4), given("VIG-01", "V", 5), given("VIG-02", "V", 6),
        given("HLP-01", "L", 4), given("HLP-03", "L", 14),
      ])
      $0.leave = [
        Leave(person: "HLP-02", from: january(8), to: january(8), kind: .leave, perDay: .hours(8))
      ]
    }
    let desk = team.office("2027-01-07T09:00")
    _ = try desk.record(
      RealisedForm(person: "VIG-01", date: january(5), ends: january(5, "16:10")),
      at: team.place())
    _ = try desk.record(
      RealisedForm(person: "VIG-02", date: january(6), isWorked: false), at: team.place())
    return team
  }

  private func line(_ closing: WeekClosing, _ person: PersonID) throws -> WeekClosing.Line {
    try #require(closing.people.first { $0.week.person == person })
  }

  @Test(
    "Planned duties are worked as planned unless recorded otherwise; hours against the contract")
  func close() throws {
    let team = try team()
    let (entry, closing) = try team.office("2027-01-11T00:00").closeWeek(
      january(6), at: team.place())
    #expect(entry != nil)
    #expect(closing.monday == january(4))
    #expect(closing.duties == 3)
    #expect(closing.recorded == 2)
    // 20 hours a week; 8 hours and 8 hours 40 worked.
    let late = try line(closing, "VIG-01").week
    #expect(late.planned == Minutes(960) && late.realised == Minutes(1000))
    #expect(late.contract == Minutes(1200)...Minutes(1200))
    #expect(late.balance == Minutes(-200))
    let absent = try line(closing, "VIG-02").week
    #expect(absent.planned == Minutes(480) && absent.realised == .zero)
    #expect(absent.balance == Minutes(-1200))
    let away = try line(closing, "HLP-02").week
    #expect(away.leave == Minutes(480) && away.balance == Minutes(-720))
    #expect(closing.findings.filter { $0.kind == .law }.isEmpty)
    // Four rows: two recorded, two taken as planned.
    let rows = try team.store.examine().rows
    #expect(rows["realised"] == 4 && rows["closedWeek"] == 1)
    #expect(try team.store.examine().ailments == [])
  }

  @Test("The year counts closed weeks, each person's own view the same")
  func year() throws {
    let team = try team()
    _ = try team.office("2027-01-11T00:00").closeWeek(january(4), at: team.place())
    let (_, second) = try team.office("2027-01-18T00:00").closeWeek(january(11), at: team.place())
    let year = try line(second, "VIG-01").year
    #expect(year.realised == Minutes(1000) && year.balance == Minutes(-1400))
    let own = try team.desk("VIG-01", "2027-01-18T09:00").hours(at: team.place())
    #expect(own.year == 2027 && own.weeks.map(\.monday) == [january(4), january(11)])
    #expect(own.total?.balance == Minutes(-1400))
    #expect(throws: Refusal.notYours(.consent, may: [.leader, .planner])) {
      _ = try team.desk("VIG-01", "2027-01-18T09:00").hours(of: "VIG-02", at: team.place())
    }
  }

  @Test("A week that runs, or is closed, is not closed; looking at it changes nothing")
  func refused() throws {
    let team = try team()
    let early = team.office("2027-01-10T23:59")
    #expect(throws: Refusal.weekNotOver(january(4), until: january(11, "00:00"))) {
      _ = try early.closeWeek(january(4), at: team.place())
    }
    let desk = team.office("2027-01-11T08:00")
    let (entry, looked) = try desk.closeWeek(january(4), isTrial: true, at: team.place())
    #expect(entry == nil && looked.duties == 3)
    _ = try desk.closeWeek(january(4), at: team.place())
    #expect(throws: Refusal.weekIsClosed(january(4))) {
      _ = try desk.closeWeek(january(7), at: team.place())
    }
  }

  @Test("A night from Sunday keeps the week open until it ends")
  func sundayNight() throws {
    let team = try ClosingTeam {
      $0.shifts.append(
        Shift(
          code: "N", begin: ClockTime("23:00")!, end: ClockTime("07:00")!, paid: Minutes(480)))
      $0.roster = Roster([given("VIG-01", "N", 10)])
    }
    #expect(throws: Refusal.weekNotOver(january(4), until: january(11, "07:00"))) {
      _ = try team.office("2027-01-11T06:59").closeWeek(january(4), at: team.place())
    }
    _ = try team.office("2027-01-11T07:00").closeWeek(january(4), at: team.place())
  }

  @Test("A closed week is corrected with a reason, which the log keeps; the plan no longer counts")
  func correct() throws {
    let team = try team()
    _ = try team.office("2027-01-11T00:00").closeWeek(january(4), at: team.place())
    let form = RealisedForm(person: "HLP-01", date: january(4), ends: january(4, "22:00"))
    #expect(throws: Refusal.correctionNeedsReason(january(4))) {
      _ = try team.office("2027-01-12T09:00").record(form, at: team.place())
    }
    let corrected = try team.office("2027-01-12T09:00", why: "verkeerd genoteerd")
      .record(form, at: team.place())
    #expect(corrected.value.isCorrection && corrected.value.duty.paid == Minutes(420))
    let entry = try #require(try team.office("2027-01-12T10:00").log(last: 1).first)
    #expect(entry.number == corrected.entry && entry.heading.why == "verkeerd genoteerd")
    #expect(entry.changes.map(\.table) == ["realised"])
    #expect(entry.changes[0].before?["paidMinutes"] == "480")
    // A duty planned afterwards into the closed week was not worked.
    _ = try team.office("2027-01-12T11:00", why: "test").adjust(
      Adjustment(
        place: team.place(), edit: .assign("VIG-03", january(7), "V"), recordsConsent: true))
    let duties = try team.store.read { reader in
      try reader.duties(of: try reader.team("klein").key, on: january(4)...january(10))
    }
    #expect(!duties.contains { $0.person == "VIG-03" })
  }

  @Test("The next period has closed weeks as they were worked, and open ones as they are planned")
  func history() throws {
    let team = try team()
    let before = try team.scenario("2027-01-04")
    _ = try team.office("2027-01-11T00:00").closeWeek(january(4), at: team.place())
    _ = try team.office("2027-01-11T09:00").openPeriod(january(18), weeks: 2, at: team.place())
    let next = try team.scenario("2027-01-18")
    #expect(
      Set(next.history) == [
        HistoryEntry(date: january(4), person: "VIG-01", shift: "V"),
        HistoryEntry(date: january(5), person: "VIG-01", shift: "V 07:00-16:10"),
        HistoryEntry(date: january(4), person: "HLP-01", shift: "L"),
        HistoryEntry(date: january(14), person: "HLP-03", shift: "L"),
      ])
    let late = try #require(next.shift("V 07:00-16:10"))
    #expect(late.paid == Minutes(520) && late.countsFor == .none && late.shiftClass == .day)
    // Its own weeks are no history of a period.
    #expect(try team.scenario("2027-01-04") == before)
  }
}
