import RosterModel
import Workforce

/// What the own team lacks or has over at each level, in full-time jobs.
extension WhatIfFigures {
  /// Need less the own team's hours on the ward, in full-time jobs by skill: above zero is short. Mean over the
  /// months, by days; skills of which nothing says what a job gives are left out.
  var gapFte: [Skill: Double] {
    let cases = outcome.workforce.months
    let skills = Set(cases.flatMap { $0.need.bySkill.keys + $0.team.map(\.skill) })
    let gaps = skills.compactMap { skill -> (Skill, Double)? in
      let jobs = cases.map { $0.gapFte(at: skill) }
      guard !jobs.contains(where: { $0 == nil }) else { return nil }
      return (skill, cases.map(\.month).mean { jobs[$0] ?? 0 })
    }
    return Dictionary(uniqueKeysWithValues: gaps)
  }
}

extension MonthCase {
  fileprivate func gapFte(at skill: Skill) -> Double? {
    let hours = team.reduce(0) { $0 + ($1.skill == skill ? $1.hours : 0) }
    return hoursOfOneJob(at: skill).map { ((need.bySkill[skill] ?? 0) - hours) / $0 }
  }
}

extension WhatIfComparison {
  /// A row for each level: the full-time jobs the own team lacks, or has over.
  var gaps: [ComparedRow] {
    let gaps = figures.map(\.gapFte)
    return Set(gaps.flatMap(\.keys)).sorted().map { skill in
      ComparedRow(
        title: say(.gapFteOf, say.skill(skill)),
        content: .words(gaps.map { gap in gap[skill].map(say.lacking) ?? "-" }))
    }
  }
}

extension Voice {
  /// Full-time jobs that lack, where they are above zero, or are spare: `1,2 tekort`, `0,4 over`, `0,0`.
  func lacking(_ fte: Double) -> String {
    let text = number(fte.magnitude, decimals: 1)
    guard fte.magnitude >= 0.05 else { return text }
    return self(fte > 0 ? .fteLacking : .fteSpare, text)
  }
}
