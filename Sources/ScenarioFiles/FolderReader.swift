import RosterModel

/// Reads a folder file by file: first what the others refer to, then the others.
struct FolderReader {
  let folder: Folder
  let log: ProblemLog

  /// The scenario; `nil` or incomplete where problems were logged.
  func read() -> Scenario? {
    guard let names = folder.names() else { return nil }
    reportUnknown(names)
    let present = Set(names.compactMap(ScenarioFile.init))
    reportMissing(present)
    let tables = tables(present)
    var known = Known()
    let settings = settings(present, names.filter(RulePackFile.isName))
    known.period = settings.period
    var scenario = settings.scenario
    fill(&scenario, tables, &known, demandOnly: Self.isDemandOnly(present))
    return scenario
  }

  /// A folder with a care mix and nothing about people.
  private static func isDemandOnly(_ present: Set<ScenarioFile>) -> Bool {
    present.contains(.careMix) && present.isDisjoint(with: ScenarioFile.aboutPeople)
  }

  private func reportUnknown(_ names: [String]) {
    let known = ScenarioFile.allCases.map(\.rawValue)
    for name in names where ScenarioFile(rawValue: name) == nil && !RulePackFile.isName(name) {
      guard [".csv", ".yaml", ".yml"].contains(where: name.lowercased().hasSuffix) else { continue }
      let near = Closest.match(name, in: known)
      log.report(
        .unknownFile, in: name, value: name, maybe: near.map { .closest($0) } ?? .moveFile)
    }
  }

  private func reportMissing(_ present: Set<ScenarioFile>) {
    let demandOnly = Self.isDemandOnly(present)
    var required: [ScenarioFile] = [.settings]
    if !demandOnly { required += [.shifts, .people, .contracts] }
    if present.contains(.cover) { required.append(.shifts) }
    let bare = present.isDisjoint(with: ScenarioFile.aboutPeople + [.shifts, .cover, .careMix])
    for file in Set(required).subtracting(present) {
      let name = file.rawValue
      log.report(
        .fileMissing, in: name,
        maybe: bare && file != .settings ? .addFileOrCareMix(name) : .addFile(name))
    }
  }

  private func tables(_ present: Set<ScenarioFile>) -> [ScenarioFile: Table] {
    var tables: [ScenarioFile: Table] = [:]
    let tabular = present.subtracting([.settings]).subtracting(ScenarioFile.beside)
    for file in ScenarioFile.allCases where tabular.contains(file) {
      guard let bytes = folder.bytes(file.rawValue) else { continue }
      tables[file] = Table.read(bytes, as: file, name: file.rawValue, log: log)
    }
    return tables
  }

  private func settings(
    _ present: Set<ScenarioFile>, _ packFiles: [String]
  ) -> (scenario: Scenario?, period: Period?) {
    let own = packFiles.compactMap { file in
      folder.bytes(file).flatMap { RulePackReader(file: file, log: log).read($0) }
        .map { (file: file, pack: $0) }
    }
    guard present.contains(.settings), let bytes = folder.bytes(ScenarioFile.settings.rawValue)
    else { return (nil, nil) }
    let packs = RulePackFile.replacing(RulePack.shipped, by: own.map(\.pack))
    let read = SettingsReader(name: Folder.lastName(of: folder.path), packs: packs, log: log)
      .read(bytes)
    let listed = Set(read.scenario?.rulePacks.map(\.id) ?? own.map(\.pack.id))
    for (file, pack) in own where !listed.contains(pack.id) {
      log.report(.packNotListed, in: file, value: pack.id, maybe: .listPack(pack.id))
    }
    return read
  }

  /// Reads every table, also where the settings could not be, so that all problems show at once.
  private func fill(
    _ scenario: inout Scenario?, _ tables: [ScenarioFile: Table], _ known: inout Known,
    demandOnly: Bool
  ) {
    let required: [ScenarioFile] = demandOnly ? [.careMix] : [.shifts, .people, .contracts]
    for file in required { tables[file]?.requireRows(log) }
    var content =
      scenario
      ?? Scenario(
        name: "", location: "", period: Period(start: CivilDate(dayNumber: 4), weeks: 1))
    content.shifts = tables[.shifts].map { ShiftsTable.read($0, log, into: &known) } ?? []
    let people = tables[.people].map { PeopleTable.read($0, log, into: &known) } ?? []
    content.people = people.map(\.person)
    content.contracts =
      tables[.contracts].map { ContractsTable.read($0, log, known, people) } ?? []
    fillNeed(&content, tables, known)
    fillPeople(&content, tables, known)
    if scenario != nil { scenario = content }
  }

  private func fillNeed(
    _ content: inout Scenario, _ tables: [ScenarioFile: Table], _ known: Known
  ) {
    content.careMix = tables[.careMix].map { CareMixTable.read($0, log) } ?? []
    content.printedTotals = tables[.printedTotals].map { PrintedTotalsTable.read($0, log) } ?? []
    content.cover = tables[.cover].map { CoverTable.read($0, log, known) } ?? []
  }

  private func fillPeople(
    _ content: inout Scenario, _ tables: [ScenarioFile: Table], _ known: Known
  ) {
    content.statuses = tables[.status].map { StatusTable.read($0, log, known) } ?? []
    content.consents = tables[.consents].map { ConsentsTable.read($0, log, known) } ?? []
    content.overrides = tables[.overrides].map { OverridesTable.read($0, log, known) } ?? []
    content.availability =
      tables[.availability].map { AvailabilityTable.read($0, log, known) } ?? []
    content.leave = tables[.leave].map { LeaveTable.read($0, log, known) } ?? []
    content.wishes = tables[.wishes].map { WishesTable.read($0, log, known) } ?? []
    content.history = tables[.history].map { HistoryTable.read($0, log, known) } ?? []
    content.counters = tables[.counters].map { CountersTable.read($0, log, known) } ?? []
    content.roster = tables[.roster].map { RosterTable.read($0, log, known, .agreed) } ?? Roster()
  }
}
