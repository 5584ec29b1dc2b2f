public import RosterModel

/// Direct care hours per resident per week for one profile: a bandwidth.
public struct ProfileHours: Hashable, Sendable {
  /// The care profile as in iWlz.
  public var profile: String
  /// Least and most hours per resident per week.
  public var perWeek: ClosedRange<Double>
  /// A published mean, where there is one. Demand uses the midpoint of the range.
  public var mean: Double?
  /// What the hours include or leave out.
  public var includes: String
  /// The first day the figure was in force.
  public var validFrom: CivilDate
  /// The last day the figure was in force.
  public var validTo: CivilDate
  /// How sure it is.
  public var evidence: Evidence
  /// Where it comes from.
  public var source: String

  /// The mean of the ends of the range, hours per resident per week.
  public var midpoint: Double { (perWeek.lowerBound + perWeek.upperBound) / 2 }

  /// Whether the figure rests on less than a text that was read.
  public var isUnverified: Bool { evidence == .weak || evidence == .unverified }
}

extension ProfileHours {
  /// The ZZP bandwidths of 2009 to 2014.
  static let zzp2013: [ProfileHours] = [
    ProfileHours(
      profile: "1VV", perWeek: 3.0...5.0, mean: nil, includes: "excl. dagbesteding",
      validFrom: .on(2009, 1, 1), validTo: .on(2012, 12, 31), evidence: .unverified,
      source: "ZZP V&V profielen"),
    ProfileHours(
      profile: "2VV", perWeek: 5.5...7.5, mean: nil, includes: "excl. dagbesteding",
      validFrom: .on(2009, 1, 1), validTo: .on(2012, 12, 31), evidence: .unverified,
      source: "ZZP V&V profielen"),
    ProfileHours(
      profile: "3VV", perWeek: 9.5...11.5, mean: 11, includes: "excl. dagbesteding",
      validFrom: .on(2009, 1, 1), validTo: .on(2013, 12, 31), evidence: .unverified,
      source: "ZZP V&V profielen; mean: Zorggroep Solis"),
    ProfileHours(
      profile: "4VV", perWeek: 11.0...13.5, mean: 13, includes: "incl. group time",
      validFrom: .on(2009, 1, 1), validTo: .on(2014, 12, 31), evidence: .weak,
      source: "mean: Zorggroep Solis"),
    ProfileHours(
      profile: "5VV", perWeek: 16.5...20.0, mean: 18, includes: "incl. dagbesteding",
      validFrom: .on(2009, 1, 1), validTo: .on(2014, 12, 31), evidence: .unverified,
      source: "mean confirmed: Inovum"),
    ProfileHours(
      profile: "6VV", perWeek: 16.5...20.0, mean: nil, includes: "incl. dagbesteding",
      validFrom: .on(2009, 1, 1), validTo: .on(2014, 12, 31), evidence: .unverified,
      source: "ZZP V&V profielen"),
    ProfileHours(
      profile: "7VV", perWeek: 20.5...25.0, mean: 22, includes: "incl. dagbesteding",
      validFrom: .on(2009, 1, 1), validTo: .on(2014, 12, 31), evidence: .unverified,
      source: "ZZP V&V profielen"),
    ProfileHours(
      profile: "8VV", perWeek: 24.5...29.5, mean: nil, includes: "incl. dagbesteding",
      validFrom: .on(2009, 1, 1), validTo: .on(2014, 12, 31), evidence: .unverified,
      source: "ZZP V&V profielen"),
    ProfileHours(
      profile: "9bVV", perWeek: 18.0...22.0, mean: nil,
      includes: "incl. dagbesteding and behandeling",
      validFrom: .on(2012, 1, 1), validTo: .on(2014, 12, 31), evidence: .confirmed,
      source: "Regeling zorgaanspraken AWBZ (BWBR0014855) bijlage 2"),
    ProfileHours(
      profile: "10VV", perWeek: 26.5...32.5, mean: nil, includes: "incl. dagbesteding",
      validFrom: .on(2009, 1, 1), validTo: .on(2014, 12, 31), evidence: .unverified,
      source: "ZZP V&V profielen; profile lapsed 2018-01-01"),
  ]
}
