public import RosterModel

extension PersonFile {
  /// The file with other people hidden, given the names of the person's own accounts and those of everyone else:
  /// codes and accounts.
  public func hiding(_ others: some Sequence<String>, ownAccounts: Set<String>) -> PersonFile {
    let own = ownAccounts.union([person.id])
    let words = others.filter { !own.contains($0) }.map { ($0, Self.colleague) }
    let names = NamesInText(Dictionary(words, uniquingKeysWith: { first, _ in first }), notOf: own)
    var file = self
    for index in consents.indices {
      file.consents[index].by = names.replaced(in: consents[index].by)
    }
    for index in overrides.indices {
      file.overrides[index].by = names.replaced(in: overrides[index].by)
    }
    for index in requests.indices {
      file.requests[index].value = requests[index].value.hiding(allBut: person.id, names)
    }
    for index in further.indices {
      file.further[index].columns = names.replaced(
        in: further[index].columns, of: further[index].table)
    }
    file.log = log.map { $0.hiding(names, ownAccounts: ownAccounts) }
    return file
  }
}

extension ChangeRequest {
  /// Whether someone is a party to it in any way.
  public func involves(_ person: PersonID) -> Bool {
    by == person || parties.contains(person) || agreed.contains(person)
      || changes.contains { $0.person == person } || wish?.person == person
  }

  fileprivate func hiding(allBut person: PersonID, _ names: NamesInText) -> ChangeRequest {
    let shown = { (other: PersonID) in other == person ? other : PersonFile.colleague }
    var request = self
    request.by = shown(by)
    request.parties = parties.map(shown)
    request.agreed = agreed.map(shown)
    for index in changes.indices { request.changes[index].person = shown(changes[index].person) }
    request.wish = wish?.person == person ? wish : nil
    request.reason = reason.map { names.replaced(in: $0) }
    return request
  }
}

extension LogEntry {
  fileprivate func hiding(_ names: NamesInText, ownAccounts: Set<String>) -> LogEntry {
    var entry = self
    if !ownAccounts.contains(heading.account) { entry.heading.account = PersonFile.colleague }
    entry.heading.why = heading.why.map { names.replaced(in: $0) }
    for (index, change) in changes.enumerated() {
      entry.changes[index].before = change.before.map { names.replaced(in: $0, of: change.table) }
      entry.changes[index].after = change.after.map { names.replaced(in: $0, of: change.table) }
    }
    return entry
  }
}

extension NamesInText {
  /// The columns of a row with names replaced where there can be any.
  fileprivate func replaced(in columns: [String: String], of table: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: columns.map { column, text in
        LogChange.mayName(table: table, column: column)
          ? (column, replaced(in: text)) : (column, text)
      })
  }
}
