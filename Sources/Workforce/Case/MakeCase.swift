public import CareDemand
import RosterModel

extension ChangedScenario {
  /// What each month needs, in order.
  public var needs: [MonthNeed] { months.map { $0.need(scenario) } }

  /// The case of the workforce program.
  ///
  /// With a team: its contracts, what others offer and who can be recruited or trained. Without one
  /// the formation is what is sought: full-time jobs of each needed skill without end, nobody hired
  /// unless a change says so, each month by itself.
  ///
  /// - Parameter needs: ``needs``, where they are known already.
  public func makeCase(needs: [MonthNeed]) -> WorkforceCase {
    let needed = needs.map(\.inMonth)
    let found = isWithoutTeam ? freeRecruitments(needed) : []
    let recruitments = found + self.recruitments
    // What a job gives and costs is told of every skill that is needed: whoever closes a gap asks it.
    let skills = Set(
      needed.flatMap(\.keys).map(\.skill) + recruitments.map(\.skill)
        + trainings.flatMap { [$0.from, Skill($0.from.domain, $0.to)] })
    return WorkforceCase(
      name: scenario.location,
      months: zip(months, needed).map { month, need in
        MakeMonth(month, need: need, changes: changes, isWithoutTeam: isWithoutTeam)
          .monthCase(jobs: skills)
      },
      recruitments: recruitments, trainings: trainings, caps: caps,
      formationIsFree: isWithoutTeam)
  }

  private func freeRecruitments(_ needs: [[HourKind: Double]]) -> [Recruitment] {
    Set(needs.flatMap(\.keys).map(\.skill)).sorted().map {
      Recruitment(skill: $0, ftePerMonth: nil, leadMonths: 0)
    }
  }

  /// Recruiting starts in the first month, or in that of its first day; its last day says nothing.
  private var recruitments: [Recruitment] {
    changes.compactMap { change in
      guard case .recruit(var recruitment) = change.change else { return nil }
      recruitment.leadMonths += delay(of: change)
      return recruitment
    }
  }

  /// Training likewise.
  private var trainings: [Training] {
    changes.compactMap { change in
      guard case .train(var training) = change.change else { return nil }
      training.months += delay(of: change)
      return training
    }
  }

  private func delay(of change: DatedChange) -> Int {
    months.first.map { firstMonth(of: change).months(since: $0.month) } ?? 0
  }

  /// Each cap over the months it is the rule in, one after the other and of one calendar year: what is
  /// saved in one year does not count for the next.
  var caps: [CapCase] {
    ShareCap.Base.allCases.flatMap { base in
      var found: [CapCase] = []
      var last: CapStretch?
      for (index, month) in months.enumerated() {
        let stretch = month.settings.caps[base].map {
          CapStretch(source: $0, year: month.month.year)
        }
        if let stretch, stretch == last {
          let first = found.removeLast().months.lowerBound
          found.append(CapCase(cap: stretch.source.cap, months: first..<(index + 1)))
        } else if let stretch {
          found.append(CapCase(cap: stretch.source.cap, months: index..<(index + 1)))
        }
        last = stretch
      }
      return found
    }
  }
}

private struct CapStretch: Hashable {
  let source: MonthSettings.CapSource
  let year: Int
}
