import Foundation
import RosterModel
import Testing

@testable import ScenarioFiles

/// A small valid scenario with every file, to be spoiled one way at a time.
enum SmallFolder {
  static let files: [String: String] = [
    "scenario.yaml": """
    location: Heemhoeve
    period: {start: 2027-01-04, weeks: 2}
    norms: zzp-2013
    rule_packs: [atw, contract]
    weights: {open: 900, hours_over: 25}
    capacity: 20
    day_profile: standard
    presence:
      - {name: nacht, days: all, block: N, domain: care, min_level: "3", heads: 1}
    demand: {levels: function-minima, absence: 0.08, gross_net_factor: 1.3}

    """,
    "care-mix.csv": """
    month,profile,form,treatment,daycare,residents
    2024-12,5VV,ZZP,yes,no,12.5
    2024-12,6VV,VPT,no,ja,3

    """,
    "shifts.csv": """
    code,name,begin,end,break_minutes,paid_minutes,domain,min_level,role,counts_for,class,combines_with
    D,Dag,07:00,15:30,30,480,care,3,charge,cover,,
    K,Kort,07:00,10:00,0,180,care,2,,cover,,L
    L,Laat kort,17:00,20:00,0,180,care,2,,cover,,
    N,Nacht,22:45,07:15,30,480,care,3,,cover,N,
    B,Begeleiding,09:00,13:00,0,240,guidance,,,none,,

    """,
    "cover.csv": """
    days,shift,domain,min_level,heads
    mon-fri,D,care,2,3
    mon-fri,D,care,3,1
    2027-01-06,K,care,2,1

    """,
    "people.csv": """
    id,birth_date,form,pool,certificates,home_group
    VIG-01,1985-07-02,employed,,medicatie@2027-09-01|bhv,Linde
    VIG-02,,employed,flex,,
    HLP-01,,on-call,,,

    """,
    "contracts.csv": """
    person,domain,level,hours_min,hours_max,from,to
    VIG-01,care,3,24,24,,2027-01-10
    VIG-01,care,4,28,28,2027-01-11,
    VIG-02,care,3,32.5,32.5,,
    VIG-02,guidance,3,4,4,,
    HLP-01,care,2+,0,24,,

    """,
    "status.csv": """
    person,kind,rule,from,to
    VIG-02,exempt,night,2027-01-01,
    HLP-01,not-alone,,,2027-01-10

    """,
    "consents.csv": """
    id,person,rule,value,from,to,recorded,by
    C-1,VIG-01,VVT-CONTRACT,4,2027-01-01,,2026-12-01,"Teamleider,
    locatie ""Heem\"""

    """,
    "overrides.csv": """
    person,rule,date,recorded,by
    VIG-01,ATW-DREST,2027-01-07,2027-01-05,Teamleider

    """,
    "availability.csv": """
    person,days,from_time,to_time,from,to
    HLP-01,mon|wed,07:00,16:00,,

    """,
    "leave.csv": """
    person,from,to,kind,hours_per_day
    VIG-02,2027-01-06,08-01-2027,leave,6.5

    """,
    "wishes.csv": """
    id,person,from,to,days,shift,strength,weight,joker
    W-1,VIG-01,2027-01-09,2027-01-10,,,undesired,2,no
    W-2,HLP-01,2027-01-04,2027-01-17,wed,K,desired,1,yes

    """,
    "history.csv": """
    date,person,shift
    2027-01-02,VIG-01,N

    """,
    "counters.csv": """
    person,counter,from,value
    VIG-01,freeSundays,2026-01-05,9

    """,
    "roster.csv": """
    date,person,shift,domain,level,role,group,source,pinned
    2027-01-05,VIG-02,D,care,3,charge,Linde,manual,yes
    2027-01-05,HLP-01,K,,,,,,

    """,
    "printed-totals.csv": """
    month,total,value
    2024-12,residents,15.5

    """,
  ]

  /// What reading a folder of these files gives; the folder is removed again.
  static func read(_ files: [String: [UInt8]]) throws -> Result<Scenario, ScenarioProblems> {
    try withFolder(files) { path in
      do throws(ScenarioProblems) {
        return .success(try ScenarioFolder.read(path))
      } catch {
        return .failure(error)
      }
    }
  }

  static func withFolder<Value>(
    _ files: [String: [UInt8]], _ body: (String) throws -> Value
  ) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "scenario-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      try put(bytes, at: folder.appendingPathComponent(name).path)
    }
    return try body(folder.path)
  }

  /// Writes a file without waiting for the disk, as `Data.write(to:)` does: these files are
  /// thrown away, and there are thousands.
  static func put(_ bytes: [UInt8], at path: String) throws {
    let file = try #require(fopen(path, "wb"))
    fwrite(bytes, 1, bytes.count, file)
    try #require(fclose(file) == 0)
  }

  /// The valid files as bytes.
  static var bytes: [String: [UInt8]] { files.mapValues { Array($0.utf8) } }

  /// The problems of the small folder with one text replaced in one file.
  static func problems(
    in file: String, replacing old: String, with new: String
  ) throws -> [ScenarioProblem] {
    let text = try #require(files[file])
    try #require(text.contains(old), "\(file) does not hold \(old)")
    let range = try #require(text.range(of: old))
    return try problems(with: [file: text.replacingCharacters(in: range, with: new)])
  }

  /// The problems of the small folder with these files instead of its own; `nil` removes one.
  static func problems(with changes: [String: String?]) throws -> [ScenarioProblem] {
    var files = bytes
    for (name, text) in changes { files[name] = text.map { Array($0.utf8) } }
    switch try read(files) {
    case .success: return []
    case .failure(let error): return error.problems
    }
  }
}

/// One way to spoil the small folder, and the one problem it must give.
struct Spoiled: Sendable, CustomTestStringConvertible {
  var file: String
  var old: String
  var new: String
  var problem: ScenarioProblem

  /// In `file`, `old` becomes `new`: a problem at `line:column` with `value`.
  init(
    _ file: String, _ old: String, _ new: String, at line: Int, _ column: Int?, _ value: String?,
    _ kind: ScenarioProblem.Kind, _ suggestion: ScenarioProblem.Suggestion
  ) {
    self.file = file
    self.old = old
    self.new = new
    problem = ScenarioProblem(
      file: file, line: line, column: column, value: value, kind: kind, suggestion: suggestion)
  }

  var testDescription: String { "\(file): \(old) -> \(new)" }

  func check() throws {
    let found = try SmallFolder.problems(in: file, replacing: old, with: new)
    #expect(found == [problem], "\(found.map { $0.message(in: .english) })")
  }
}
