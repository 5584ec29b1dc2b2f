import Foundation
import Reports
import RosterModel
import Testing
import Workbook

/// What `tools/check-files` makes of a file.
private struct CheckFiles {
  let code: Int32
  let out: Data
  let err: String

  /// Why its readers cannot be had, or `nil`. Makes its environment where it is not there yet.
  static let obstacle: String? = {
    do {
      let run = try CheckFiles([], tool: "files/python")
      return run.code == 0 ? nil : run.err
    } catch {
      return "\(error)"
    }
  }()

  static let isReady: Bool = {
    if let obstacle { print("tools/check-files is not tested: \(obstacle)") }
    return obstacle == nil
  }()

  init(_ arguments: [String], tool: String = "check-files") throws {
    let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let outputs = try TemporaryFolder()
    let process = Process()
    process.executableURL = root.appending(path: "tools/\(tool)")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let files = try ["out", "err"].map { name in
      try Data().write(to: outputs.url.appending(path: name))
      return try FileHandle(forWritingTo: outputs.url.appending(path: name))
    }
    (process.standardOutput, process.standardError) = (files[0], files[1])
    try process.run()
    process.waitUntilExit()
    code = process.terminationStatus
    out = try Data(contentsOf: outputs.url.appending(path: "out"))
    err = String(
      decoding: try Data(contentsOf: outputs.url.appending(path: "err")), as: UTF8.self)
  }

  /// The first file of what it printed.
  func file() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: out) as? [String: Any]
    return try #require((value?["files"] as? [[String: Any]])?.first, "\(err)")
  }
}

/// A folder of its own, gone when nobody holds it.
private final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory
    .appending(path: "files-\(UUID().uuidString)", directoryHint: .isDirectory)

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}

@Suite(
  "Files through readers that share nothing with ours",
  .enabled(if: CheckFiles.isReady, "the Python environment of tools/check-files cannot be made"))
struct OtherReadersTests {
  @Test("The checker accepts what is right and refuses what is wrong")
  func selfTest() throws {
    let run = try CheckFiles(["--self-test"])
    #expect(run.code == 0, "\(run.err)")
  }

  @Test("Events have their real times in UTC, in both nights in which the clock changes")
  func calendar() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "roster.ics")
    let night = FilesFixture.shift("N", "Nacht, \"laat\"; \\ é", 1380, 450, paid: 510)
    let stamp = Instant(minute: 30_000_000)
    let entries = [(2027, 3, 27), (2027, 10, 30)].enumerated().map { index, day in
      RosterCalendar.Entry(
        uid: "\(index)@huis", sequence: index, isCancelled: index == 1,
        date: CivilDate(year: day.0, month: day.1, day: day.2)!, shift: night, lastModified: stamp)
    }
    let text = try RosterCalendar.text(
      of: entries, team: "Linde, oost", stamp: stamp, language: .dutch)
    try Data(text.utf8).write(to: path)
    let run = try CheckFiles([path.path])
    #expect(run.code == 0, "\(run.err)")
    let file = try run.file()
    #expect(file["name"] as? String == "Rooster Linde, oost")
    #expect(file["oldName"] as? String == "Rooster Linde, oost")
    #expect(file["refreshMinutes"] as? Double == 60)
    let events = try #require(file["events"] as? [[String: Any]])
    #expect(events.map { $0["minutes"] as? Int } == [450, 570])
    #expect(
      events.map { $0["start"] as? String } == ["2027-03-27T22:00:00Z", "2027-10-30T21:00:00Z"])
    #expect(
      events.map { $0["end"] as? String } == ["2027-03-28T05:30:00Z", "2027-10-31T06:30:00Z"])
    #expect(events.map { $0["status"] as? String } == ["CONFIRMED", "CANCELLED"])
    #expect(events.map { $0["sequence"] as? Int } == [0, 1])
    #expect(events[0]["summary"] as? String == "Nacht, \"laat\"; \\ é (N)")
    #expect(events[0]["location"] as? String == "Linde, oost")
  }

  @Test("Every formula comes to what is kept, and to more when someone types a code")
  func workbook() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "roster.xlsx")
    try RosterWorkbook.document(
      FilesFixture.scenario(), roster: FilesFixture.roster, cover: FilesFixture.cover,
      heading: .init(team: "Linde"), language: .dutch
    ).write(to: path.path)
    let before = try cells(of: [path.path])
    #expect(before["E8"] == nil)
    #expect(before["L6"] as? String == "=A1")
    // HLP-01 works the night of Friday besides: into the weekend, and at level 2+ for no one.
    let after = try cells(of: [path.path, "--set", "Rooster!I8=d|N", "--set", "Rooster!G8="])
    let change = { (cell: String) in
      try #require(after[cell] as? Double) - #require(before[cell] as? Double)
    }
    #expect(try change("S8") == 3 + 8.5 - 8)
    #expect(try change("U8") == 3 + 8.5 - 8)
    #expect(try change("V8") == 0)
    #expect(try change("X8") == 1)
    #expect(try change("Y8") == 0)
    let sheet = RosterTable(
      RosterWorkbook.document(
        FilesFixture.scenario(), roster: FilesFixture.roster, cover: FilesFixture.cover,
        heading: .init(team: "Linde"), language: .dutch))
    let open = try #require(sheet.row(of: "alle diensten")) + 1
    #expect(try change("G\(open)") == 1)
    #expect(try change("I\(open)") == 0)
  }

  @Test("A file of another kind is refused, with the reason")
  func refused() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "roster.xlsx")
    try Data("no workbook".utf8).write(to: path)
    let run = try CheckFiles([path.path])
    #expect(run.code == 1)
    #expect(run.err.contains("roster.xlsx: not accepted: openpyxl says"))
  }

  /// The values of the first sheet's cells.
  private func cells(of arguments: [String]) throws -> [String: Any] {
    let run = try CheckFiles(arguments)
    #expect(run.code == 0, "\(run.err)")
    let sheets = try #require(try run.file()["sheets"] as? [[String: Any]])
    let cells = try #require(sheets.first?["cells"] as? [String: [String: Any]])
    return cells.compactMapValues { $0["value"] }
  }
}
