import Foundation
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages
import Workbook

/// The roster as files, and to be printed.
enum FileRoutes {
  static let all: [Route] = [
    .page("/files", WorkRoutes.door, files),
    .page("/files/roster.xlsx", WorkRoutes.door, workbook),
    .page("/files/roster.csv", WorkRoutes.door, csv),
    .page("/files/print", WorkRoutes.door, print),
  ]

  @Sendable private static func files(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    return .page(FilesPage(try desk.period(at: place.place), place, ask.context()).document)
  }

  @Sendable private static func workbook(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let (board, version) = try desk.sheet(at: try ask.workPlace(desk).place)
    let heading = RosterWorkbook.Heading(
      team: board.scenario.location, version: version.map { "\($0.number)" },
      published: version.map { ask.say.fullMoment(Moment(milliseconds: $0.at).local) },
      made: Instant(minute: ask.now.milliseconds / 60_000))
    let document = RosterWorkbook.document(
      board.scenario, roster: board.roster, cover: board.cover, heading: heading,
      language: ask.language)
    return .file(
      Answer.Bytes(
        bytes: try bytes(of: document),
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
      name: "rooster-\(board.scenario.period.start).xlsx")
  }

  /// A workbook is written to a file of its own, which is gone at once.
  private static func bytes(of document: WorkbookDocument) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("zorgrooster-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try document.write(to: file.path)
    return Array(try Data(contentsOf: file))
  }

  @Sendable private static func csv(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let scenario = try desk.sheet(at: try ask.workPlace(desk).place).board.scenario
    return .file(
      Answer.Bytes(
        bytes: Array(RosterCSV.text(scenario, style: .excel).utf8), type: "text/csv; charset=utf-8"),
      name: "rooster-\(scenario.period.start).csv")
  }

  @Sendable private static func print(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk).place
    let extent: PrintedRoster.Extent =
      ask.query["all"] == nil ? .week(of: try ask.date("week", or: nil)) : .all
    return .document(PrintHTML.page(try desk.printed(extent, at: place), language: ask.language))
  }
}
