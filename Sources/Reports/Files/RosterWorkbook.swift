public import RosterModel
public import Workbook

/// The roster as a workbook that goes on counting when someone changes a cell.
///
/// The first sheet has one row per person with the codes of each day (several as `D|OK`), then
/// totals, and below the people the cover. Totals are formulas over the codes: paid hours and the
/// kind of each shift stand on a sheet of their own, the weekends each person works and the level
/// at which they fill cover on others. Each formula carries its present result, so that a reader
/// that does not calculate shows the same. Text stays text, whatever sign it starts with.
///
/// Contract, time away and need are numbers: they are not in the codes. Nothing says why someone is
/// away.
public enum RosterWorkbook {
  /// What stands above the roster.
  public struct Heading: Hashable, Sendable {
    /// The team's or location's name.
    public var team: String
    /// The version, as it is to be shown.
    public var version: String?
    /// When it was made known, as it is to be shown.
    public var published: String?
    /// The moment for the file's properties; without one the same roster gives the same bytes.
    public var made: Instant?

    /// A heading; what is `nil` is left out.
    public init(
      team: String, version: String? = nil, published: String? = nil, made: Instant? = nil
    ) {
      self.team = team
      self.version = version
      self.published = published
      self.made = made
    }

    /// `Rooster Linde`.
    func title(_ say: Voice) -> String { say(.pageTitle, team.printable) }

    /// `Versie 3`, `bekendgemaakt 1 dec 2026`.
    func stamps(_ say: Voice) -> [String] {
      [
        version.map { say(.stampVersion, $0.printable) },
        published.map { say(.stampPublished, $0.printable) },
      ].compactMap { $0 }
    }
  }

  /// The workbook of a roster.
  ///
  /// - Parameter cover: the need the roster is made for, per date, shift and domain.
  public static func document(
    _ scenario: Scenario, roster: Roster, cover: [CoverCell], heading: Heading,
    language: Language
  ) -> WorkbookDocument {
    let say = Voice(language)
    let grid = RosterGrid(scenario, roster: roster)
    let posts = CoverPosts.all(in: cover, of: scenario)
    let levels = Set(posts.map(\.domain)).sorted().map {
      LevelSheet(grid: grid, domain: $0, say: say)
    }
    let table = ShiftSheet(shifts: scenario.shifts, say: say)
    let layout = RosterLayout(grid, say)
    let weekends = WeekendSheet(grid: grid, layout: layout, table: table, say: say)
    let sheet = RosterSheet(grid: grid, layout: layout, heading: heading, say: say).sheet(
      totals: PersonTotals(grid: grid, layout: layout, table: table, weekends: weekends),
      cover: CoverBlock(
        grid: grid, layout: layout, table: table, levels: levels, posts: posts, say: say))
    return WorkbookDocument(
      title: shortened(heading.title(say), to: 100),
      made: heading.made ?? WorkbookDocument.noMoment,
      sheets: [sheet, table.sheet, weekends.sheet] + levels.map(\.sheet)
        + [LegendSheet(say: say).sheet])
  }
}

extension RosterLayout {
  /// The layout of a roster's sheet.
  fileprivate init(_ grid: RosterGrid, _ say: Voice) {
    let scenario = grid.scenario
    self.init(
      sheetName: say(.roster), people: grid.people.count, days: scenario.period.dayCount,
      // Rounding to whole minutes may part the two ends of a fixed contract by one.
      hasRanges: scenario.people.contains { person in
        let range = scenario.contractRange(of: person.id, over: scenario.period)
        return range.upperBound - range.lowerBound > Minutes(1)
      })
  }
}
