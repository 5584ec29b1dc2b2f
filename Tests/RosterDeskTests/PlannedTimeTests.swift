import LabourRules
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("Paid time that covers nothing")
struct PlannedTimeTests {
  let moment = "2026-10-20"

  /// The shipped `small` with the codes of `heem-team` that cover nothing: SCH, OVL, EVV, INW, LES.
  private func team() throws -> DeskCase {
    var scenario = try shipped("small")
    scenario.shifts += try shipped("heem-team").shifts.filter { $0.countsFor == .none }
    #expect(scenario.shifts.map(\.code) == ["V", "L", "SCH", "OVL", "EVV", "INW", "LES"])
    return try DeskCase(scenario)
  }

  private func assign(_ team: DeskCase, _ person: PersonID, _ date: String, _ code: ShiftCode)
    throws -> RosterEffect
  {
    try team.desk("leider", at: moment, why: "scholing").adjust(
      Adjustment(place: Place(), edit: .assign(person, CivilDate(date)!, code))
    ).effect
  }

  @Test("It counts for hours and not for cover, and can be pinned as any shift")
  func counts() throws {
    let team = try team()
    let effect = try assign(team, "HLP-01", "2027-01-06", "SCH")
    #expect(effect.open == .init(before: 28, after: 28))
    #expect(effect.cover.isEmpty)
    #expect(effect.hours.map(\.counted) == [.init(before: 0, after: 450)])
    #expect(try team.cell("HLP-01", "2027-01-06") == ["SCH"])
    let day: CivilDate = "2027-01-06"
    let leader = team.desk("leider", at: moment, why: "vrij")
    #expect(try leader.pin("HLP-01", day...day, isPinned: true, at: Place()).value == 1)
    #expect(throws: Refusal.pinned("HLP-01", day)) {
      _ = try leader.adjust(Adjustment(place: Place(), edit: .unassign("HLP-01", day, "SCH")))
    }
  }

  @Test("It counts for the rest: training at 09:00 after a late shift until 23:00 is 10 hours")
  func rest() throws {
    let team = try team()
    _ = try assign(team, "HLP-01", "2027-01-05", "L")
    do {
      _ = try assign(team, "HLP-01", "2027-01-06", "SCH")
      Issue.record("allowed")
    } catch Refusal.law(let findings) {
      #expect(findings.map(\.rule).contains("ATW-DREST"))
    }
    // A meeting at 13:00 leaves 14 hours.
    _ = try assign(team, "HLP-01", "2027-01-06", "OVL")
  }

  @Test("Hours as lead carer take the level the shift asks")
  func level() throws {
    let team = try team()
    _ = try assign(team, "VIG-01", "2027-01-06", "EVV")
    do {
      _ = try assign(team, "HLP-01", "2027-01-06", "EVV")
      Issue.record("allowed")
    } catch Refusal.law(let findings) {
      #expect(findings.map(\.rule) == ["HOUSE-QUALIFIED"])
    }
  }

  @Test("A meeting every Tuesday is one change; who cannot is named with the reason")
  func everyTuesday() throws {
    let team = try team()
    _ = try assign(team, "VIG-01", "2027-01-05", "V")
    let leader = team.desk("leider", at: moment, why: "overleg")
    let away = LeaveForm(person: "HLP-01", from: "2027-01-12")
    _ = try leader.askLeave(away, at: Place())
    _ = try leader.decideLeave(1, isGranted: true, at: Place())
    let form = TimeForm(
      shift: "OVL", days: DayPattern("tue")!, people: ["VIG-01", "HLP-01", "VIG-01"])
    let (entry, planned, effect) = try leader.planTime(form, at: Place())
    let changes = planned.changes.map { "\($0.person) \($0.date) \($0.to)" }
    #expect(changes == ["HLP-01 2027-01-05 [\"OVL\"]", "VIG-01 2027-01-12 [\"OVL\"]"])
    #expect(planned.passed.map(\.person) == ["VIG-01", "HLP-01"])
    #expect(planned.passed.map(\.date.day) == [5, 12])
    #expect(planned.passed[1].reason == .away)
    guard case .law(let findings) = planned.passed[0].reason else {
      Issue.record("\(planned.passed[0].reason)")
      return
    }
    // From 13:00 to 15:00 within the early shift from 07:00 to 15:30.
    #expect(findings.map(\.rule).contains("HOUSE-OVERLAP"))
    #expect(effect.open.difference == 0)
    let log = try leader.log(last: 1)
    #expect(log[0].number == entry)
    #expect(log[0].heading.action == "plan-time")
    #expect(log[0].changes.map(\.table) == ["assignment", "assignment"])
    // Planned again: there already, and nobody can have it.
    do {
      _ = try leader.planTime(form, at: Place())
      Issue.record("planned twice")
    } catch Refusal.noneFits(let passed) {
      #expect(passed.count == 4)
      #expect(passed.count { $0.reason == .already } == 2)
    }
  }

  @Test("Where nobody is named it is for everyone in employment who qualifies")
  func everyone() throws {
    var scenario = try shipped("small")
    scenario.shifts += try shipped("heem-team").shifts.filter { $0.code == "EVV" }
    scenario.people[2].form = .agency
    let team = try DeskCase(scenario)
    let leader = team.desk("leider", at: moment, why: "EVV")
    var form = TimeForm(
      shift: "EVV", from: "2027-01-07", to: "2027-01-07",
      isTrial: true)
    let trial = try leader.planTime(form, at: Place())
    #expect(trial.entry == nil)
    #expect(trial.planned.changes.map(\.person) == ["VIG-01", "VIG-02"])
    #expect(try team.scenario().roster.assignments.isEmpty)
    form.isTrial = false
    form.isPinned = true
    _ = try leader.planTime(form, at: Place())
    let roster = try team.scenario().roster.assignments
    #expect(roster.map(\.isPinned) == [true, true])
    #expect(roster.map(\.role) == ["EVV", "EVV"])
  }

  @Test("A shift that covers is planned by assign; a member plans none of it")
  func refused() throws {
    let team = try team()
    let leader = team.desk("leider", at: moment)
    #expect(
      throws: Refusal.unknown(.shift, "V", known: ["SCH", "OVL", "EVV", "INW", "LES"])
    ) { _ = try leader.planTime(TimeForm(shift: "V"), at: Place()) }
    #expect(throws: Refusal.notAllowed(.planTime, .member, may: [.leader, .planner])) {
      _ = try team.desk("VIG-01", at: moment).planTime(TimeForm(shift: "OVL"), at: Place())
    }
    let outside: CivilDate = "2027-02-02"
    #expect(
      throws: Refusal.outside(outside, Period(start: "2027-01-04", weeks: 2))
    ) { _ = try leader.planTime(TimeForm(shift: "OVL", to: outside), at: Place()) }
  }
}
