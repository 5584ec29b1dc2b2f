import Foundation
import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("Files of another system")
struct MappedImportTests {
  static let mapping = """
    people:
      file: medewerkers.csv
      delimiter: ";"
      columns: {id: Nr, birth_date: Geboren, form: Vorm}
      values: {form: {Vast: employed, ZZP: self-employed}}
      skip: {form: [Vrijwilliger]}
      dates: dd-mm-yyyy
    contracts:
      file: contracten.csv
      delimiter: ","
      columns: {person: Nr, level: Functie, hours_min: Uren, hours_max: Uren, to: Einde}
      fixed: {domain: care}
      values: {level: {Helpende: "2", Verzorgende IG: 3}, to: {31-12-9999: ""}}
      dates: yyyy-mm-dd
      decimal: "."
    roster:
      file: rooster.csv
      delimiter: tab
      columns: {date: Datum, person: Nr, shift: Dienst, group: Afdeling}
      values: {shift: {VRG: D, KORT: K}}
      skip: {shift: [VRIJ, ""]}
      dates: yyyymmdd

    """

  /// With a byte order mark, CRLF, columns nobody asks for, line ends in quotes, a volunteer, and a
  /// number that is no comment.
  static let files = [
    "mapping.yaml": mapping,
    "medewerkers.csv": "\u{FEFF}Nr;Naam;Geboren;Vorm;Adres\r\n"
      + "VIG-01;-;02-07-1985;Vast;\"Dorp 1\r\nHeem\"\r\n"
      + "HLP-01;-;;ZZP;\r\n#9;-;01-01-1990;Vast;\"; \"\"\"\r\nVRW-1;-;;Vrijwilliger;\r\n",
    "contracten.csv": """
    Functie,Nr,Uren,Einde
    Verzorgende IG,VIG-01,32.5,31-12-9999
    Helpende,HLP-01,16,2027-06-30
    Helpende,#9,0,

    """,
    "rooster.csv": "Datum\tNr\tDienst\tAfdeling\n20270104\tVIG-01\tVRG\tLinde\n"
      + "20270105\tVIG-01\tVRIJ\t\n20270105\tHLP-01\tKORT\t\n20270106\tHLP-01\t\tLinde\n",
  ]

  static func read(
    _ files: [String: String], for scenario: Scenario? = nil, onAnyDate: Bool = false
  ) throws -> Result<MappedTables, ScenarioProblems> {
    try SmallFolder.withFolder(files.mapValues { Array($0.utf8) }) { path in
      do throws(ScenarioProblems) {
        return .success(
          try MappedImport.read(
            mapping: path + "/mapping.yaml", folder: path, for: scenario, onAnyDate: onAnyDate))
      } catch {
        return .failure(error)
      }
    }
  }

  static func problems(
    _ files: [String: String], for scenario: Scenario? = nil
  ) throws -> [String] {
    switch try read(files, for: scenario) {
    case .success: []
    case .failure(let error): error.problems.map { $0.message(in: .english) }
    }
  }

  /// D, K, L, N and B, two weeks from 4 January 2027, and people of its own.
  static func scenario() throws -> Scenario { try SmallFolder.read(SmallFolder.bytes).get() }

  @Test("People, contracts and a roster are read in our words")
  func whole() throws {
    let read = try Self.read(Self.files, for: Self.scenario()).get()
    #expect(
      read.people == [
        Person(id: "VIG-01", birthDate: CivilDate("1985-07-02")),
        Person(id: "HLP-01", form: .selfEmployed),
        Person(id: "#9", birthDate: CivilDate("1990-01-01")),
      ])
    let hours = { (hours: Double) in Minutes.hours(hours)...Minutes.hours(hours) }
    #expect(
      read.contracts == [
        Contract(person: "VIG-01", domain: .care, level: .level3, weekly: hours(32.5)),
        Contract(
          person: "HLP-01", domain: .care, level: .level2, weekly: hours(16),
          to: CivilDate("2027-06-30")),
        Contract(person: "#9", domain: .care, level: .level2, weekly: hours(0)),
      ])
    let monday = try #require(CivilDate("2027-01-04"))
    #expect(
      read.roster
        == Roster([
          Assignment(
            date: monday, person: "VIG-01", shift: "D", domain: .care, group: "Linde",
            source: .manual),
          Assignment(
            date: monday + 1, person: "HLP-01", shift: "K", domain: .care, source: .manual),
        ]))
  }

  @Test("A table the mapping does not name stays empty; people are then the scenario's")
  func parts() throws {
    let start = try #require(Self.mapping.range(of: "roster:"))
    var files = Self.files
    files["mapping.yaml"] = String(Self.mapping[start.lowerBound...])
    let read = try Self.read(files, for: Self.scenario()).get()
    #expect(read.people == [] && read.contracts == [])
    #expect(read.roster?.assignments.map(\.person) == ["VIG-01", "HLP-01"])
  }

  @Test("Work that has passed lies outside the period, and is read where that is asked")
  func anyDate() throws {
    var files = Self.files
    files["rooster.csv"] = "Datum\tNr\tDienst\tAfdeling\n20261214\tVIG-01\tVRG\t\n"
    let scenario = try Self.scenario()
    #expect(try Self.problems(files, for: scenario).count == 1)
    let read = try Self.read(files, for: scenario, onAnyDate: true).get()
    #expect(read.roster?.assignments.map(\.date) == [CivilDate("2026-12-14")!])
  }

  @Test("Without a scenario codes are taken as they stand, and every row names its domain")
  func alone() throws {
    let mapping = """
      roster:
        file: rooster.csv
        delimiter: ","
        columns: {date: Datum, person: Nr, shift: Dienst, role: Rol}
        dates: d-m-yyyy

      """
    let rows = "Datum,Nr,Dienst,Rol\n4-1-2027,A,X9,baas\n"
    #expect(
      try Self.problems(["mapping.yaml": mapping, "rooster.csv": rows])
        == [#"mapping.yaml:4:12: setting "domain" is missing. Maybe add "domain"."#])
    let fixed = mapping + "  fixed: {domain: guidance}\n"
    let read = try Self.read(["mapping.yaml": fixed, "rooster.csv": rows]).get()
    let assignment = try #require(read.roster?.assignments.first)
    #expect(assignment.shift == "X9" && assignment.role == "baas")
    #expect(assignment.domain == .guidance)
  }

  @Test("A slip anywhere gives tables or problems that say where, never a crash", arguments: 0..<4)
  func slips(round: Int) throws {
    let scenario = try Self.scenario()
    let slips: [Character] = [";", ",", "\"", "\n", "x", ":", "{", "}", "\t", "#", "7", "-"]
    let names = Self.files.keys.sorted()
    for offset in 0..<50 {
      let seed = UInt64(round * 50 + offset)
      var random = SeededGenerator(seed: seed)
      let name = names[Int.random(in: names.indices, using: &random)]
      var text = Array(Self.files[name] ?? "")
      let place = Int.random(in: text.indices, using: &random)
      text[place] = slips[Int.random(in: slips.indices, using: &random)]
      var files = Self.files
      files[name] = String(text)
      guard case .failure(let error) = try Self.read(files, for: scenario) else { continue }
      #expect(!error.problems.isEmpty, "seed \(seed)")
      for problem in error.problems {
        #expect(problem.message(in: .english).contains(". Maybe "), "seed \(seed)")
        #expect(files.keys.contains(problem.file) || problem.line == nil, "seed \(seed)")
      }
    }
  }
}
