import RosterModel

extension ContractHours {
  /// Full-time jobs of a skill who would leave, where there are fewer.
  struct Shortage {
    /// Full-time jobs that go, a share of them where they go within the month.
    var going: Double
    /// Full-time jobs there are.
    var there: Double
  }

  /// Adds full-time jobs of a skill, or takes them away: jobs x hours a week x days / 7. Who goes is as
  /// often exempt from nights as who stays. Never below zero.
  ///
  /// - Returns: how many go and are there, where too few are.
  mutating func add(
    _ jobs: Double, of skill: Skill, in month: YearMonth, weeklyHours: Double
  ) -> Shortage? {
    let job = weeklyHours * Double(month.dayCount) / 7
    let there = team[skill] ?? Sum()
    guard jobs < 0 else {
      team[skill] = there.adding(jobs * job)
      return nil
    }
    let kept = there.paid > 0 ? max(0, 1 + jobs * job / there.paid) : 0
    team[skill] = there.times(kept)
    let isShort = -jobs * job > there.paid + 1e-9
    return isShort ? Shortage(going: -jobs, there: (there.paid / job).toTenThousandths) : nil
  }
}

extension ContractHours.Sum {
  fileprivate func adding(_ more: Double) -> Self {
    Self(hours: hours + more, night: night + more, flexible: flexible, paid: paid + more)
  }

  fileprivate func times(_ share: Double) -> Self {
    Self(hours: hours * share, night: night * share, flexible: flexible, paid: paid * share)
  }
}
