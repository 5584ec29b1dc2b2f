import RosterModel

extension Check {
  /// Standby, on-call duties and presence duties.
  static let onCall: [Check] = [
    Check(id: StandbyDays.id, findings: StandbyDays.findings, missing: StandbyDays.missing),
    Check(
      id: StandbyFreePeriods.id, findings: StandbyFreePeriods.findings,
      missing: StandbyFreePeriods.missing),
    Check(id: StandbyAroundNight.id, findings: StandbyAroundNight.findings),
    Check(id: WorkWithStandby.id, findings: WorkWithStandby.findings),
    Check(id: OnCallPerWeek.id, findings: OnCallPerWeek.findings),
    Check(id: OnCallCount.id, findings: OnCallCount.findings, missing: OnCallCount.missing),
    Check(id: OnCallLength.id, findings: OnCallLength.findings),
    Check(
      id: PresenceCount.id, findings: PresenceCount.findings, missing: PresenceCount.missing),
    Check(
      id: PresenceWeekAverage.id, findings: PresenceWeekAverage.findings,
      missing: PresenceWeekAverage.missing),
    Check(id: RestAroundPresence.id, findings: RestAroundPresence.findings),
  ]
}

extension KnownRule {
  /// Standby, on-call duties and presence duties.
  static let onCall: [KnownRule] = [
    KnownRule(StandbyDays.id, .days, .atMost(14)),
    KnownRule(StandbyFreePeriods.id, .hours, .atLeast(48)),
    KnownRule(StandbyAroundNight.id, .hours, .atLeast(14)),
    KnownRule(WorkWithStandby.id, .hours, .atMost(13)),
    KnownRule(OnCallPerWeek.id, .shifts, .atMost(3)),
    KnownRule(OnCallCount.id, .shifts, .atMost(32)),
    KnownRule(OnCallLength.id, .hours, .atMost(24)),
    KnownRule(PresenceCount.id, .shifts, .atMost(52)),
    KnownRule(PresenceWeekAverage.id, .hours, .atMost(48)),
    KnownRule(RestAroundPresence.id, .hours, .atLeast(11)),
  ]
}
