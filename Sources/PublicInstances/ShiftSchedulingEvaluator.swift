/// Judges a roster of a `shift-scheduling` instance by the rules as published, and by nothing else:
/// it shares no code with what makes rosters.
///
/// There is no history: a run of work or days off that touches the first or the last day is never
/// too short. Weekend k is days 7k+5 and 7k+6.
public struct ShiftSchedulingEvaluator {
  private let instance: ShiftSchedulingInstance

  /// A judge of rosters of an instance.
  public init(_ instance: ShiftSchedulingInstance) { self.instance = instance }

  /// What was found.
  public struct Evaluation: Hashable, Sendable {
    /// Hard rules broken; empty where the roster is feasible.
    public var violations: [Violation] = []
    /// Weight of the on-requests not met.
    public var onRequests = 0
    /// Weight of the off-requests broken.
    public var offRequests = 0
    /// Weight of heads short.
    public var under = 0
    /// Weight of heads too many.
    public var over = 0

    /// The objective: the sum of the four parts.
    public var objective: Int { onRequests + offRequests + under + over }
  }

  /// A hard rule broken by someone.
  public struct Violation: Hashable, Sendable {
    /// Who.
    public var employee: Int
    /// The first day that breaks it; `nil` for a count over the horizon.
    public var day: Int?
    /// The rule.
    public var rule: Rule
  }

  /// The hard rules.
  public enum Rule: Hashable, Sendable {
    /// Work on a day off.
    case dayOff
    /// A shift that may not follow that of the day before.
    case succession
    /// Too many of a shift; where none is allowed, the employee is not qualified.
    case mostOfShift(Int)
    /// Too many minutes.
    case mostMinutes
    /// Too few minutes.
    case fewestMinutes
    /// Too many days worked in a row.
    case mostDaysWorked
    /// Too few days worked in a row.
    case fewestDaysWorked
    /// Too few days off in a row.
    case fewestDaysOff
    /// Too many weekends.
    case mostWeekends
  }

  /// Judges a roster: a row of the instance's days for each employee.
  public func evaluate(_ roster: ShiftSchedulingRoster) -> Evaluation {
    precondition(roster.rows.count == instance.staff.count, "a row for each employee")
    precondition(roster.rows.allSatisfy { $0.count == instance.days }, "a cell for each day")
    var evaluation = Evaluation()
    for (person, row) in roster.rows.enumerated() {
      evaluation.violations += violations(of: person, row)
      countRequests(instance.staff[person], row, &evaluation)
    }
    countCover(roster, &evaluation)
    return evaluation
  }

  // MARK: Hard rules

  private func violations(of person: Int, _ row: [Int?]) -> [Violation] {
    let employee = instance.staff[person]
    let broken =
      daysOff(employee, row) + successions(row) + runs(employee, row) + totals(employee, row)
    return broken.map { Violation(employee: person, day: $0.day, rule: $0.rule) }
  }

  private typealias Broken = (day: Int?, rule: Rule)

  private func daysOff(_ employee: ShiftSchedulingInstance.Employee, _ row: [Int?]) -> [Broken] {
    employee.daysOff.sorted().filter { row[$0] != nil }.map { ($0, .dayOff) }
  }

  private func successions(_ row: [Int?]) -> [Broken] {
    row.indices.dropFirst().filter { day in
      guard let before = row[day - 1], let shift = row[day] else { return false }
      return instance.shifts[before].notNextDay.contains(shift)
    }.map { ($0, .succession) }
  }

  /// Runs of days worked and of days off, from their first day to the day after their last.
  private func runs(_ employee: ShiftSchedulingInstance.Employee, _ row: [Int?]) -> [Broken] {
    var broken: [Broken] = []
    var first = 0
    for end in 1...row.count where end == row.count || (row[end] == nil) != (row[first] == nil) {
      let length = end - first
      let touchesAnEnd = first == 0 || end == row.count
      if row[first] == nil {
        if length < employee.fewestDaysOff && !touchesAnEnd {
          broken.append((first, .fewestDaysOff))
        }
      } else {
        if length > employee.mostDaysWorked {
          broken.append((first + employee.mostDaysWorked, .mostDaysWorked))
        }
        if length < employee.fewestDaysWorked && !touchesAnEnd {
          broken.append((first, .fewestDaysWorked))
        }
      }
      first = end
    }
    return broken
  }

  private func totals(_ employee: ShiftSchedulingInstance.Employee, _ row: [Int?]) -> [Broken] {
    let worked = row.compactMap { $0 }
    var broken: [Broken] = instance.shifts.indices.filter { shift in
      worked.count { $0 == shift } > employee.mostOfShift[shift]
    }.map { (nil, .mostOfShift($0)) }
    let minutes = worked.reduce(0) { $0 + instance.shifts[$1].minutes }
    if minutes > employee.minutes.upperBound { broken.append((nil, .mostMinutes)) }
    if minutes < employee.minutes.lowerBound { broken.append((nil, .fewestMinutes)) }
    let weekends = Set(row.indices.filter { row[$0] != nil && $0 % 7 >= 5 }.map { $0 / 7 })
    if weekends.count > employee.mostWeekends { broken.append((nil, .mostWeekends)) }
    return broken
  }

  // MARK: Objective

  private func countRequests(
    _ employee: ShiftSchedulingInstance.Employee, _ row: [Int?], _ evaluation: inout Evaluation
  ) {
    for request in employee.onRequests where row[request.day] != request.shift {
      evaluation.onRequests += request.weight
    }
    for request in employee.offRequests where row[request.day] == request.shift {
      evaluation.offRequests += request.weight
    }
  }

  private func countCover(_ roster: ShiftSchedulingRoster, _ evaluation: inout Evaluation) {
    for line in instance.cover {
      let heads = roster.rows.count { $0[line.day] == line.shift }
      evaluation.under += line.underWeight * max(0, line.required - heads)
      evaluation.over += line.overWeight * max(0, heads - line.required)
    }
  }
}
