import RosterModel

/// Positions of a scenario's people, shifts and days.
struct ScenarioIndex: Sendable {
  let period: Period
  let people: Int
  let person: [PersonID: Int]
  let shift: [ShiftCode: Int]

  init(_ scenario: Scenario) {
    period = scenario.period
    people = scenario.people.count
    person = Dictionary(
      scenario.people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    shift = Dictionary(
      scenario.shifts.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Days from the start of the period, or `nil` outside it.
  func day(of date: CivilDate) -> Int? { period.contains(date) ? date - period.start : nil }

  /// Where each cell of the cover stands, by what it is for.
  func positions(of cover: [CoverCell]) -> [CoverKey: Int] {
    var positions: [CoverKey: Int] = [:]
    for (position, cell) in cover.enumerated() {
      guard let day = day(of: cell.date), let shift = shift[cell.shift] else { continue }
      let key = CoverKey(day: day, shift: shift, domain: cell.domain)
      if positions[key] == nil { positions[key] = position }
    }
    return positions
  }
}

/// One shift in one domain on one day of the period.
struct CoverKey: Hashable, Sendable {
  var day: Int
  var shift: Int
  var domain: Domain
}

/// One value per person and per day (or week) of the period, stored flat.
struct PersonTable<Value: Sendable>: Sendable {
  let width: Int
  private var values: [Value]

  init(people: Int, width: Int, filledWith value: Value) {
    self.width = width
    values = Array(repeating: value, count: people * width)
  }

  subscript(person: Int, column: Int) -> Value {
    get { values[person * width + column] }
    set { values[person * width + column] = newValue }
  }

  /// All values of one person, in order of day or week.
  func row(of person: Int) -> ArraySlice<Value> {
    values[person * width..<(person + 1) * width]
  }
}

/// Which days of the period are weekend days and which are public holidays.
struct PeriodCalendar: Sendable {
  let isWeekend: [Bool]
  let isHoliday: [Bool]

  init(_ period: Period) {
    let dates = period.dates
    let years = Set(dates.map(\.year))
    let holidays = years.reduce(into: Set<CivilDate>()) {
      $0.formUnion(PublicHolidays.all(in: $1))
    }
    isWeekend = dates.map(\.weekday.isWeekend)
    isHoliday = dates.map(holidays.contains)
  }

  /// Weeks of the period in whose weekend, Saturday 00:00 to Monday 00:00, a shift has presence.
  ///
  /// - Parameters:
  ///   - span: wall-clock minutes past midnight of the day the shift starts.
  ///   - day: that day, counted from the start of the period; it may lie before it.
  func weekends(touchedBy span: Range<Int>, from day: Int) -> [Int] {
    guard !span.isEmpty else { return [] }
    let first = day + span.lowerBound / 1440
    let last = day + (span.upperBound - 1) / 1440
    return (first...last).filter { isWeekend.indices.contains($0) && isWeekend[$0] }.map { $0 / 7 }
  }
}
