public import RosterModel

/// The smallest change that takes a finding away: one day of one person.
public struct Mend: Hashable, Sendable {
  /// Whose day.
  public var person: PersonID
  /// The day.
  public var date: CivilDate
  /// What stands there now, never empty.
  public var from: [ShiftCode]
  /// What would stand there; empty for a day off.
  public var to: [ShiftCode]

  /// A change of one day.
  public init(person: PersonID, date: CivilDate, from: [ShiftCode], to: [ShiftCode]) {
    self.person = person
    self.date = date
    self.from = from
    self.to = to
  }
}

extension OpenCase {
  /// The smallest change that takes a finding of law or consent away and makes no other: another shift on one
  /// of its days where one helps, the nearest in time first, and a day off otherwise. What is pinned stays.
  /// `nil` where no change of one day mends it.
  ///
  /// The days are those of the shifts it names, the last first, and then all it spans.
  public func mend(_ finding: Finding) -> Mend? {
    let person = finding.person
    let days = days(of: finding)
    for date in days {
      if let mend = replacement(on: date, of: person, for: finding) { return mend }
    }
    for date in days where isMended(finding, by: [], on: date) {
      return Mend(person: person, date: date, from: shifts(of: person, on: date), to: [])
    }
    return nil
  }

  private func replacement(
    on date: CivilDate, of person: PersonID, for finding: Finding
  ) -> Mend? {
    let now = shifts(of: person, on: date)
    guard now.count == 1, let shift = shift(now[0]) else { return nil }
    let others = coveringShifts.filter { $0.code != shift.code && $0.domain == shift.domain }
      .sorted {
        (distance($0, shift), $0.code) < (distance($1, shift), $1.code)
      }
    return others.first { isMended(finding, by: [$0.code], on: date) }.map {
      Mend(person: person, date: date, from: now, to: [$0.code])
    }
  }

  /// Minutes by which two shifts begin and end apart.
  private func distance(_ left: Shift, _ right: Shift) -> Int {
    abs(left.span.lowerBound - right.span.lowerBound)
      + abs(left.span.upperBound - right.span.upperBound)
  }

  private func days(of finding: Finding) -> [CivilDate] {
    let movable = movableDays(of: finding.person)
    let named = finding.assignments.map(\.date).reversed()
    let spanned = movable.filter { $0 >= finding.from.date && $0 <= finding.to.date }
    var seen: Set<CivilDate> = []
    return (named + spanned.reversed()).filter { movable.contains($0) && seen.insert($0).inserted }
  }

  /// Whether a change leaves nothing of the finding, and no more of law and consent than before.
  private func isMended(
    _ finding: Finding, by shifts: [ShiftCode], on date: CivilDate
  ) -> Bool {
    var changed = self
    changed.set(shifts, for: finding.person, on: date)
    let hard = { (findings: [Finding]) in findings.filter { $0.kind == .law || $0.kind == .consent }
    }
    let before = hard(findings(of: finding.person))
    let after = hard(changed.findings(of: finding.person))
    let known = Set(before.map(\.place))
    return after.count < before.count && !after.contains { $0.place == finding.place }
      && after.allSatisfy { known.contains($0.place) }
  }
}

extension Finding {
  /// What it says and where it starts, whatever was measured.
  fileprivate var place: [String] { [rule, from.description] }
}

extension Judgement {
  /// How each finding of law or consent can be mended by one day, of at most so many findings.
  public static func mends(
    of findings: [Finding], in open: OpenCase, limit: Int = 200
  ) -> [Finding: Mend] {
    var mends: [Finding: Mend] = [:]
    for finding in findings.filter({ $0.kind == .law || $0.kind == .consent }).prefix(limit) {
      mends[finding] = open.mend(finding)
    }
    return mends
  }
}
