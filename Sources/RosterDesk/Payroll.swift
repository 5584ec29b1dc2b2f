public import CareDemand
public import RosterModel
import RosterStore
public import SelfRostering

/// Hours for payroll over some dates, of closed weeks.
public struct PayrollHours: Sendable {
  /// Employed people's work, per band of the irregular-hours allowance.
  public let work: AllowanceHours
  /// Employed people's duties of presence and on call: no agreement here says what allowance they
  /// have.
  public let onCall: [PaidTime]
  /// Hired people, who are paid by invoice.
  public let hired: [PaidTime]

  init(_ duties: [PaidDuty], on dates: ClosedRange<CivilDate>, norms: NormSet) {
    let employed = duties.filter { !$0.isHired }
    work = AllowanceHours(
      employed.filter { !$0.isOnCall }.map(\.duty), in: dates, norms: norms)
    onCall = PaidTime.all(of: employed.filter(\.isOnCall).map(\.duty))
    hired = PaidTime.all(of: duties.filter(\.isHired).map(\.duty))
  }
}

/// A duty of a closed week, and how it is paid.
struct PaidDuty {
  var duty: WorkedDuty
  var isHired: Bool
  var isOnCall: Bool
}

extension Desk {
  /// Hours per allowance band of everyone in employment over some dates: of the team named, or of
  /// all teams together, so that whoever worked for two has one account.
  ///
  /// - Throws: ``Refusal/weeksNotClosed(_:)`` with every week of a period that touches the dates
  ///   and is not closed.
  public func payroll(
    on dates: ClosedRange<CivilDate>, team: String? = nil
  ) throws -> PayrollHours {
    try store.read { reader in
      let account = try reader.account(asker.account).value
      try Rights.check(.payroll, by: account, team: team)
      let teams = try team.map { [try reader.team($0)] } ?? reader.all(Team.self)
      let open = try teams.flatMap { try Self.openWeeks(of: $0, on: dates, reader) }
      guard open.isEmpty else { throw Refusal.weeksNotClosed(open) }
      let duties = try teams.flatMap { try Self.paidDuties(of: $0.key, on: dates, reader) }
      let norms = teams.first.flatMap { team in
        NormSet.shipped.first { $0.id == team.value.settings.normSet }
      }
      return PayrollHours(duties, on: dates, norms: norms ?? .zzp2013)
    }
  }

  private static func openWeeks(
    of team: Kept<Team>, on dates: ClosedRange<CivilDate>, _ reader: StoreReader
  ) throws -> [OpenWeek] {
    let periods = try reader.all(RosterPeriod.self, of: team.key).values().map(\.period)
    let closed = try reader.closedWeeks(of: team.key)
    return stride(from: dates.lowerBound.monday, through: dates.upperBound, by: 7).filter {
      monday in
      periods.contains { $0.contains(monday) } && !closed.contains(monday)
    }.map { OpenWeek(team: team.value.code, monday: $0) }
  }

  private static func paidDuties(
    of team: Key<Team>, on dates: ClosedRange<CivilDate>, _ reader: StoreReader
  ) throws -> [PaidDuty] {
    let hired = Set(
      try reader.all(Person.self).values().filter(\.form.isHired).map(\.id))
    let kinds = Dictionary(
      try reader.all(Shift.self, of: team).values().map { ($0.code, $0.countsFor) },
      uniquingKeysWith: { first, _ in first })
    return try reader.records(of: team, on: dates).values().filter(\.isWorked).map { duty in
      let kind = kinds[duty.shift] ?? Shift.CountsFor.none
      return PaidDuty(
        duty: duty, isHired: hired.contains(duty.person),
        isOnCall: kind == .presence || !kind.isAtWork)
    }
  }
}
