import LabourRules
import Planning
import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Makes the roster known, as a new version: lawful, with consents on record, and complete, or with its open
  /// shifts accepted by `withOpen`. After the last day for it a reason is needed.
  public func publish(withOpen: Bool, at place: Place) throws -> Receipt<Publication> {
    try change(.publish, at: place) { desk, writer in
      let board = try desk.board()
      let findings = board.open.judgement.findings
      let law = findings.filter { $0.kind == .law && !$0.isAnnouncement }
      guard law.isEmpty else { throw Refusal.law(law) }
      let consents = findings.filter { $0.kind == .consent && !$0.isAnnouncement }
      guard consents.isEmpty else { throw Refusal.consentNeeded(consents) }
      guard withOpen || board.accounts.open == 0 else {
        throw Refusal.openShifts(board.accounts.open)
      }
      let today = desk.now.local.date
      let last = desk.period.value.calendar.publishBy
      if !desk.isPublished, today > last, asker.why == nil { throw Refusal.afterDeadline(last) }
      return try desk.publish(board, on: today, writer)
    }
  }

  /// What changed between two versions, or since a version; the last two where none is named.
  public func difference(
    from first: Int?, to second: Int?, at place: Place
  ) throws -> (from: RosterVersion, to: RosterVersion?, changes: [CellChange]) {
    try look(.seeTeam, at: place) { desk in
      let versions = try desk.reader.all(RosterVersion.self, of: desk.period.key).values()
      let known = versions.map { "\($0.number)" }
      let named = { (number: Int) throws -> RosterVersion in
        guard let version = versions.first(where: { $0.number == number }) else {
          throw Refusal.unknown(.version, "\(number)", known: known)
        }
        return version
      }
      guard let last = versions.last else { throw Refusal.unknown(.version, "", known: []) }
      let from = try first.map(named) ?? (second == nil ? last : try named(last.number - 1))
      let to = try second.map(named)
      let old = try desk.reader.roster(of: desk.period.key, asOf: from.entry)
      let new =
        try to.map { try desk.reader.roster(of: desk.period.key, asOf: $0.entry) }
        ?? desk.ownRoster()
      return (from, to, old.changes(to: new))
    }
  }
}

extension TeamDesk {
  fileprivate func publish(
    _ board: RosterBoard, on today: CivilDate, _ writer: StoreWriter
  ) throws -> Publication {
    let versions = try reader.all(RosterVersion.self, of: period.key).values()
    let changes = try versions.last.map {
      try reader.roster(of: period.key, asOf: $0.entry).changes(to: ownRoster())
    }
    if versions.isEmpty {
      var published = period.value
      published.published = today
      try writer.replace(period.key, with: published)
    } else if changes?.isEmpty ?? false {
      throw StoreError.nothingChanged
    }
    let version = RosterVersion(
      number: (versions.last?.number ?? 0) + 1, entry: writer.entry, at: now.milliseconds,
      open: board.accounts.open)
    try writer.add(version, to: .period(period.key))
    return Publication(version: version, changes: changes ?? [])
  }
}

extension Finding {
  /// Whether it is about when the roster is made known, which the day itself decides.
  fileprivate var isAnnouncement: Bool { rule == "ATW-ANN" || rule == "VVT-ANN" }
}
