import RosterStore
public import SelfRostering

extension Desk {
  /// Takes rows of another system into a team: people and contracts by their codes, and a roster.
  ///
  /// New people become members with an account; of known people and their contracts the export is
  /// what holds, but for what it leaves empty. Nobody is taken off the team. Rows of the roster
  /// that have passed become history, or in a period of the team a record of what was worked; rows
  /// to come are added, not pinned, to a period that is still being made. All of it is one entry in
  /// the log.
  ///
  /// - Returns: the entry, `nil` where nothing changed, and what became of the rows.
  public func importRows(
    _ rows: CareFileRows, at place: Place
  ) throws -> (entry: Int?, report: CareFileReport) {
    var report = CareFileReport()
    do {
      let receipt = try change(.importRows, at: place) { desk, writer in
        let people = try CareFilePeople(desk, writer)
        try people.take(rows, into: &report)
        let roster = try CareFileRoster(desk, writer, of: people.own)
        try roster.take(rows.roster, into: &report)
      }
      return (receipt.entry, report)
    } catch StoreError.nothingChanged {
      return (nil, report)
    }
  }
}
