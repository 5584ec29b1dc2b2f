import LabourRules
import Planning
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("Leave at the desk")
struct LeaveDeskTests {
  let asked = "2026-10-20T09:00"
  let week = LeaveForm(from: "2027-01-04", to: "2027-01-10")

  @Test("Asking says what is left, how many may be away, and changes nothing but the request")
  func ask() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let (entry, outlook) = try team.desk("VIG-01", at: asked).askLeave(week, at: Place())
    #expect(entry == 4)
    #expect(outlook.number == 1)
    #expect(outlook.request.state == .asked)
    #expect(outlook.request.decideBy == "2026-11-03")
    #expect(outlook.hours == .hours(20))
    // 20 h a week: 14,244 x 20/36 = 7,913.33 minutes.
    #expect(outlook.accounts.map(\.entitlement) == [Minutes(7913)])
    #expect(outlook.accounts.map(\.asked) == [.hours(20)])
    #expect(outlook.accounts.map(\.left) == [Minutes(7913 - 1200)])
    #expect(outlook.accounts.map(\.right.basis) == [.planning])
    // Someone of level 3 fills shifts of level 2 too.
    #expect(outlook.room.map { "\($0.level) \($0.more)" } == ["2 2", "3 1"])
    #expect(outlook.effects.isEmpty)
    #expect(try team.scenario().leave.isEmpty)
    #expect(try team.store.examine().ailments == [])
  }

  @Test("A trial writes nothing")
  func trial() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    var form = week
    form.isTrial = true
    let (entry, outlook) = try team.desk("VIG-01", at: asked).askLeave(form, at: Place())
    #expect(entry == nil)
    #expect(outlook.number == nil)
    #expect(outlook.accounts.map(\.asked) == [.hours(20)])
    #expect(try team.desk("VIG-01", at: asked).leave(at: Place()).requests.isEmpty)
    #expect(try team.store.read { try $0.lastEntry } == 3)
  }

  @Test(
    "Granting takes unpinned work off those days, keeps what is pinned, and can be undone whole")
  func grant() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    try team.assign("VIG-01", "2027-01-05", "V")
    try team.assign("VIG-01", "2027-01-06", "V")
    let pinned: CivilDate = "2027-01-06"
    let leader = team.desk("leider", at: "2026-10-25")
    _ = try leader.pin("VIG-01", pinned...pinned, isPinned: true, at: Place())
    let asking = try team.desk("VIG-01", at: asked).askLeave(week, at: Place()).outlook
    // Two heads a day on four days of two weeks, of which two are filled.
    let effect = try #require(asking.effects.first)
    #expect(effect.roster.open == .init(before: 14, after: 15))
    #expect(effect.opened.map { "\($0.date) \($0.shift)" } == ["2027-01-05 V"])
    #expect(effect.staying.map(\.date) == [pinned])
    // Rostered 16 h; then 8 h and 20 h of leave.
    #expect(effect.roster.hours.map(\.counted) == [.init(before: 960, after: 480 + 1200)])
    #expect(effect.roster.added(.consent).map(\.rule) == ["HOUSE-LEAVE"])

    let trial = try leader.decideLeave(1, isGranted: true, isTrial: true, at: Place())
    #expect(trial.entry == nil)
    #expect(trial.outlook.effects == asking.effects)
    #expect(try team.cell("VIG-01", "2027-01-05") == ["V"])

    let (entry, outlook) = try leader.decideLeave(1, isGranted: true, at: Place())
    #expect(outlook.request.state == .granted)
    #expect(outlook.accounts.map(\.taken) == [.hours(20)])
    #expect(outlook.accounts.map(\.asked) == [.zero])
    #expect(outlook.effects == asking.effects)
    #expect(try team.cell("VIG-01", "2027-01-05") == [])
    #expect(try team.cell("VIG-01", "2027-01-06") == ["V"])
    #expect(
      try team.scenario().leave == [
        Leave(person: "VIG-01", from: week.from, to: week.to, kind: .leave, perDay: .hours(4))
      ])
    #expect(throws: Refusal.leave(.requestIs(.granted))) {
      _ = try leader.decideLeave(1, isGranted: true, at: Place())
    }

    _ = try leader.undo(try #require(entry))
    #expect(try team.cell("VIG-01", "2027-01-05") == ["V"])
    #expect(try team.scenario().leave.isEmpty)
    let view = try leader.leave(of: "VIG-01", at: Place())
    #expect(view.requests.map(\.request.state) == [.asked])
    #expect(try team.store.examine().ailments == [])
  }

  @Test("Where the roster was made known, that they asked is their agreement, on record")
  func published() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    try team.assign("VIG-01", "2027-01-05", "V")
    _ = try team.desk("leider", at: "2026-12-02").publish(withOpen: true, at: Place())
    _ = try team.desk("VIG-01", at: "2026-12-05").askLeave(week, at: Place())
    _ = try team.desk("leider", at: "2026-12-06").decideLeave(1, isGranted: true, at: Place())
    #expect(try team.cell("VIG-01", "2027-01-05") == [])
    let consents = try team.scenario().consents.filter { $0.rule == "VVT-ANN" }
    #expect(consents.map(\.person) == ["VIG-01"])
    #expect(consents.map(\.from) == ["2027-01-05"])
    #expect(consents.map(\.by) == ["leider"])
  }

  @Test("The law stops it where someone would be left alone; nothing changes")
  func law() throws {
    var scenario = try DeskCase.fourDays()
    scenario.statuses = [PersonStatus(person: "HLP-01", kind: .notAlone)]
    let team = try DeskCase(scenario)
    try team.assign("HLP-02", "2027-01-05", "L")
    try team.assign("HLP-01", "2027-01-05", "L")
    _ = try team.desk("HLP-02", at: asked).askLeave(week, at: Place())
    do {
      _ = try team.desk("leider", at: asked).decideLeave(1, isGranted: true, at: Place())
      Issue.record("granted")
    } catch Refusal.law(let findings) {
      #expect(findings.map(\.rule) == ["HOUSE-NOT-ALONE"])
      #expect(findings.map(\.person) == ["HLP-01"])
    }
    #expect(try team.cell("HLP-02", "2027-01-05") == ["L"])
    #expect(try team.scenario().leave.isEmpty)
  }

  @Test("A refusal takes a reason, which who asked sees; only the leader and the office decide")
  func refuse() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    _ = try team.desk("VIG-01", at: asked).askLeave(week, at: Place())
    #expect(throws: Refusal.leave(.reasonNeeded)) {
      _ = try team.desk("leider", at: asked).decideLeave(1, isGranted: false, at: Place())
    }
    #expect(throws: Refusal.notAllowed(.decideLeave, .member, may: [.leader, .planner])) {
      _ = try team.desk("VIG-01", at: asked).decideLeave(1, isGranted: true, at: Place())
    }
    #expect(throws: Refusal.unknown(.leave, "9", known: ["1"])) {
      _ = try team.desk("leider", at: asked).decideLeave(9, isGranted: true, at: Place())
    }
    _ = try team.desk("leider", at: asked, why: "week is vol").decideLeave(
      1, isGranted: false, at: Place())
    let view = try team.desk("VIG-01", at: asked).leave(at: Place())
    #expect(view.requests.map(\.request.state) == [.refused])
    #expect(view.requests.map(\.request.reason) == ["week is vol"])
    #expect(view.accounts.map(\.left) == [Minutes(7913)])
    // What was refused can be asked again.
    _ = try team.desk("VIG-01", at: asked).askLeave(week, at: Place())
  }

  @Test("What is overdue comes first, then what waits, then what is decided")
  func overdue() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let ask = { (person: String, day: String, moment: String) in
      _ = try team.desk(person, at: moment).askLeave(
        LeaveForm(from: CivilDate(day)!), at: Place())
    }
    try ask("VIG-01", "2027-02-01", "2026-10-20")
    try ask("VIG-02", "2027-02-02", "2026-11-01")
    try ask("VIG-03", "2027-02-03", "2026-10-21")
    _ = try team.desk("leider", at: "2026-10-22").decideLeave(1, isGranted: true, at: Place())
    let view = try team.desk("leider", at: "2026-11-10").leave(at: Place())
    // Request 2 by 15 November, request 3 by 4 November.
    #expect(view.requests.map(\.number) == [3, 2, 1])
    #expect(view.requests[0].request.isOverdue(on: view.today))
    #expect(!view.requests[1].request.isOverdue(on: view.today))
    #expect(view.accounts.count == 6)
  }

  @Test("Within so many days as the team agreed, a request is decided on")
  func term() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    _ = try team.desk("leider", at: asked).set(
      HouseRule(name: .leaveTerm, value: 7, agreedBy: "team"), at: Place())
    let outlook = try team.desk("VIG-01", at: asked).askLeave(week, at: Place()).outlook
    #expect(outlook.request.decideBy == "2026-10-27")
  }

  @Test("A member sees their own, and of colleagues only that they are away")
  func privacy() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    _ = try team.desk("VIG-01", at: asked).askLeave(week, at: Place())
    let colleague = team.desk("VIG-02", at: asked)
    #expect(try colleague.leave(at: Place()).requests.isEmpty)
    #expect(try colleague.leave(at: Place()).absences.isEmpty)
    #expect(try colleague.leave(at: Place()).accounts.map(\.person) == ["VIG-02"])
    #expect(throws: Refusal.notYours(.askLeave, may: [.leader, .planner])) {
      _ = try colleague.leave(of: "VIG-01", at: Place())
    }
    #expect(throws: Refusal.unknown(.leave, "1", known: [])) {
      _ = try colleague.withdrawLeave(1, at: Place())
    }
    _ = try team.desk("leider", at: asked).decideLeave(1, isGranted: true, at: Place())
    let away = try colleague.leave(at: Place()).absences
    #expect(away.map { "\($0.person) \($0.from) \($0.to)" } == ["VIG-01 2027-01-04 2027-01-10"])
  }

  @Test("A request is taken back until it is decided on; a day is asked once")
  func withdraw() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let own = team.desk("VIG-01", at: asked)
    _ = try own.askLeave(week, at: Place())
    let friday = LeaveForm(from: "2027-01-08", to: "2027-01-12")
    #expect(throws: Refusal.leave(.alreadyThere("2027-01-08"))) {
      _ = try own.askLeave(friday, at: Place())
    }
    #expect(try own.withdrawLeave(1, at: Place()).value.request.state == .withdrawn)
    #expect(throws: Refusal.leave(.requestIs(.withdrawn))) {
      _ = try own.withdrawLeave(1, at: Place())
    }
    _ = try own.askLeave(friday, at: Place())
    _ = try team.desk("leider", at: asked).decideLeave(2, isGranted: true, at: Place())
    #expect(throws: Refusal.leave(.alreadyThere("2027-01-12"))) {
      _ = try own.askLeave(LeaveForm(from: "2027-01-12"), at: Place())
    }
  }

  @Test("Who is hired has no leave here, and a year and a day is too long at once")
  func notEmployed() throws {
    var scenario = try DeskCase.fourDays()
    scenario.people[0].form = .agency
    let team = try DeskCase(scenario)
    #expect(throws: Refusal.leave(.notEmployed(.agency))) {
      _ = try team.desk("VIG-01", at: asked).askLeave(week, at: Place())
    }
    #expect(try team.desk("VIG-01", at: asked).leave(at: Place()).accounts.isEmpty)
    let long = LeaveForm(from: "2027-01-01", to: "2028-01-02")
    #expect(throws: Refusal.leave(.tooLong(days: 366))) {
      _ = try team.desk("VIG-02", at: asked).askLeave(long, at: Place())
    }
  }
}
