import RosterModel

/// Reads the tables of a mapping: first what the others refer to, then the others.
struct MappedTablesReader {
  let folder: Folder
  let log: ProblemLog
  /// Whether a roster may have rows outside the period.
  var onAnyDate = false

  /// The tables; incomplete where problems were logged, `nil` where the mapping is no mapping.
  func read(_ path: String, for scenario: Scenario?) -> MappedTables? {
    var known = scenario.map { Known($0) } ?? Known()
    if onAnyDate { known.period = nil }
    let file = Folder.lastName(of: path)
    guard let bytes = Folder.bytes(at: path, name: file, log: log),
      let sections = MappingReader(file: file, known: known, log: log).read(bytes)
    else { return nil }
    if sections.contains(where: { $0.target == .people }) { known.people = nil }
    let tables = tables(sections)
    let people = tables[.people].map { self.people($0, into: &known) } ?? []
    let contracts = tables[.contracts].map { self.contracts($0, of: people, known) } ?? []
    let strictness: RosterTable.Strictness = scenario == nil ? .alone : .judged
    let roster = tables[.roster].map { RosterTable.read($0, log, known, strictness) }
    return MappedTables(people: people.map(\.person), contracts: contracts, roster: roster)
  }

  /// People; where it is not known who all of them are, nobody is held against it.
  private func people(_ table: Table, into known: inout Known) -> [PeopleTable.Entry] {
    let people = PeopleTable.read(table, log, into: &known)
    if table.isTold(.id) { known.people = nil }
    return people
  }

  /// Contracts; where it is not known whose all of them are, nobody is said to have none.
  private func contracts(
    _ table: Table, of people: [PeopleTable.Entry], _ known: Known
  ) -> [Contract] {
    ContractsTable.read(table, log, known, table.isTold(.person) ? [] : people)
  }

  private func tables(_ sections: [MappingReader.Section]) -> [ScenarioFile: Table] {
    var tables: [ScenarioFile: Table] = [:]
    for section in sections {
      guard let mapping = section.mapping, let bytes = folder.bytes(mapping.file) else { continue }
      tables[section.target] = TableTranslator(mapping: mapping, log: log).table(bytes)
      if section.target != .roster { tables[section.target]?.requireRows(log) }
    }
    return tables
  }
}
