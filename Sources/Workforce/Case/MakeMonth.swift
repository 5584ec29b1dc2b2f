import CareDemand
import RosterModel

/// Makes one month of a case from contracts, offers and wages.
struct MakeMonth {
  private let month: ChangedMonth
  private let need: [HourKind: Double]
  private let changes: [DatedChange]
  private let isWithoutTeam: Bool
  private let allowance: [Block: Double]
  private let wardFactor: Double

  init(
    _ month: ChangedMonth, need: [HourKind: Double], changes: [DatedChange], isWithoutTeam: Bool
  ) {
    self.month = month
    self.need = need
    self.changes = changes
    self.isWithoutTeam = isWithoutTeam
    allowance = month.settings.norms.allowances(of: month.month)
    wardFactor = month.grossNet.wardFactor
  }

  /// The month, with what one more job of some skills gives and costs.
  func monthCase(jobs: Set<Skill>) -> MonthCase {
    MonthCase(
      month: month.month, need: need, team: team, offers: offers, allowance: allowance,
      job: Dictionary(uniqueKeysWithValues: jobs.map { ($0, job($0)) }))
  }

  private func wage(_ skill: Skill) -> Double {
    month.settings.norms.wage(of: skill.level, on: month.month.firstDay)
  }

  private var employerFactor: Double { month.settings.norms.parameters.employerFactor.value }

  /// One line per skill: hours on the ward = contract hours / gross per net; euro = paid contract hours
  /// x wage x 1.47. Hours given to other teams come off, by day and night alike.
  private var team: [TeamHours] {
    month.contracts.team.sorted { $0.key < $1.key }.compactMap { skill, sum in
      guard sum.paid > 0 else { return nil }
      let hours = sum.hours / wardFactor
      let given = -edited(.otherTeam).reduce(0) { $0 + ($1.skill == skill ? min(0, $1.hours) : 0) }
      let kept = hours > 0 ? max(0, 1 - given / hours) : 0
      return TeamHours(
        skill: skill, hours: hours * kept, nightHours: sum.night / wardFactor * kept,
        wage: wage(skill), euro: sum.paid * wage(skill) * employerFactor, paidHours: sum.paid)
    }
  }

  /// A full-time job of 36 hours a week.
  private func job(_ skill: Skill) -> JobHours {
    let paid = month.grossNet.weeklyHours * Double(month.month.dayCount) / 7
    return JobHours(
      hours: paid / wardFactor, euro: paid * wage(skill) * employerFactor, wage: wage(skill))
  }
}

extension MakeMonth {
  private var offers: [OfferHours] {
    let flexible = month.contracts.team.mapValues(\.flexible)
    return offers(.flexible, of: flexible) + edits(.flexible) + edits(.otherTeam)
      + offers(.pool, of: month.contracts.pool) + edits(.pool) + hired
  }

  /// Contract hours of people who are not at the team's disposal as a matter of course.
  private func offers(_ shell: Shell, of contracts: [Skill: Double]) -> [OfferHours] {
    contracts.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map { skill, hours in
      OfferHours(shell: shell, skill: skill, hours: hours / wardFactor, euro: euro(skill))
    }
  }

  /// Euro for an hour on the ward: wage x (1.47 x gross per net + ORT of the block).
  private func euro(_ skill: Skill) -> [Block: Double] {
    allowance.mapValues { wage(skill) * (employerFactor * wardFactor + $0) }
  }

  private func edits(_ shell: Shell) -> [OfferHours] {
    edited(shell).filter { $0.hours > 0 }.map {
      OfferHours(shell: shell, skill: $0.skill, hours: $0.hours, euro: euro($0.skill))
    }
  }

  /// Hours of offers in the month: hours a week x days they hold / 7.
  private func edited(_ shell: Shell) -> [(skill: Skill, hours: Double)] {
    changes.compactMap { change in
      guard case .offer(let offer) = change.change, offer.shell == shell else { return nil }
      let days = change.share(of: month.month) * Double(month.month.dayCount)
      return days > 0 ? (offer.skill, offer.hoursPerWeek * days / 7) : nil
    }
  }

  /// Hired people: without end at each level that is needed or higher. Where changes say how many
  /// hours are offered in a domain, those are all; with a cap of nothing there are none; where the
  /// formation is sought, only those that changes name.
  private var hired: [OfferHours] {
    guard !month.settings.caps.values.contains(where: { $0.cap.share <= 0 }) else { return [] }
    let named = edited(.hired)
    let bounded = named.map { hiredOffer($0.skill, hours: max(0, $0.hours)) }
    guard !isWithoutTeam else { return bounded }
    let domains = Set(named.map(\.skill.domain))
    return bounded
      + hireable.filter { !domains.contains($0.domain) }.map { hiredOffer($0, hours: nil) }
  }

  /// Per domain the levels from the lowest that is needed.
  private var hireable: [Skill] {
    let needed = Dictionary(grouping: need.keys.map(\.skill), by: \.domain)
    return needed.keys.sorted().flatMap { domain in
      let lowest = needed[domain]?.map(\.level).min() ?? .level1
      return QualificationLevel.allCases.filter { $0 >= lowest }.map { Skill(domain, $0) }
    }
  }

  private func hiredOffer(_ skill: Skill, hours: Double?) -> OfferHours {
    let rate = DutyCosts.hiredEuroPerHour(at: skill.level)
    return OfferHours(
      shell: .hired, skill: skill, hours: hours, euro: allowance.mapValues { _ in rate })
  }
}
