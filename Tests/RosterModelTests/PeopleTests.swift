import RosterModel
import Testing

@Suite("Contracts, leave, availability and wishes")
struct PeopleTests {
  let monday = CivilDate(year: 2027, month: 1, day: 4)!

  @Test("Levels are ordered 1, 2, 2+, 3, 4, 5, and 6 is 5")
  func levels() {
    let texts = ["1", "2", "2+", "3", "4", "5"]
    #expect(texts.compactMap { QualificationLevel($0) } == QualificationLevel.allCases)
    #expect(QualificationLevel.allCases == QualificationLevel.allCases.sorted())
    #expect(QualificationLevel.allCases.map(\.description) == texts)
    #expect(QualificationLevel("6") == .level5)
    #expect(QualificationLevel("7") == nil)
  }

  @Test("Leave counts its weekdays, a single day counts whatever it is")
  func leave() {
    let week = Leave(
      person: "P", from: monday, to: monday + 6, kind: .leave, perDay: .hours(7))
    #expect(
      (0..<8).map { week.counted(on: monday + $0).count } == [420, 420, 420, 420, 420, 0, 0, 0])
    #expect((-1..<8).map { week.blocks(monday + $0) }.count { $0 } == 7)
    let saturday = Leave(
      person: "P", from: monday + 5, to: monday + 5, kind: .employer, perDay: .hours(4))
    #expect(saturday.counted(on: monday + 5) == .hours(4))
    #expect(!saturday.blocks(monday + 5))
  }

  @Test("A contract range counts the days each contract holds")
  func contractRange() {
    var scenario = Scenario(name: "s", location: "l", period: Period(start: monday, weeks: 2))
    scenario.contracts = [
      Contract(
        person: "P", domain: .care, level: .level3, weekly: .hours(8) ... .hours(16),
        to: monday + 6),
      Contract(
        person: "P", domain: .guidance, level: .level4, weekly: .hours(10) ... .hours(10),
        from: monday + 7),
      Contract(person: "Q", domain: .care, level: .level5, weekly: .hours(1) ... .hours(1)),
    ]
    #expect(
      scenario.contractRange(of: "P", over: scenario.period) == .hours(18) ... .hours(26))
    #expect(scenario.level(of: "P", in: .care, on: monday + 6) == .level3)
    #expect(scenario.level(of: "P", in: .care, on: monday + 7) == nil)
    #expect(scenario.level(of: "P", in: .guidance, on: monday + 7) == .level4)
  }

  @Test("Without a line in force everything is available; with one, only what lies in it")
  func availability() throws {
    var scenario = Scenario(name: "s", location: "l", period: Period(start: monday, weeks: 2))
    let from = try #require(ClockTime("22:00"))
    let to = try #require(ClockTime("08:00"))
    scenario.availability = [
      Availability(
        person: "P", days: .weekdays([.friday]), fromTime: from, toTime: to, to: monday + 6)
    ]
    let night = Shift(
      code: "N", begin: try #require(ClockTime("23:00")), end: try #require(ClockTime("07:00")),
      paid: .hours(8))
    #expect(scenario.isAvailable("P", for: night, on: monday + 4))
    #expect(!scenario.isAvailable("P", for: night, on: monday + 3))
    #expect(scenario.isAvailable("P", for: night, on: monday + 10))
    #expect(scenario.isAvailable("Q", for: night, on: monday))
  }

  @Test("A wish is broken by work it does not want, or by work it wants and does not get")
  func wishes() throws {
    let shift = { (code: ShiftCode, begin: String, end: String) in
      Shift(code: code, begin: ClockTime(begin)!, end: ClockTime(end)!, paid: .hours(8))
    }
    let (early, late) = (shift("V", "07:00", "15:00"), shift("L", "15:00", "23:00"))
    let wish = { (strength: Wish.Strength, code: ShiftCode?, kind: Block?) in
      Wish(
        id: "W", person: "P", from: monday, to: monday, shift: code, shiftClass: kind,
        strength: strength)
    }
    #expect(wish(.unavailable, nil, nil).isBroken(by: [early]))
    #expect(!wish(.unavailable, nil, nil).isBroken(by: []))
    #expect(!wish(.undesired, "L", nil).isBroken(by: [early]))
    #expect(wish(.undesired, "L", nil).isBroken(by: [early, late]))
    #expect(wish(.undesired, nil, .evening).isBroken(by: [early, late]))
    #expect(!wish(.undesired, nil, .evening).isBroken(by: [early]))
    #expect(wish(.desired, "L", nil).isBroken(by: [early]))
    #expect(wish(.desired, nil, .evening).isBroken(by: [early]))
    #expect(!wish(.desired, nil, .day).isBroken(by: [early]))
    #expect(!wish(.desired, nil, nil).isBroken(by: [early]))
    #expect(wish(.desired, nil, nil).isBroken(by: []))
  }

  @Test("A joker counts five times")
  func joker() {
    var wish = Wish(
      id: "W", person: "P", from: monday, to: monday, strength: .undesired, weight: 3)
    #expect(wish.points == 3)
    wish.joker = true
    #expect(wish.points == 15)
  }

  @Test("Months are read and ordered", arguments: ["2024-12", "2024-1", "2024-13", "24-12", ""])
  func months(text: String) {
    #expect((YearMonth(text)?.description == text) == (text == "2024-12"))
  }
}
