import Foundation
import Reports
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("A calendar of all periods")
struct CalendarOfAllTests {
  private let team: DeskCase

  /// The team `small` with periods from 4 January, 18 January and 1 February 2027, of which the first two are
  /// published; `VIG-01` works a shift in each.
  init() throws {
    team = try DeskCase("small")
    let office = team.desk("bureau", at: "2026-11-30", why: "begin")
    for start in ["2027-01-18", "2027-02-01"] as [CivilDate] {
      _ = try office.openPeriod(start, weeks: 2, at: Place())
    }
    for date in ["2027-01-05", "2027-01-19", "2027-02-02"] as [CivilDate] {
      _ = try office.adjust(
        Adjustment(place: Place(date: date), edit: .assign("VIG-01", date, "V")))
    }
    for date in ["2027-01-05", "2027-01-19"] as [CivilDate] {
      _ = try team.desk("leider", at: "2026-12-02T10:00", why: "begin")
        .publish(withOpen: true, at: Place(date: date))
    }
  }

  private func dates(at moment: String) throws -> [CivilDate] {
    try team.desk("VIG-01", at: moment).calendarOfAll().entries.map(\.event.date)
  }

  @Test("It has the published shifts of the periods not over and of the last one that is")
  func periods() throws {
    #expect(try dates(at: "2026-12-10") == ["2027-01-05", "2027-01-19"])
    #expect(try dates(at: "2027-01-20") == ["2027-01-05", "2027-01-19"])
    #expect(try dates(at: "2027-02-01") == ["2027-01-19"])
    #expect(try dates(at: "2027-03-01") == [])
    #expect(try team.desk("VIG-02", at: "2026-12-10").calendarOfAll().entries == [])
  }

  @Test("Names stay, and are those of a calendar of one period")
  func names() throws {
    let desk = team.desk("VIG-01", at: "2026-12-10")
    let all = try desk.calendarOfAll()
    let one = try desk.calendar(at: Place(date: "2027-01-19")).shifts
    #expect(all.entries.map(\.event).suffix(1) == one[...])
    #expect(try desk.calendarOfAll() == all)
    #expect(Set(all.entries.map(\.event.uid)).count == 2)
    let later = team.desk("leider", at: "2026-12-11", why: "ziekte")
    _ = try later.adjust(
      Adjustment(
        place: Place(date: "2027-01-19"),
        edit: .move("VIG-01", from: "2027-01-19", to: "2027-01-20", as: nil), recordsConsent: true))
    let moved = try desk.calendarOfAll().entries.map(\.event)
    #expect(moved.map(\.isCancelled) == [false, true, false])
    #expect(moved[1].uid == all.entries[1].event.uid)
    #expect(moved[1].sequence == 1)
  }

  @Test("Written, it says where and what, and not who")
  func text() throws {
    let desk = team.desk("VIG-01", at: "2026-12-10")
    let text = try RosterCalendar.text(
      of: desk.calendarOfAll(), stamp: Instant(minute: 0), language: .dutch)
    #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 3)
    #expect(!text.contains("VIG-01"))
    let location = try team.scenario().location
    #expect(text.contains("LOCATION:\(location)"))
  }

  @Test("Shifts for another team are in it, with that team's location")
  func lent() throws {
    let office = team.desk("bureau", at: "2026-11-30", why: "begin")
    var other = try shipped("small").prefixingPeople("B-")
    other.location = "Elders"
    _ = try office.importTeam(other, as: "other")
    _ = try office.lend(
      "VIG-01", to: "other", on: "2027-01-08"..."2027-01-08", recordsConsent: true,
      at: Place(team: "small", date: "2027-01-08"))
    let there = Place(team: "other", date: "2027-01-08")
    _ = try office.adjust(
      Adjustment(place: there, edit: .assign("VIG-01", "2027-01-08", "V"), recordsConsent: true))
    _ = try team.desk("bureau", at: "2026-12-02T10:00", why: "begin")
      .publish(withOpen: true, at: there)
    let entries = try team.desk("VIG-01", at: "2026-12-10").calendarOfAll().entries
    #expect(entries.map(\.event.date) == ["2027-01-05", "2027-01-08", "2027-01-19"])
    #expect(entries[1].location == "Elders")
  }

  @Test("Whoever is nobody on a roster has none")
  func nobody() throws {
    #expect(throws: Refusal.notYours(.feed, may: [])) {
      _ = try team.desk("manager", at: "2026-12-10").calendarOfAll()
    }
  }
}
