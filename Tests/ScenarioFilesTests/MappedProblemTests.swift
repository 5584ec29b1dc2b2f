import Foundation
import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("Problems in files of another system")
struct MappedProblemTests {
  /// A small mapping, and files that fit it.
  private static let files = [
    "mapping.yaml": """
    people:
      file: medewerkers.csv
      delimiter: ";"
      columns: {id: Nr, birth_date: Geboren, form: Vorm}
      values: {form: {Vast: employed, ZZP: self-employed}}
      dates: dd-mm-yyyy
    contracts:
      file: contracten.csv
      delimiter: ";"
      columns: {person: Nr, level: Functie, hours_min: Uren, hours_max: Uren}
      fixed: {domain: care}
      values: {level: {Helpende: "2", Verzorgende: "3"}}
      decimal: ","

    """,
    "medewerkers.csv": "Nr;Geboren;Vorm\nVIG-01;02-07-1985;Vast\n",
    "contracten.csv": "Nr;Functie;Uren\nVIG-01;Verzorgende;32,5\n",
  ]

  /// The messages with the first of a text in a file replaced.
  private static func problems(
    in file: String, _ old: String, _ new: String, for scenario: Scenario? = nil
  ) throws -> [String] {
    var files = files
    let text = try #require(files[file])
    let range = try #require(text.range(of: old), "\(file) does not hold \(old)")
    files[file] = text.replacingCharacters(in: range, with: new)
    return try MappedImportTests.problems(files, for: scenario)
  }

  @Test("The files fit")
  func fit() throws {
    #expect(try MappedImportTests.problems(Self.files) == [])
  }

