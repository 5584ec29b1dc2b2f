import HTTPTypes
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// The leader's roster: the page, its changes, and what its script asks.
enum GridRoutes {
  private static let door = Route.Door.roles([.leader, .planner])

  static let all: [Route] = [
    .page("/roster", door, page), .page("/roster/print", door, printed),
    .page("/roster/rows", door, rows), .page("/roster/candidates", door, candidates),
    .change("/roster/trial", door, back: "/roster", tried),
    .change("/roster/cell", door, back: "/roster", change),
    .change("/roster/pin", door, back: "/roster", pin),
    .change("/roster/undo", door, back: "/roster", undo),
  ]

  // MARK: Looking

  @Sendable private static func page(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let view = try desk.grid(at: ask.place)
    let context = ask.context(since: view.lastEntry)
    var found: GridCandidates?
    // After a refused change its fields are there too, and mean something else.
    if let shift = ask.query["shift"], let date = try ask.date("date", or: nil) {
      found = GridCandidates(
        shift, on: date, try desk.candidates(for: shift, on: date, at: ask.place), context)
    }
    return .page(
      GridPage(
        view, level: ask.level, own: try desk.ownChanges(last: shownChanges), candidates: found,
        context
      ).document)
  }

  @Sendable private static func printed(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let extent: PrintedRoster.Extent =
      ask.query["week"] == "all" ? .all : .week(of: try ask.date("week", or: nil))
    let printed = try desk.printed(extent, at: ask.place)
    return .document(PrintHTML.page(printed, language: ask.language))
  }

  /// What differs from what a page shows.
  @Sendable private static func rows(_ ask: Ask, _ desk: Desk) throws -> Answer {
    try patch(ask, desk, said: "")
  }

  @Sendable private static func candidates(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let (shift, date) = (try ask.text("shift"), try ask.date("date"))
    let since = try? ask.number("since")
    let found = try desk.candidates(for: shift, on: date, at: ask.place)
    return .fragment(
      GridCandidates(shift, on: date, found, ask.context(since: since)).markup.source)
  }

  @Sendable private static func tried(_ ask: Ask, _ desk: Desk) throws -> Answer {
    guard let edit = try edit(ask, desk) else {
      return .json(ScriptReply.data(Nothing(heading: ask.say(.gridNothing))))
    }
    let effect = try desk.adjust(Adjustment(place: ask.place, edit: edit, isTrial: true)).effect
    let words = try desk.vocabulary(at: ask.place)
    let text = effect.text(ask.language, scenario: words, for: .web)
    return .json(
      ScriptReply.data(
        GridTrial(
          effect, lines: text.split(separator: "\n").map(String.init),
          needsAgreement: words.published != nil, ask.say)))
  }

  private struct Nothing: Encodable {
    var verdict = "nothing"
    let heading: String
    var lines: [String] = []
  }

  // MARK: Changing

  @Sendable private static func change(_ ask: Ask, _ desk: Desk) throws -> Answer {
    guard let edit = try edit(ask, desk) else {
      return try answer(ask, desk, said: ask.say(.gridNothing))
    }
    _ = try desk.adjust(
      Adjustment(place: ask.place, edit: edit, recordsConsent: ask.consents))
    let shift = ask.form["shift"] ?? ask.say(.gridFree)
    return try answer(ask, desk, said: ask.told(.gridSaved, shift))
  }

  @Sendable private static func pin(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let isPinned = try ask.text("pin") == "on"
    let date = try ask.date("date")
    _ = try desk.pin(
      try ask.text("person"), date...date, isPinned: isPinned, at: ask.place)
    return try answer(ask, desk, said: ask.told(isPinned ? .gridPinnedDone : .gridUnpinnedDone))
  }

  /// Takes an entry back; where none is named the last one of whoever asks.
  @Sendable private static func undo(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let number =
      try ask.form["number"] == nil
      ? desk.ownChanges(last: 1).first?.number : ask.number("number")
    guard let number else { return try answer(ask, desk, said: ask.say(.gridNothingToUndo)) }
    _ = try desk.undo(number)
    return try answer(ask, desk, said: ask.say(.gridUndone, "\(number)"))
  }

  private static func edit(_ ask: Ask, _ desk: Desk) throws -> Adjustment.Edit? {
    try desk.edit(
      try ask.text("person"), on: try ask.date("date"), to: ask.form["shift"], at: ask.place)
  }

  /// For the script what differs now, for others the page again.
  private static func answer(_ ask: Ask, _ desk: Desk, said: String) throws -> Answer {
    ask.isScript ? try patch(ask, desk, said: said) : ask.done(said, to: "/roster")
  }

  private static func patch(_ ask: Ask, _ desk: Desk, said: String) throws -> Answer {
    let view = try desk.grid(at: ask.place)
    let marks = Set(
      (ask.form["marks"] ?? ask.query["marks"] ?? "").split(separator: " ").map(String.init))
    return .json(
      ScriptReply.data(
        GridPatch(
          GridSheet(view, level: ask.level), marks: marks, said: said,
          own: try desk.ownChanges(last: shownChanges), ask.context(since: view.lastEntry))))
  }

  /// Own changes shown.
  private static let shownChanges = 8
}

extension Ask {
  /// The level that is looked at alone.
  fileprivate var level: QualificationLevel? {
    (query["level"] ?? form["level"]).flatMap { QualificationLevel($0) }
  }

  /// A sentence about the person and date of the form, and what else it names.
  fileprivate func told(_ words: Words, _ rest: String = "") -> String {
    say(words, form["person"] ?? "", (try? date("date")).map { say.day($0) } ?? "", rest)
  }
}
