import Planning
import RosterDesk
import RosterModel
import SelfRostering
import StoreSupport
import Testing

@Suite("One person's calendar")
struct OwnCalendarTests {
  private let wishing = "2026-10-25T09:00"

  private func small() throws -> DeskCase {
    var scenario = try shipped("small")
    scenario.roster = Roster([
      given("VIG-01", "V", 6), given("VIG-02", "V", 5), given("VIG-03", "V", 9),
    ])
    scenario.leave = [
      Leave(
        person: "VIG-01", from: january(12), to: january(13), kind: .sick, perDay: .hours(4)),
      Leave(
        person: "VIG-02", from: january(12), to: january(13), kind: .care, perDay: .hours(4)),
    ]
    return try DeskCase(scenario)
  }

  private func day(_ number: Int, _ calendar: OwnCalendar) -> OwnCalendar.Day {
    calendar.days[number - 4]
  }

  @Test("Each day in order: own duties, own wishes with what became of them, own absence")
  func days() throws {
    let small = try small()
    let own = try small.desk("VIG-01", at: wishing).ownCalendar()
    #expect(own.days.map(\.date) == (4...17).map(january))
    #expect(day(6, own).duties.map(\.shift) == ["V"] && day(5, own).duties.isEmpty)
    #expect(day(12, own).absence == .sick && day(14, own).absence == nil)
    #expect(own.wishes.isEmpty && own.jokers == (0, 4))
    #expect(own.hours?.rostered == .hours(8) && own.phase == .own)
    let other = try small.desk("VIG-03", at: wishing).ownCalendar()
    #expect(day(9, other).wishes.map(\.isBroken) == [true])
    #expect(day(10, other).wishes.map(\.isBroken) == [false])
    #expect(other.wishes.map(\.id) == ["W001"])
  }

  @Test("What the team needs of shifts of one's level, how far it is filled, and what is free")
  func need() throws {
    let small = try small()
    let own = try small.desk("VIG-01", at: wishing).ownCalendar()
    #expect(day(5, own).need.map(\.shift) == ["V", "L"])
    #expect(day(5, own).need.map(\.needed) == [1, 1])
    #expect(day(5, own).need.map(\.filled) == [1, 0] && day(5, own).need.map(\.open) == [0, 1])
    #expect(day(5, own).need.map(\.isFree) == [true, true])
    // A duty that day, and leave.
    #expect(day(6, own).need.map(\.isFree) == [false, false])
    #expect(day(12, own).need.map(\.isFree) == [false, false])
    let helper = try small.desk("HLP-01", at: wishing).ownCalendar()
    #expect(day(5, helper).need.map(\.shift) == ["L"])
  }

  @Test("What may be done now follows the role and the phase; days that are over say so")
  func allowed() throws {
    let small = try small()
    let own = try small.desk("VIG-01", at: wishing).ownCalendar()
    #expect(own.allowed.isSuperset(of: [.wish, .draft]))
    #expect(own.allowed.isDisjoint(with: [.take, .improve, .assign, .propose]))
    let later = try small.desk("VIG-01", at: "2026-11-17T09:00").ownCalendar()
    #expect(later.allowed.contains(.take) && !later.allowed.contains(.draft))
    #expect(later.days.allSatisfy { !$0.isPast })
    let during = try small.desk("VIG-01", at: "2027-01-06T09:00").ownCalendar()
    #expect(during.days.filter(\.isPast).map(\.date) == [january(4), january(5)])
  }

  @Test("It holds nothing of colleagues, and a colleague's is refused; a leader sees everyone's")
  func privacy() throws {
    let small = try small()
    let member = small.desk("VIG-01", at: wishing)
    var text = ""
    dump(try member.ownCalendar(), to: &text)
    for word in ["VIG-02", "VIG-03", "HLP", "W001", "W002"] { #expect(!text.contains(word)) }
    #expect(throws: Refusal.self) { _ = try member.ownCalendar("VIG-02") }
    #expect(throws: Refusal.self) { _ = try small.desk("manager", at: wishing).ownCalendar() }
    #expect(throws: Refusal.nobodyNamed) { _ = try small.desk("leider", at: wishing).ownCalendar() }
    #expect(try small.desk("leider", at: wishing).ownCalendar("VIG-02").person == "VIG-02")
  }

  @Test("A public holiday has its name")
  func holiday() throws {
    var scenario = try shipped("small")
    scenario.period = Period(start: "2027-03-22", weeks: 2)
    scenario.wishes = []
    let own = try DeskCase(scenario).desk("VIG-01", at: "2027-01-10T09:00").ownCalendar()
    let named = own.days.compactMap { day in day.holiday.map { (day.date, $0) } }
    #expect(named.map(\.0) == ["2027-03-28", "2027-03-29"])
    #expect(named.map(\.1) == [.easterSunday, .easterMonday])
  }
}
