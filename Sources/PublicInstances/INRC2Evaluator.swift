/// Judges a roster of an `inrc2` instance by the rules as published, and by nothing else: it shares
/// no code with what makes rosters.
///
/// One assignment a day is kept by the roster's shape. A run goes on from the history: c days of it
/// before day 0 and n days after cost `max(0, c + n - most) - max(0, c - most)` above the most, and
/// `max(0, least - c - n)` below the least where it ends before the last day.
public struct INRC2Evaluator {
  private let instance: INRC2Instance

  /// A judge of rosters of an instance.
  public init(_ instance: INRC2Instance) { self.instance = instance }

  /// What was found.
  public struct Evaluation: Hashable, Sendable {
    /// Hard rules broken; empty where the roster is feasible.
    public var violations: [Violation] = []
    /// 20 points per assignment outside the totals of the contract.
    public var totals = 0
    /// 30 points per day a run of work is too long or short, 15 for a run of one shift.
    public var runs = 0
    /// 30 points per day a run of days off is too long or short.
    public var daysOff = 0
    /// 10 points per unwanted assignment.
    public var preferences = 0
    /// 30 points per weekend above the most.
    public var weekends = 0
    /// 30 points per half weekend where the contract asks for whole ones.
    public var halfWeekends = 0
    /// 30 points per nurse below the optimal cover.
    public var optimalCover = 0

    /// The seven parts, in the order of the organisers' validator.
    public var parts: [Int] {
      [totals, runs, daysOff, preferences, weekends, halfWeekends, optimalCover]
    }
    /// The objective: the sum of the seven parts.
    public var objective: Int { parts.reduce(0, +) }
  }

  /// A hard rule broken on a day.
  public enum Violation: Hashable, Sendable {
    /// Fewer nurses with a skill in a shift than allowed.
    case leastCover(day: Int, shift: Int, skill: Int, short: Int)
    /// A shift that may not follow that of the day before.
    case succession(nurse: Int, day: Int)
    /// Work with a skill the nurse does not have.
    case skill(nurse: Int, day: Int)
  }

  /// Judges a roster: a row of the instance's days for each nurse.
  public func evaluate(_ roster: INRC2Roster) -> Evaluation {
    precondition(roster.rows.count == instance.nurses.count, "a row for each nurse")
    precondition(roster.rows.allSatisfy { $0.count == instance.days }, "a cell for each day")
    var evaluation = Evaluation()
    for (nurse, row) in roster.rows.enumerated() {
      evaluation.violations += violations(of: nurse, row)
      countTotals(instance.nurses[nurse], row, &evaluation)
      countRuns(instance.nurses[nurse], row.map { $0?.shift }, &evaluation)
      countWeekends(instance.nurses[nurse], row, &evaluation)
    }
    countCover(roster, &evaluation)
    return evaluation
  }

  private typealias Row = [INRC2Roster.Assignment?]

  // MARK: Hard rules

  private func violations(of nurse: Int, _ row: Row) -> [Violation] {
    var violations: [Violation] = []
    var before = instance.nurses[nurse].history.lastShift
    for (day, work) in row.enumerated() {
      if let before, let work, instance.shifts[before].notNextDay.contains(work.shift) {
        violations.append(.succession(nurse: nurse, day: day))
      }
      if let work, !instance.nurses[nurse].skills.contains(work.skill) {
        violations.append(.skill(nurse: nurse, day: day))
      }
      before = work?.shift
    }
    return violations
  }

  private func countCover(_ roster: INRC2Roster, _ evaluation: inout Evaluation) {
    for line in instance.cover {
      let asked = INRC2Roster.Assignment(shift: line.shift, skill: line.skill)
      let heads = roster.rows.count { $0[line.day] == asked }
      evaluation.optimalCover += 30 * max(0, line.optimal - heads)
      if heads < line.least {
        evaluation.violations.append(
          .leastCover(
            day: line.day, shift: line.shift, skill: line.skill, short: line.least - heads))
      }
    }
  }

  // MARK: Counts of one nurse

  private func countTotals(
    _ nurse: INRC2Instance.Nurse, _ row: Row, _ evaluation: inout Evaluation
  ) {
    let worked = nurse.history.assignments + row.count { $0 != nil }
    let range = instance.contracts[nurse.contract].assignments
    evaluation.totals += 20 * outside(range, worked)
    let unwanted = nurse.unwanted.count { row[$0.day]?.shift == $0.shift }
    evaluation.preferences += 10 * unwanted
  }

  private func outside(_ range: ClosedRange<Int>, _ amount: Int) -> Int {
    max(0, range.lowerBound - amount) + max(0, amount - range.upperBound)
  }

  private func countWeekends(
    _ nurse: INRC2Instance.Nurse, _ row: Row, _ evaluation: inout Evaluation
  ) {
    let contract = instance.contracts[nurse.contract]
    let days = (0..<row.count / 7).map { week in
      row[7 * week + 5..<7 * week + 7].count { $0 != nil }
    }
    let worked = nurse.history.weekends + days.count { $0 > 0 }
    evaluation.weekends += 30 * max(0, worked - contract.mostWeekends)
    if contract.completeWeekends { evaluation.halfWeekends += 30 * days.count { $0 == 1 } }
  }

  // MARK: Runs

  private func countRuns(
    _ nurse: INRC2Instance.Nurse, _ row: [Int?], _ evaluation: inout Evaluation
  ) {
    let (contract, history) = (instance.contracts[nurse.contract], nurse.history)
    let works = row.map { $0 == nil ? nil : 0 }
    let rests = row.map { $0 == nil ? 0 : nil }
    let worked = days(
      works, before: history.lastShift == nil ? nil : 0, history.daysWorked,
      limits: [contract.daysWorked])
    let same = days(
      row, before: history.lastShift, history.sameShift, limits: instance.shifts.map(\.run))
    let off = days(
      rests, before: history.lastShift == nil ? 0 : nil, history.daysOff,
      limits: [contract.daysOff])
    evaluation.runs += 30 * worked + 15 * same
    evaluation.daysOff += 30 * off
  }

  /// Days too long or short, over the runs of days with the same kind, `nil` between runs;
  /// `carried` days of the kind `before` came before day 0.
  private func days(
    _ kinds: [Int?], before: Int?, _ carried: Int, limits: [ClosedRange<Int>]
  ) -> Int {
    var total = 0
    if let before, carried > 0, kinds[0] != before {
      total += max(0, limits[before].lowerBound - carried)
    }
    var first = 0
    for end in 1...kinds.count where end == kinds.count || kinds[end] != kinds[first] {
      if let kind = kinds[first] {
        let limit = limits[kind]
        let earlier = first == 0 && kind == before ? carried : 0
        let length = earlier + end - first
        total += max(0, length - limit.upperBound) - max(0, earlier - limit.upperBound)
        if end < kinds.count { total += max(0, limit.lowerBound - length) }
      }
      first = end
    }
    return total
  }
}
