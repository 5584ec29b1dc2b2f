public import RosterModel

/// A roster that stays before the judge while it is changed: after each change only the people it touches are
/// judged again.
///
/// ```swift
/// var open = OpenCase(roster, in: scenario, by: judge)
/// open.set(["L"], for: "VIG-03", on: date)
/// open.findings(of: "VIG-03")
/// ```
public struct OpenCase: Sendable {
  private let judge: Judge
  private var file: CaseFile
  private var verdicts: [PersonID: Verdict] = [:]

  /// Lays a roster before the judge, who judges everyone at once, or each when asked.
  public init(
    _ roster: Roster, in scenario: Scenario, by judge: Judge, atOnce: Bool = true
  ) {
    self.judge = judge
    file = CaseFile(roster, in: scenario, definitions: judge.definitions)
    if atOnce { judgeAll() }
  }

  /// Judges everyone who was not judged yet.
  public mutating func judgeAll() {
    guard file.hasPeriod else { return }
    for person in file.people { verdicts[person] = verdict(on: person) }
  }

  /// What there is to say of the whole roster.
  public var judgement: Judgement {
    guard file.hasPeriod else {
      return Judgement(findings: [], notAssessed: [], rulesAssessed: [])
    }
    return judge.judgement(file.people.map { verdict(on: $0) })
  }

  /// The findings on one person, by moment and rule.
  public func findings(of person: PersonID) -> [Finding] {
    file.hasPeriod ? verdict(on: person).findings : []
  }

  private func verdict(on person: PersonID) -> Verdict {
    verdicts[person] ?? judge.verdict(file.record(of: person))
  }

  /// The roster as it stands.
  public var roster: Roster { file.roster }

  /// What the roster gives someone, in order of time.
  public func assignments(of person: PersonID) -> [Assignment] {
    file.planned(of: person).map(\.assignment)
  }

  /// What someone works on a date, in order of time.
  func shifts(of person: PersonID, on date: CivilDate) -> [ShiftCode] {
    file.planned(of: person).filter { $0.date == date }.map(\.shift.code)
  }

  /// Days of the roster on which someone works and nothing is pinned, in order.
  func movableDays(of person: PersonID) -> [CivilDate] {
    let planned = file.planned(of: person)
    let pinned = Set(planned.filter(\.assignment.isPinned).map(\.date))
    return Set(planned.map(\.date)).subtracting(pinned).sorted()
  }

  /// The shift of a code.
  func shift(_ code: ShiftCode) -> Shift? { file.shift(code) }

  /// The shifts that cover, in order of code.
  var coveringShifts: [Shift] { file.coveringShifts }

  /// Gives someone these shifts on a date and no others. Codes the table does not hold are passed over.
  ///
  /// - Returns: whose findings that can change: theirs, and those of whoever works beside them.
  @discardableResult
  public mutating func set(
    _ shifts: [ShiftCode], for person: PersonID, on date: CivilDate
  ) -> Set<PersonID> {
    guard file.hasPeriod else { return [] }
    let touched = file.set(shifts, for: person, on: date)
    for other in touched { verdicts[other] = judge.verdict(file.record(of: other)) }
    return touched
  }
}
