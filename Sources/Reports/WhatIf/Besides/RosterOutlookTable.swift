import Planning
import RosterModel

/// What what-ifs roster to, side by side.
struct RosterOutlookTable {
  let outlooks: [RosterOutlook]
  let names: [String]
  let say: Voice

  /// Sentences on the bound, and the table where rosters were made.
  var lines: [String] {
    sentences.flatMap { wrapped($0, indent: 3) } + (hasRosters ? [""] + table.lines : [])
  }

  /// "2  Een verpleegkundige erbij: elk rooster laat ten minste 11 van 1.235 diensten open."
  var sentences: [String] {
    zip(names, outlooks).enumerated().map { index, pair in
      let (name, outlook) = pair
      let told = say(
        outlook.openAtLeast == 0 ? .rosterNoneProven : .rosterAtLeast, capitalised(name),
        say.number(outlook.openAtLeast), say.number(outlook.required),
        say.dayAndYear(outlook.period.start), say.dayAndYear(outlook.period.end))
      return "\(index + 1)  \(told)"
    }
  }

  /// Whether any roster was made.
  var hasRosters: Bool { outlooks.contains { $0.roster != nil } }

  /// Open shifts, wishes and hours above contract.
  var table: TextTable {
    TextTable(
      columns: [
        .words("", limit: 40), .number(say(.open)), .number(say(.rosterAtLeastShort)),
        .number(say(.wishesHonouredShort)), .number(say(.hoursOverShort)),
      ],
      rows: zip(names, outlooks).enumerated().map { index, pair in
        let (name, outlook) = pair
        return ["\(index + 1)  \(name)"] + cells(outlook)
      })
  }

  private func cells(_ outlook: RosterOutlook) -> [String] {
    let least = say.number(outlook.openAtLeast)
    guard let roster = outlook.roster else { return ["-", least, "-", "-"] }
    return [
      say.number(roster.open), least,
      "\(say.number(roster.wishesHonoured))/\(say.number(roster.wishCount))",
      say.number(roster.hoursOver, decimals: 0),
    ]
  }
}
