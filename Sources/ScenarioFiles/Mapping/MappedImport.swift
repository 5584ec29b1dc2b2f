public import RosterModel

/// What a mapping read from the files of another system. A table the mapping does not name is
/// empty, the roster `nil`.
public struct MappedTables: Hashable, Sendable {
  /// People, as `people.csv` has them.
  public var people: [Person]
  /// Contracts, as `contracts.csv` has them.
  public var contracts: [Contract]
  /// The roster, as `roster.csv` has it; double bookings stand in it, for a judge to find.
  public var roster: Roster?

  /// Tables that were read.
  public init(people: [Person] = [], contracts: [Contract] = [], roster: Roster? = nil) {
    self.people = people
    self.contracts = contracts
    self.roster = roster
  }
}

/// Reads people, contracts and a roster from CSV files of another system, such as the one that
/// holds care files or contracts. A mapping says which columns hold what and how values are
/// written; nothing is guessed.
///
/// ```yaml
/// people:
///   file: medewerkers.csv
///   delimiter: ";"
///   columns: {id: Personeelsnummer, birth_date: Geboortedatum, form: Dienstverband}
///   values: {form: {Vast: employed, ZZP: self-employed}}
///   skip: {form: [Vrijwilliger]}
///   dates: dd-mm-yyyy
/// contracts:
///   file: contracten.csv
///   delimiter: ";"
///   columns: {person: Nr, level: Functie, hours_min: Uren, hours_max: Uren, to: Einde}
///   fixed: {domain: care}
///   values: {level: {Helpende: "2", Verzorgende IG: "3"}, to: {31-12-9999: ""}}
///   dates: dd-mm-yyyy
///   decimal: ","
/// roster:
///   file: rooster.csv
///   delimiter: tab
///   columns: {date: Datum, person: Nr, shift: Dienst}
///   values: {shift: {VRG: V, LAAT: A}}
///   skip: {shift: [VRIJ]}
///   dates: yyyymmdd
/// ```
/// - `file` is the file, within the folder, and `delimiter` is `;`, `,` or `tab`.
/// - `columns` has for each column of ours the name of theirs. One of theirs may serve two of ours;
///   those it does not name are left alone.
/// - `fixed` is a word that holds for every row, where they have no such column.
/// - `values` says what their values are in our words. One it does not name is a problem; of dates
///   and numbers it names exceptions only. Empty cells stay empty.
/// - `skip` has values of rows that are left out.
/// - `dates` is how dates are written: `dd` and `mm` (`d` and `m` without a zero in front), `yyyy`,
///   and any signs. Asked where a date is read.
/// - `decimal` is `,` or `.`, asked where hours are read.
///
/// The tables then go through the readers of `people.csv`, `contracts.csv` and `roster.csv`: what
/// those ask is asked of these files too. A line of theirs that starts with `#` is a row.
public enum MappedImport {
  /// Reads what a mapping names.
  ///
  /// - Parameters:
  ///   - mapping: the path of the mapping.
  ///   - folder: the folder its files are in.
  ///   - scenario: the one these tables are for: its shifts, its period, and its people where the
  ///     mapping reads none. Without it shift codes are taken as they stand, and a roster must give
  ///     each row's domain.
  ///   - onAnyDate: whether rows of the roster may lie outside the scenario's period, as work that
  ///     has passed does.
  /// - Throws: ``ScenarioProblems`` with everything wrong, each at its place in the mapping or in
  ///   the other system's file, with the value as written there.
  public static func read(
    mapping: String, folder: String, for scenario: Scenario? = nil,
    onAnyDate: Bool = false
  ) throws(ScenarioProblems) -> MappedTables {
    let log = ProblemLog()
    let reader = MappedTablesReader(
      folder: Folder(path: folder, log: log), log: log, onAnyDate: onAnyDate)
    let tables = reader.read(mapping, for: scenario)
    // A file that serves two tables has the problems of its grid twice.
    var seen: Set<ScenarioProblem> = []
    let problems = log.sorted.filter { seen.insert($0).inserted }
    guard problems.isEmpty, let tables else { throw ScenarioProblems(problems: problems) }
    return tables
  }
}