  @Test(
    "A mapping that does not hold is told with its place",
    arguments: [
      (
        "  file: medewerkers.csv\n", "",
        [#"mapping.yaml:2:3: setting "file" is missing. Maybe add "file"."#]
      ),
      (
        "medewerkers.csv", "medewerker.csv",
        [
          "medewerker.csv: this file is missing. Maybe another path, or rights on the file."
        ]
      ),
      (
        "birth_date", "birthdate",
        [#"mapping.yaml:4:21: unknown setting "birthdate". Maybe "birth_date"."#]
      ),
      (
        ", form: Vorm", "",
        [
          #"mapping.yaml:4:12: setting "form" is missing. Maybe add "form"."#,
          #"mapping.yaml:5:12: unknown setting "form". Maybe id or birth_date."#,
        ]
      ),
      (
        "Vast: employed", "Vast: employd",
        [#"mapping.yaml:5:25: unknown form of employment "employd". Maybe "employed"."#]
      ),
      (
        "dd-mm-yyyy", "dd-mm-yy",
        [#"mapping.yaml:6:10: not a way to write dates: "dd-mm-yy". Maybe "dd-mm-yyyy"."#]
      ),
      (
        "  dates: dd-mm-yyyy\n", "",
        [#"mapping.yaml:2:3: setting "dates" is missing. Maybe add "dates"."#]
      ),
      (
        "decimal: \",\"", "decimal: komma",
        [#"mapping.yaml:13:12: unknown decimal sign "komma". Maybe "," or "."."#]
      ),
      (
        "domain: care", "domain: zorg",
        [#"mapping.yaml:11:19: unknown domain "zorg". Maybe care, guidance or support."#]
      ),
      (
        "\";\"", "\"|\"",
        [#"mapping.yaml:3:14: unknown delimiter "|". Maybe ";", "," or "tab"."#]
      ),
      (
        "\";\"", "\",\"",
        [#"mapping.yaml:3:14: the header of medewerkers.csv has no ",". Maybe ";"."#]
      ),
      (
        "contracts:", "contract:",
        [#"mapping.yaml:7:1: unknown setting "contract". Maybe "contracts"."#]
      ),
      (
        "{domain: care}", "{domain: care, level: \"3\"}",
        [#"mapping.yaml:10:32: must be empty here: "Functie". Maybe remove this line."#]
      ),
    ] as [(String, String, [String])])
  func mapping(old: String, new: String, messages: [String]) throws {
    #expect(try Self.problems(in: "mapping.yaml", old, new) == messages)
  }

  @Test("Everything wrong is told at once, in the words of the file it stands in")
  func allAtOnce() throws {
    var files = Self.files
    files["mapping.yaml"] = try #require(files["mapping.yaml"])
      .replacingOccurrences(of: "id: Nr", with: "id: Personeelsnr")
      .replacingOccurrences(of: "Vast: employed", with: "Vast: employd")
    files["medewerkers.csv"] = """
      \u{FEFF}Personeelsnummer;Geboren;Vorm
      VIG-01;1985-07-02;Vast
      HLP-01;30-02-1990;Vst

      """
    files["contracten.csv"] = """
      Nr;Functie;Uren
      VIG-01;Verzorgende;32.5
      HLP-01;Helpnde;"70"
      VIG-02;Helpende

      """
    #expect(
      try MappedImportTests.problems(files) == [
        #"contracten.csv:2:20: not a number: "32.5". Maybe "32,5"."#,
        "contracten.csv:3:8: mapping.yaml does not say under values what \"Helpnde\" is as level."
          + " Maybe \"Helpende\".",
        #"contracten.csv:3:16: out of range: "70". Maybe a value from 0 to 60."#,
        "contracten.csv:4:8: 2 cells where the header has 3; the last is \"Helpende\"."
          + " Maybe 1 more ; at the end.",
        "mapping.yaml:4:17: medewerkers.csv has no column \"Personeelsnr\"; it has"
          + " Personeelsnummer, Geboren, Vorm. Maybe \"Personeelsnummer\".",
        #"mapping.yaml:5:25: unknown form of employment "employd". Maybe "employed"."#,
        #"medewerkers.csv:2:8: not a date as dd-mm-yyyy: "1985-07-02". Maybe "02-07-1985"."#,
        #"medewerkers.csv:3:8: not a date as dd-mm-yyyy: "30-02-1990". Maybe "28-02-1990"."#,
        "medewerkers.csv:3:19: mapping.yaml does not say under values what \"Vst\" is as form."
          + " Maybe \"Vast\".",
      ])
  }

  @Test("What the tables find names file, line, column and value of the other system")
  func tables() throws {
    let rows = "Nr;Geboren;Vorm\nVIG-01;;Vast\n\"HLP-01\";;ZZP\n\"HLP-01\";;Vast\n"
    let people = try #require(Self.files["medewerkers.csv"])
    let noContract = #"has no contract. Maybe a line for HLP-01 in contracten.csv."#
    #expect(
      try Self.problems(in: "medewerkers.csv", people, rows) == [
        #"medewerkers.csv:3:1: "HLP-01" "# + noContract,
        #"medewerkers.csv:4:1: "HLP-01" is also on line 3. Maybe remove this line or line 3."#,
        #"medewerkers.csv:4:1: "HLP-01" "# + noContract,
      ])
    #expect(
      try Self.problems(in: "contracten.csv", "VIG-01", "VIG-1") == [
        #"contracten.csv:2:1: unknown person "VIG-1". Maybe "VIG-01"."#,
        "medewerkers.csv:2:1: \"VIG-01\" has no contract."
          + " Maybe a line for VIG-01 in contracten.csv.",
      ])
  }

  @Test("A roster's problems are told as written there, its shifts held against the scenario's")
  func roster() throws {
    let files = [
      "mapping.yaml": """
      roster:
        file: rooster.csv
        delimiter: ","
        columns: {date: Datum, person: Nr, shift: Dienst}
        values: {shift: {VRG: D, LAAT: LL, NACHT: N}}
        dates: yyyymmdd

      """,
      "rooster.csv": """
      Nr,Datum,Dienst,Uur
      VIG-01,20270118,VRG,7
      VIG-03,20270104,LAAT,7
      VIG-01,20270105,NCHT,8
      ,20270106,NACHT,8

      """,
    ]
    #expect(
      try MappedImportTests.problems(files, for: MappedImportTests.scenario()) == [
        #"mapping.yaml:5:34: unknown shift code "LL". Maybe "L"."#,
        "rooster.csv:2:8: \"20270118\" is outside the period."
          + " Maybe a date from 2027-01-04 to 2027-01-17.",
        #"rooster.csv:3:1: unknown person "VIG-03". Maybe "VIG-01"."#,
        "rooster.csv:4:17: mapping.yaml does not say under values what \"NCHT\" is as shift."
          + " Maybe \"NACHT\".",
        #"rooster.csv:5:1: a value is required here. Maybe add "person"."#,
      ])
  }

  @Test("A column of theirs that is asked for must be there once; others may be there twice")
  func duplicateColumns() throws {
    let people = try #require(Self.files["medewerkers.csv"])
    let others = "Nr;Geboren;Vorm;x;x\nVIG-01;02-07-1985;Vast;1;2\n"
    #expect(try Self.problems(in: "medewerkers.csv", people, others) == [])
    let twice = "Nr;Geboren;Vorm;Nr\nVIG-01;02-07-1985;Vast;2\n"
    #expect(
      try Self.problems(in: "medewerkers.csv", people, twice)
        == [#"medewerkers.csv:1:17: duplicate column "Nr". Maybe remove this column."#])
  }

  @Test("Messages are in Dutch too")
  func dutch() {
    let missing = ScenarioProblem(
      file: "mapping.yaml", line: 4, column: 12, value: "Nummer",
      kind: .mappedColumnMissing(file: "a.csv", found: ["Nr", "Naam"]), suggestion: .closest("Nr"))
    #expect(
      missing.message(in: .dutch)
        == #"mapping.yaml:4:12: a.csv heeft geen kolom "Nummer"; wel Nr, Naam. Misschien "Nr"."#)
    let value = ScenarioProblem(
      file: "a.csv", line: 2, column: 1, value: "Vst",
      kind: .notMapped(column: "form", mapping: "mapping.yaml"), suggestion: .closest("Vast"))
    #expect(
      value.message(in: .dutch)
        == #"a.csv:2:1: mapping.yaml zegt bij values niet wat "Vst" is als form. Misschien "Vast"."#
    )
  }
}
