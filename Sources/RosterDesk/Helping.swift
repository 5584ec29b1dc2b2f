public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// One's own points for helping, in all one's teams. Everyone sees their own alone, whatever their role.
  ///
  /// - Throws: ``Refusal/notYours(_:may:)`` for another's, with nobody who may.
  public func points(of person: PersonID? = nil, at place: Place) throws -> HelpView {
    try look(.seePoints, at: place, about: .member(person)) { desk in
      guard let who = desk.account.person else { throw Refusal.notYours(.seePoints, may: []) }
      let rows = try desk.reader.placed(Help.self, about: desk.reader.person(who).key)
      return HelpView(
        person: who, pointsPerShift: try desk.houseRules()[.helpPoints],
        lines: rows.sorted { ($0.value.date, $0.number) < ($1.value.date, $1.number) })
    }
  }
}

extension TeamDesk {
  /// Writes down who helps by a change that people make of their own accord, where the team agreed on points; who
  /// gives a shift on that they helped with no longer has points for it.
  func acknowledge(_ effect: RosterEffect, as kind: Help.Kind, by writer: StoreWriter) throws {
    let known = try reader.all(Help.self, of: period.key)
    for row in known where effect.givesOn(row.value) { try writer.remove(row.key) }
    let points = try houseRules()[.helpPoints]
    guard points > 0 else { return }
    for help in effect.help(kind, points: points, entry: writer.entry)
    where !known.contains(where: { $0.value.isSameShift(as: help) }) {
      try writer.add(help, to: .period(period.key))
    }
  }
}

extension LogEntry {
  /// The entry without rows of points for helping that are not someone's own.
  func hidingPoints(ofAllBut person: PersonID?) -> LogEntry {
    var entry = self
    entry.changes.removeAll { change in
      change.table == Help.table && (change.after ?? change.before)?["person"] != person
    }
    return entry
  }
}
