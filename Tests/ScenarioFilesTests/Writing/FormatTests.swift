import Foundation
import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("The files of a scenario")
struct FormatTests {
  private static let monday = CivilDate(year: 2027, month: 1, day: 4)!

  private static let house = RulePack(
    id: "huis", title: "Onze afspraken", validFrom: CivilDate(year: 2027, month: 1, day: 1)!,
    rules: [
      Rule(
        id: "HR-RUN", value: 4.5, unit: .days, kind: .soft, status: .open, source: "OR 2026-11",
        weight: 2, holdsFor: [.student, .employed],
        text: Rule.Wording(dutch: "Hooguit 4 \"dagen\".", english: "At most 4 days."),
        example: Rule.Wording(dutch: "Vier.", english: "Four."))
    ])

  private static let tiny: Scenario = {
    var scenario = Scenario(
      name: "klein", location: "'t Heem, team Linde", period: Period(start: monday, weeks: 2))
    scenario.rulePacks = [RulePack.usual[0], house]
    scenario.weights.open = 900
    scenario.weights.hoursOver = 25
    scenario.capacity = 20
    scenario.presenceFloors = [
      PresenceFloor(name: "BHV nacht", block: .night, domain: .care, minLevel: .level1, heads: 1)
    ]
    scenario.demand.absence = 0.0686
    scenario.shifts = [
      Shift(
        code: "N", name: "Nacht, \"lang\"", begin: ClockTime(minute: 1365)!,
        end: ClockTime(minute: 435)!, breakTime: Minutes(30), paid: Minutes(480),
        minLevel: .level3),
      Shift(
        code: "L", name: "+laat", begin: ClockTime(minute: 960)!, end: ClockTime(minute: 1440)!,
        paid: Minutes(480)),
    ]
    scenario.people = [
      Person(
        id: "VIG-01", birthDate: CivilDate(year: 1985, month: 7, day: 2)!,
        certificates: [Certificate(name: "medicatie", until: monday), Certificate(name: "bhv")],
        homeGroup: "Linde")
    ]
    scenario.contracts = [
      Contract(
        person: "VIG-01", domain: .care, level: .level2Plus, weekly: Minutes(20)...Minutes(1950))
    ]
    scenario.counters = [
      Counter(person: "VIG-01", counter: "balanceHours", from: monday, value: -12.5)
    ]
    return scenario
  }()

  @Test("A tiny scenario as text")
  func text() {
    let files = ScenarioFolder.files(of: Self.tiny).map { "== \($0.name)\n\($0.text)" }
    #expect(
      files.joined() == """
        == scenario.yaml
        location: "'t Heem, team Linde"
        period: {start: 2027-01-04, weeks: 2}
        rule_packs: [atw, huis]
        weights: {open: 900, hours_over: 25}
        capacity: 20
        presence:
          - {name: BHV nacht, days: all, block: N, domain: care, min_level: "1", heads: 1}
        demand: {absence: 0.0686}
        == rules-huis.yaml
        id: huis
        title: Onze afspraken
        valid_from: 2027-01-01
        rules:
          - id: HR-RUN
            value: 4.5
            unit: days
            kind: soft
            weight: 2
            status: open
            source: "OR 2026-11"
            holds_for: [employed, student]
            text: {nl: "Hooguit 4 \\"dagen\\".", en: "At most 4 days."}
            example: {nl: "Vier.", en: "Four."}
        == shifts.csv
        code,name,begin,end,break_minutes,paid_minutes,domain,min_level,role,counts_for,class,combines_with
        N,"Nacht, ""lang\""",22:45,07:15,30,480,care,3,,cover,,
        L,'+laat,16:00,24:00,0,480,care,,,cover,,
        == people.csv
        id,birth_date,form,pool,certificates,home_group
        VIG-01,1985-07-02,employed,,medicatie@2027-01-04|bhv,Linde
        == contracts.csv
        person,domain,level,hours_min,hours_max,from,to
        VIG-01,care,2+,0.33,32.5,,
        == counters.csv
        person,counter,from,value
        VIG-01,balanceHours,2027-01-04,-12.5

        """)
  }

  @Test(
    "A text stands as it is where it is plain words, else in quotes",
    arguments: [
      ("Heemhoeve", "Heemhoeve"), ("Zorg (dag) 2", "Zorg (dag) 2"), ("é", "é"),
      ("'t Heem", #""'t Heem""#), ("yes", #""yes""#), ("Null", #""Null""#), ("1:30", #""1:30""#),
      ("2027-01-04", #""2027-01-04""#), ("ja: nee", #""ja: nee""#), ("x ", #""x ""#),
      ("a #b", #""a #b""#), ("a\nb\tc", #""a\nb\tc""#), (#"a"b\c"#, #""a\"b\\c""#), ("", "\"\""),
    ])
  func quoting(_ text: String, _ written: String) { #expect(YAMLText.text(text) == written) }

  @Test("Only packs that do not ship as they are have files, each of its own name")
  func packs() {
    #expect(RulePackFile.files(of: RulePack.shipped).isEmpty)
    var stricter = RulePack.shipped[0]
    stricter.title = "Strenger"
    let packs = ["../x", "huis 1", "huis-1", "Huis/1"].map {
      RulePack(id: $0, title: "x", rules: [])
    }
    let names = RulePackFile.files(of: [stricter] + packs).map(\.name)
    #expect(
      names == [
        "rules-atw.yaml", "rules----x.yaml", "rules-huis-1.yaml", "rules-huis-1-2.yaml",
        "rules-Huis-1-3.yaml",
      ])
    #expect(names.allSatisfy(RulePackFile.isName))
  }

  @Test("What is there is never overwritten")
  func notEmpty() throws {
    try SmallFolder.withFolder(["people.csv": [65]]) { path in
      #expect(throws: NewFolder.Failure.directoryNotEmpty(path)) {
        try ScenarioFolder.write(Self.tiny, to: path)
      }
      #expect(throws: NewFolder.Failure.notWritable(path + "/people.csv")) {
        try ScenarioFolder.write(Self.tiny, to: path + "/people.csv")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      #expect(names == ["people.csv"])
      #expect(FileManager.default.contents(atPath: path + "/people.csv") == Data([65]))
    }
  }
}
