import RosterModel

/// roster.csv: who works which shift on which date.
enum RosterTable {
  /// What is asked of a roster beyond its cells.
  enum Strictness {
    /// A scenario's own roster, agreed upon: no row twice, nobody on two shifts at once.
    case agreed
    /// A roster to be judged: double bookings are for the judge to find.
    case judged
    /// A roster without a scenario: codes and roles are taken as they stand, and as no shift says
    /// its domain, every row does.
    case alone
  }

  private typealias Entry = (assignment: Assignment, row: RowReader)

  static func read(
    _ table: Table, _ log: ProblemLog, _ known: Known, _ strictness: Strictness
  ) -> Roster {
    let entries = table.rows.compactMap { cells -> Entry? in
      let row = RowReader(cells, of: table, log: log)
      return assignment(row, known, strictness).map { ($0, row) }
    }
    if strictness == .agreed { checkBookings(entries, known) }
    return Roster(entries.map(\.assignment))
  }

  private static func assignment(
    _ row: RowReader, _ known: Known, _ strictness: Strictness
  ) -> Assignment? {
    let date = row.date(.date)
    let person = row.person(.person, known)
    let code = row.shift(.shift, known)
    let given: Domain? =
      strictness == .alone ? row.word(.domain, .domain) : row.optionalWord(.domain, .domain)
    let shift = code.flatMap { known.shifts[$0] }
    let domain = given ?? shift?.domain
    let level = row.optionalLevel(.level, in: domain)
    let role = role(row, known, strictness)
    let group = row.text(.group)
    let source: Assignment.Source? = row.optionalWord(.source, .source)
    let pinned = row.optionalBoolean(.pinned)
    row.checkInPeriod(date, at: .date, known)
    row.check(given, isThatOf: code, known)
    guard let date, let person, let code, let domain else { return nil }
    return Assignment(
      date: date, person: person, shift: code, domain: domain, level: level, role: role,
      group: group, source: source ?? .manual, isPinned: pinned)
  }

  /// A role some shift of the table has.
  private static func role(
    _ row: RowReader, _ known: Known, _ strictness: Strictness
  ) -> String? {
    if strictness == .alone { return row.text(.role) }
    guard known.codes != nil, let role = row.text(.role) else { return nil }
    guard !known.roles.contains(role) else { return role }
    row.report(
      .unknown(.role), at: .role,
      maybe: known.roles.isEmpty ? .leaveEmpty : Closest.suggest(role, in: known.roles))
    return nil
  }

  /// No row twice; no two shifts of a person that overlap, also past midnight.
  private static func checkBookings(_ entries: [Entry], _ known: Known) {
    var earlier: [String: [Entry]] = [:]
    for entry in entries {
      let assignment = entry.assignment
      let others = (-2...2).flatMap { earlier[key(assignment, shiftedBy: $0)] ?? [] }
      if let other = others.first(where: { overlaps($0.assignment, assignment, known) }) {
        reportBooking(entry, other)
      }
      earlier[key(assignment, shiftedBy: 0), default: []].append(entry)
    }
  }

  private static func key(_ assignment: Assignment, shiftedBy days: Int) -> String {
    "\(assignment.date.dayNumber + days)\n\(assignment.person)"
  }

  private static func reportBooking(_ entry: Entry, _ other: Entry) {
    let (mine, theirs) = (entry.assignment, other.assignment)
    let same = mine.date == theirs.date && mine.shift == theirs.shift
    entry.row.report(
      same
        ? .duplicate(line: other.row.line)
        : .doubleBooking(line: other.row.line, shift: theirs.shift),
      at: same ? .date : .shift, maybe: .removeOneOf(line: other.row.line))
  }

  private static func overlaps(_ left: Assignment, _ right: Assignment, _ known: Known) -> Bool {
    if left.date == right.date, left.shift == right.shift { return true }
    guard let first = known.shifts[left.shift], let second = known.shifts[right.shift] else {
      return false
    }
    let offset = (right.date - left.date) * 1440
    return first.span.lowerBound < second.span.upperBound + offset
      && second.span.lowerBound + offset < first.span.upperBound
  }
}
