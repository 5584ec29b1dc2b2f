import RosterModel

/// Rosters drawn as text: a line per person (P1, P2, ...), a character per day, `.` for a free day.
/// Spaces and `|` are for the eye. The history ends on the day before the period; what stands after
/// the period already starts on the day after it.
///
/// V is 07:00-15:30 with half an hour's break (8 h), L 15:00-23:00 with half an hour (7.5 h), N
/// 23:00-07:00 without (8 h). Other letters are shifts given along; in `both` a letter stands for
/// several.
struct Drawn {
  /// Monday 2027-01-04.
  static let monday = CivilDate(year: 2027, month: 1, day: 4)!

  static let legend: [Shift] = [
    .drawn("V", "07:00-15:30", rest: 30), .drawn("L", "15:00-23:00", rest: 30),
    .drawn("N", "23:00-07:00"),
  ]

  var scenario: Scenario
  var roster: Roster

  init(
    _ lines: String..., history: [String] = [], after: [String] = [], shifts: [Shift] = [],
    both: [Character: String] = [:], from start: CivilDate = Drawn.monday, weeks: Int? = nil,
    with change: (inout Scenario) -> Void = { _ in }
  ) {
    let rows = lines.map { Drawn.letters($0) }
    let days = rows.map(\.count).max() ?? 0
    let period = Period(start: start, weeks: weeks ?? max(1, (days + 6) / 7))
    scenario = Scenario(name: "drawn", location: "paper", period: period)
    scenario.shifts = shifts + Self.legend
    for index in 0..<max(rows.count, history.count, after.count) {
      let id = "P\(index + 1)"
      scenario.people.append(Person(id: id))
      scenario.contracts.append(
        Contract(person: id, domain: .care, level: .level3, weekly: .zero ... .hours(80)))
    }
    roster = Roster()
    let known = scenario.shifts
    roster = Roster(
      rows.enumerated().flatMap { index, row in
        Self.entries(row, person: "P\(index + 1)", from: start, both: both).map { entry in
          Assignment(
            date: entry.date, person: entry.person, shift: entry.shift,
            domain: known.first { $0.code == entry.shift }?.domain ?? .care)
        }
      })
    scenario.history = history.enumerated().flatMap { index, text in
      let row = Self.letters(text)
      return Self.entries(row, person: "P\(index + 1)", from: start - row.count, both: both)
    }
    let standing: [HistoryEntry] = after.enumerated().flatMap { index, text in
      let row = Self.letters(text)
      return Self.entries(row, person: "P\(index + 1)", from: period.end + 1, both: both)
    }
    scenario.history += standing
    change(&scenario)
  }

  private static func letters(_ text: String) -> String {
    text.filter { $0 != " " && $0 != "|" }
  }

  private static func entries(
    _ row: String, person: PersonID, from start: CivilDate, both: [Character: String]
  ) -> [HistoryEntry] {
    row.enumerated().flatMap { day, letter in
      (letter == "." ? "" : both[letter] ?? String(letter)).map {
        HistoryEntry(date: start + day, person: person, shift: String($0))
      }
    }
  }
}

extension Shift {
  /// A shift of a drawing; paid is its work unless given.
  static func drawn(
    _ code: Character, _ span: String, rest: Int = 0, paid: Int? = nil,
    minLevel: QualificationLevel? = nil, domain: Domain = .care, countsFor: CountsFor = .cover,
    givenClass: Block? = nil
  ) -> Shift {
    let ends = span.split(separator: "-").map { ClockTime($0)! }
    var shift = Shift(
      code: String(code), begin: ends[0], end: ends[1], breakTime: Minutes(rest), paid: .zero,
      domain: domain, minLevel: minLevel, countsFor: countsFor, givenClass: givenClass)
    shift.paid = paid.map { Minutes($0) } ?? shift.work
    return shift
  }
}

extension String {
  /// The same text so many times.
  func times(_ count: Int) -> String { String(repeating: self, count: count) }
}
