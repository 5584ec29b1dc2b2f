package import RosterModel
package import Workforce

extension Voice {
  /// The name of a what-if; the scenario as it stands is called so, whatever its name.
  func name(of outcome: WhatIfOutcome) -> String {
    outcome.whatIf.changes.isEmpty ? self(.asItStands) : outcome.whatIf.name
  }

  /// `niveau 3`; outside care with its domain: `begeleiding niveau 3`.
  package func skill(_ skill: Skill) -> String {
    let level = skill.level.description
    return skill.domain == .care
      ? self(.levelOfCare, level) : self(.hoursAtLevel, self(.name(of: skill.domain)), level)
  }

  /// `niv. 3`, to stand in a head or beside a bar.
  func shortSkill(_ skill: Skill) -> String {
    let level = "\(self(.levelShort)) \(skill.level)"
    return skill.domain == .care ? level : "\(self(.name(of: skill.domain))) \(level)"
  }

  /// `niveau 4, nacht`.
  func kind(_ kind: HourKind) -> String {
    "\(skill(kind.skill)), \(self(.name(of: kind.block)))"
  }

  /// `4 nacht`, for a narrow cell.
  func shortKind(_ kind: HourKind) -> String {
    let place = "\(kind.skill.level) \(self(.name(of: kind.block)))"
    return kind.skill.domain == .care ? place : "\(self(.name(of: kind.skill.domain))) \(place)"
  }

  /// `5VV/bh`, with the form where care is not given in a room of the house: `VPT 4VV`.
  func kind(_ kind: ResidentKind) -> String {
    let form = kind.form == .zzp ? "" : kind.form.rawValue + " "
    return form + kind.profile + (kind.treatment ? "/bh" : "") + (kind.daycare == true ? "/db" : "")
  }

  /// `apr 2026 t/m dec 2026`, or the one month.
  package func months(_ months: [YearMonth]) -> String {
    guard let first = months.first, let last = months.last, first != last else {
      return months.first.map { month($0) } ?? ""
    }
    return self(.fromTo, month(first), month(last))
  }
}

extension Words {
  /// The name of a shell.
  package static func name(of shell: Shell) -> Words {
    switch shell {
    case .team: Words("eigen team", "own team")
    case .flexible: Words("flexibele uren", "flexible hours")
    case .otherTeam: Words("ander team", "other team")
    case .pool: Words("flexpool", "pool")
    case .hired: Words("inhuur", "hired")
    }
  }
}
