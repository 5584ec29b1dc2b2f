import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("A valid folder")
struct ReadingTests {
  private func small() throws -> Scenario { try SmallFolder.read(SmallFolder.bytes).get() }

  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test("Settings are read as they stand")
  func settings() throws {
    let scenario = try small()
    #expect(scenario.name.hasPrefix("scenario-"))
    #expect(scenario.location == "Heemhoeve")
    #expect(scenario.period == Period(start: try date("2027-01-04"), weeks: 2))
    #expect(scenario.rulePacks.map(\.id) == ["atw", "contract"])
    #expect(scenario.weights.open == 900)
    #expect(scenario.weights.hoursOver == 25)
    #expect(scenario.weights.fairness == ObjectiveWeights().fairness)
    #expect(scenario.capacity == 20)
    #expect(
      scenario.presenceFloors == [
        PresenceFloor(name: "nacht", block: .night, domain: .care, minLevel: .level3, heads: 1)
      ])
    #expect(scenario.demand.levels == .functionMinima)
    #expect(scenario.demand.absence == 0.08)
    #expect(scenario.demand.grossNetFactor == 1.3)
  }

  @Test("The need is read as it stands")
  func need() throws {
    let scenario = try small()
    let month = try #require(YearMonth("2024-12"))
    #expect(
      scenario.careMix == [
        CareMixLine(
          month: month, profile: "5VV", form: .zzp, treatment: true, daycare: false,
          residents: 12.5),
        CareMixLine(
          month: month, profile: "6VV", form: .vpt, treatment: false, daycare: true, residents: 3),
      ])
    #expect(scenario.printedTotals == [PrintedTotal(month: month, name: "residents", value: 15.5)])
    #expect(scenario.shifts.map(\.code) == ["D", "K", "L", "N", "B"])
    let night = try #require(scenario.shift("N"))
    #expect(night.span == 1365..<1875)
    #expect(night.givenClass == .night)
    #expect(scenario.shift("D")?.role == "charge")
    #expect(scenario.shift("K")?.combinesWith == ["L"])
    #expect(scenario.shift("B")?.countsFor == Shift.CountsFor.none)
    #expect(scenario.shift("B")?.minLevel == nil)
    #expect(scenario.cover.map(\.heads) == [3, 1, 1])
    #expect(scenario.cover[2].days == .date(try date("2027-01-06")))
  }

  @Test("A shorter rest that the work requires is read as it stands")
  func overrides() throws {
    #expect(
      try small().overrides == [
        RuleOverride(
          person: "VIG-01", rule: "ATW-DREST", date: try date("2027-01-07"),
          recorded: try date("2027-01-05"), by: "Teamleider")
      ])
  }

  @Test("People, contracts and what holds for them are read as they stand")
  func people() throws {
    let scenario = try small()
    #expect(
      scenario.people == [
        Person(
          id: "VIG-01", birthDate: try date("1985-07-02"),
          certificates: [
            Certificate(name: "medicatie", until: try date("2027-09-01")), Certificate(name: "bhv"),
          ], homeGroup: "Linde"),
        Person(id: "VIG-02", pool: "flex"), Person(id: "HLP-01", form: .onCall),
      ])
    #expect(scenario.contracts.count == 5)
    #expect(scenario.contracts[2].weekly == Minutes(1950)...Minutes(1950))
    #expect(scenario.contracts[4].level == .level2Plus)
    #expect(scenario.statuses.map(\.rule) == ["night", ""])
    #expect(scenario.consents.map(\.by) == ["Teamleider,\nlocatie \"Heem\""])
    #expect(scenario.availability.map(\.days) == [.weekdays([.monday, .wednesday])])
    #expect(scenario.leave.map(\.perDay) == [Minutes(390)])
    #expect(scenario.leave.map(\.to) == [try date("2027-01-08")])
  }

  @Test("Wishes, history, counters and the agreed roster are read as they stand")
  func roster() throws {
    let scenario = try small()
    #expect(scenario.wishes.map(\.days) == [.all, .weekdays([.wednesday])])
    #expect(scenario.wishes.map(\.joker) == [false, true])
    #expect(scenario.wishes.map(\.shift) == [nil, "K"])
    #expect(
      scenario.history == [
        HistoryEntry(date: try date("2027-01-02"), person: "VIG-01", shift: "N")
      ])
    #expect(scenario.counters.map(\.value) == [9])
    let day = try date("2027-01-05")
    #expect(
      scenario.roster
        == Roster([
          Assignment(
            date: day, person: "VIG-02", shift: "D", domain: .care, level: .level3,
            role: "charge", group: "Linde", source: .manual, isPinned: true),
          Assignment(date: day, person: "HLP-01", shift: "K", domain: .care, source: .manual),
        ]))
  }

  @Test("Semicolons, decimal commas, a byte order mark, CRLF and comments give the same scenario")
  func otherForms() throws {
    var files = SmallFolder.bytes
    for (name, text) in SmallFolder.files where name.hasSuffix(".csv") && name != "consents.csv" {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ";") }
        .map { $0.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",") }
      files[name] = Array(("\u{FEFF}# uitleg; met \"\n" + lines.joined(separator: "\r\n")).utf8)
    }
    var scenario = try SmallFolder.read(files).get()
    var plain = try small()
    scenario.name = ""
    plain.name = ""
    #expect(scenario == plain)
  }

  @Test("A cell that was kept from being a formula is read as it was meant, in every table")
  func formulas() throws {
    let files = SmallFolder.files.mapValues { text in
      text.replacing("HLP-01", with: "'-HLP").replacing("Teamleider", with: "''=1")
    }
    let scenario = try SmallFolder.read(files.mapValues { Array($0.utf8) }).get()
    #expect(scenario.people.map(\.id) == ["VIG-01", "VIG-02", "-HLP"])
    #expect(scenario.contracts.last?.person == "-HLP")
    #expect(scenario.overrides.map(\.by) == ["'=1"])
    #expect(scenario.consents.map(\.by) == ["'=1,\nlocatie \"Heem\""])
  }

  @Test("Columns may stand in any order and optional last ones may be left out")
  func columnOrder() throws {
    let people = "form,id,birth_date\nemployed,VIG-01,\nemployed,VIG-02,\non-call,HLP-01,"
    let wishes = "strength,id,person,shift,days,to,from\ndesired,W,VIG-01,,,2027-01-09,2027-01-09"
    #expect(try SmallFolder.problems(with: ["people.csv": people, "wishes.csv": wishes]) == [])
  }

  @Test("A care mix alone is a whole scenario: demand only")
  func demandOnly() throws {
    var files = SmallFolder.bytes.filter {
      ["scenario.yaml", "care-mix.csv", "printed-totals.csv"].contains($0.key)
    }
    files["README.md"] = Array("# Demand".utf8)
    let scenario = try SmallFolder.read(files).get()
    #expect(scenario.careMix.count == 2)
    #expect(scenario.people.isEmpty)
  }
}
