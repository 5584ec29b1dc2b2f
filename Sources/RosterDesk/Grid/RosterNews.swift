import RosterModel
public import RosterStore
public import SelfRostering

/// What an entry of the log means to whoever looks at a roster.
public struct RosterNews: Hashable, Sendable {
  /// The number of the entry.
  public let entry: Int
  /// Who changed something.
  public let account: String
  /// Their role at the time.
  public let role: Role?
  /// The codes of the teams it concerns; none where it may concern any.
  public let teams: Set<String>
  /// The days of the roster that changed.
  public let cells: [SharedRoster.Cell]

  /// What an entry means; `periods` are the codes of the teams of periods, by the numbers of their rows.
  public init(_ entry: LogEntry, periods: [Int: String]) {
    self.entry = entry.number
    account = entry.heading.account
    role = Role(rawValue: entry.heading.role)
    let rows = entry.changes.flatMap { [$0.before, $0.after].compactMap(\.self) }
    let named = rows.map { row in
      row["team"] ?? row["period"].flatMap { Int($0) }.flatMap { periods[$0] }
    }
    self.teams = named.contains(nil) ? [] : Set(named.compactMap(\.self))
    let days = entry.changes.filter { $0.table == "assignment" }
      .compactMap { $0.after ?? $0.before }
      .compactMap { row -> SharedRoster.Cell? in
        guard let person = row["person"], let date = row["date"].flatMap({ CivilDate($0) }) else {
          return nil
        }
        return SharedRoster.Cell(person: person, date: date)
      }
    cells = Set(days).sorted { ($0.date, $0.person) < ($1.date, $1.person) }
  }

  /// Whether it concerns an account: it is about their team, they see every team, or it may concern any.
  public func concerns(_ account: Account) -> Bool {
    guard let team = account.team, !teams.isEmpty else { return true }
    return teams.contains(team)
  }

  /// What was changed after an entry, the first first, and the last entry there is. Changes by other programs are among
  /// them.
  public static func since(
    _ entry: Int, in store: RosterStore
  ) throws -> (news: [RosterNews], last: Int) {
    try store.read { reader in
      let last = try reader.lastEntry
      guard last > entry else { return ([], last) }
      var periods: [Int: String] = [:]
      for team in try reader.all(Team.self) {
        for period in try reader.all(RosterPeriod.self, of: team.key) {
          periods[period.key.number] = team.value.code
        }
      }
      let entries = try reader.log(entry + 1...last, last: most)
      return (entries.reversed().map { RosterNews($0, periods: periods) }, last)
    }
  }

  /// Entries told at once, at most: whoever missed more asks for everything again.
  private static let most = 100
}
