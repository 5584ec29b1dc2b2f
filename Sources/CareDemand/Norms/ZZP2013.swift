import RosterModel

extension NormSet {
  /// The historic ZZP bandwidths with the starting assumptions that go with them. No hours norm is
  /// in force any more, so every result says that this set has expired.
  public static let zzp2013 = NormSet(
    id: "zzp-2013",
    source: "ZZP V&V profielen 2009-2014; Regeling zorgaanspraken AWBZ; Regeling langdurige zorg",
    validFrom: .on(2009, 1, 1), validTo: .on(2014, 12, 31),
    status: "historic: no hours norm is in force",
    profiles: ProfileHours.zzp2013, functionSplit: FunctionSplit.longTermCare2015,
    functionLevels: FunctionLevel.starting, levelMixes: LevelMix.starting,
    dayProfiles: DayProfile.starting, wages: WageTable.vvt, irregularHours: IrregularHoursBand.vvt,
    parameters: .vvt)
}
