import RosterModel

/// people.csv: who can be rostered.
enum PeopleTable {
  /// A person with the row it stands on, to report a missing contract there.
  typealias Entry = (person: Person, row: RowReader)

  static func read(_ table: Table, _ log: ProblemLog, into known: inout Known) -> [Entry] {
    let rows = table.rows.map { RowReader($0, of: table, log: log) }
    let ids = (rows.map { $0.freeText(.id) } + table.brokenTexts(.id)).filter { !$0.isEmpty }
    known.people = ids
    known.peopleSet = Set(ids)
    var keys = UniqueKeys<String>()
    return rows.compactMap { row in
      let person = person(row, known)
      if let person { keys.note(person.id, row, at: .id) }
      return person.map { ($0, row) }
    }
  }

  private static func person(_ row: RowReader, _ known: Known) -> Person? {
    let id = row.required(.id)
    let birthDate = row.optionalDate(.birthDate)
    let form: EmploymentForm? = row.word(.form, .employmentForm)
    let pool = row.text(.pool)
    let certificates = certificates(row)
    let homeGroup = row.text(.homeGroup)
    if let birthDate, let start = known.period?.start, birthDate >= start {
      row.report(.dateOutOfRange, at: .birthDate, maybe: .before(start))
    }
    guard let id, let form else { return nil }
    return Person(
      id: id, birthDate: birthDate, form: form, pool: pool, certificates: certificates,
      homeGroup: homeGroup)
  }

  /// `BIG-register@2027-06-01|medicatie`.
  private static func certificates(_ row: RowReader) -> [Certificate] {
    row.list(.certificates).compactMap { part in
      let pieces = part.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
      let until = pieces.count == 2 ? CivilDate(pieces[1]) : nil
      let named = pieces.first.map { !$0.isEmpty && $0 == $0.trimmingSpaces() } ?? false
      guard named, pieces.count == 1 || until != nil else {
        let guess = pieces.count == 2 && named ? Guesses.date(pieces[1]) : nil
        row.report(
          .malformed(.certificates), at: .certificates, value: part,
          maybe: guess.map { .closest("\(pieces[0])@\($0)") } ?? .form(.certificates))
        return nil
      }
      return Certificate(name: pieces[0], until: until)
    }
  }
}
