import Reports
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("A roster is printed")
struct PrintTests {
  let final = "2026-12-02T10:00"
  let after = "2026-12-10T10:00"

  private func page(
    _ team: DeskCase, _ account: String, at moment: String, _ extent: PrintedRoster.Extent = .all
  ) throws -> String {
    let printed = try team.desk(account, at: moment).printed(extent, at: Place())
    return PrintHTML.page(printed, language: .dutch)
  }

  private func count(_ text: String, in page: String) -> Int {
    page.split(separator: text, omittingEmptySubsequences: false).count - 1
  }

  @Test("A draft says concept, what was made known its version, and what changed since that it did")
  func states() throws {
    let small = try DeskCase("small")
    let draft = try page(small, "VIG-01", at: final)
    #expect(draft.contains("Concept, nog niet bekendgemaakt · afgedrukt wo 2 dec 2026 10:00"))
    #expect(!draft.contains("Versie"))
    _ = try small.desk("leider", at: final).publish(withOpen: true, at: Place())
    let published = try page(small, "VIG-01", at: after)
    let stamp = "Versie 1 · bekendgemaakt wo 2 dec 2026 10:00 · "
    #expect(published.contains(stamp + "afgedrukt do 10 dec 2026 10:00"))
    #expect(!published.contains("Concept"))
    _ = try small.desk("leider", at: after, why: "ruil").adjust(
      Adjustment(
        place: Place(), edit: .assign("HLP-01", "2027-01-09", "L"), recordsConsent: true))
    let changed = try page(small, "VIG-01", at: after)
    #expect(changed.contains(stamp + "daarna gewijzigd · afgedrukt"))
  }

  @Test("A week names its open shifts, and is this one, the first, or that of a date")
  func week() throws {
    let small = try DeskCase("small")
    let mondays = { (moment: String, day: CivilDate?) in
      try small.desk("leider", at: moment).printed(.week(of: day), at: Place()).mondays
    }
    #expect(try mondays(final, nil) == ["2027-01-04"])
    #expect(try mondays("2027-01-13T08:00", nil) == ["2027-01-11"])
    #expect(try mondays("2027-02-01T08:00", nil) == ["2027-01-04"])
    #expect(try mondays(final, "2027-01-17") == ["2027-01-11"])
    // Nobody works: an early and a late shift on each of seven days.
    let page = try page(small, "leider", at: final, .week(of: "2027-01-05"))
    #expect(count("<li>", in: page) == 14)
    #expect(page.contains("<li>di 5 jan: V (zorg, niveau 3)</li>"))
    #expect(page.contains("<li>di 5 jan: L (zorg, niveau 2)</li>"))
  }

  @Test("A week is of the period it lies in, and refused outside the one named or all of them")
  func outside() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: final)
    let week = PrintedRoster.Extent.week(of: "2027-01-20")
    let first = Place(date: "2027-01-04")
    let period = Period(start: "2027-01-04", weeks: 2)
    #expect(throws: Refusal.outside("2027-01-20", period)) {
      _ = try leader.printed(week, at: first)
    }
    #expect(throws: Refusal.unknown(.period, "2027-01-20", known: ["2027-01-04"])) {
      _ = try leader.printed(week, at: Place())
    }
    _ = try small.desk("bureau", at: final).openPeriod("2027-01-18", weeks: 2, at: Place())
    let next = try leader.printed(week, at: Place())
    #expect(next.mondays == ["2027-01-18"])
    #expect(next.roster.period.start == "2027-01-18")
    #expect(throws: Refusal.self) {
      _ = try small.desk("manager", at: final).printed(.all, at: Place())
    }
  }

  /// What VIG-01 prints where VIG-02 is away for four days.
  private func away(_ kind: Leave.Kind?) throws -> String {
    var scenario = try shipped("small")
    if let kind {
      scenario.leave = [
        Leave(
          person: "VIG-02", from: "2027-01-05", to: "2027-01-08", kind: kind, perDay: .hours(4))
      ]
    }
    return try page(DeskCase(scenario), "VIG-01", at: final)
  }

  @Test("A print tells that someone is away, and not why, nor that they work elsewhere")
  func absence() throws {
    let leave = try away(.leave)
    // Four days of one week, and that week of the overview.
    #expect(count("<abbr title=\"afwezig\">afw</abbr>", in: leave) == 5)
    for kind in Leave.Kind.allCases where kind != .leave && kind != .employer {
      #expect(try away(kind) == leave, "\(kind)")
    }
    #expect(try away(.employer) == away(nil))
  }

  @Test("A member has their own unmet wishes marked and nobody else's; a leader has the team's")
  func wishes() throws {
    // W002 of VIG-02, a late shift on 5 January, is not honoured by an empty roster.
    let small = try DeskCase("small")
    let mark = "<abbr class=\"mark wish\""
    #expect(count(mark, in: try page(small, "leider", at: final)) == 1)
    #expect(count(mark, in: try page(small, "VIG-02", at: final)) == 1)
    #expect(count(mark, in: try page(small, "VIG-01", at: final)) == 0)
  }
}
