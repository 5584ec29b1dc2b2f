import RosterModel

/// contracts.csv: level, domain and weekly hours of each person, and when they hold.
enum ContractsTable {
  private typealias Entry = (contract: Contract, row: RowReader)

  static func read(
    _ table: Table, _ log: ProblemLog, _ known: Known, _ people: [PeopleTable.Entry]
  ) -> [Contract] {
    let rows = table.rows.map { RowReader($0, of: table, log: log) }
    var entries: [String: [Entry]] = [:]
    var contracts: [Contract] = []
    for row in rows {
      guard let contract = contract(row, known) else { continue }
      let key = contract.person + "\n" + contract.domain.rawValue
      checkOverlap((contract, row), entries[key] ?? [])
      entries[key, default: []].append((contract, row))
      contracts.append(contract)
    }
    let named = Set(rows.map { $0.freeText(.person) } + table.brokenTexts(.person))
    for (person, row) in people where !named.contains(person.id) {
      row.report(.personWithoutContract, at: .id, maybe: .addContract(person.id, to: table.name))
    }
    return contracts
  }

  private static func contract(_ row: RowReader, _ known: Known) -> Contract? {
    let person = row.person(.person, known)
    let domain: Domain? = row.word(.domain, .domain)
    let level = row.level(.level, in: domain)
    let least = row.decimal(.hoursMin, in: 0...60)
    let most = row.decimal(.hoursMax, in: 0...60)
    let (from, to) = row.span()
    if let least, let most, least > most {
      let max = row.cell(.hoursMax)?.written ?? ""
      row.report(.hoursCrossed(max: max), at: .hoursMin, maybe: .swap)
    }
    guard let person, let domain, let level, let least, let most, least <= most else { return nil }
    return Contract(
      person: person, domain: domain, level: level, weekly: .hours(least)...(.hours(most)),
      from: from, to: to)
  }

  /// Contracts of one person in one domain follow each other; they never hold at once.
  private static func checkOverlap(_ entry: Entry, _ earlier: [Entry]) {
    let contract = entry.contract
    let start = contract.from ?? DateLimits.first
    let end = contract.to ?? DateLimits.last
    guard
      let other = earlier.first(where: {
        start <= ($0.contract.to ?? DateLimits.last)
          && ($0.contract.from ?? DateLimits.first) <= end
      })
    else { return }
    if contract.level == other.contract.level, contract.weekly == other.contract.weekly {
      entry.row.report(
        .duplicate(line: other.row.line), at: .person, maybe: .removeOneOf(line: other.row.line))
      return
    }
    let later = max(start, other.contract.from ?? DateLimits.first)
    let canFollow = contract.from != other.contract.from && later > DateLimits.first
    entry.row.report(
      .contractsContradict(line: other.row.line), at: .person,
      maybe: canFollow ? .endOn(later - 1) : .removeOneOf(line: other.row.line))
  }
}
