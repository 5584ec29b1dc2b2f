public import RosterModel

/// The hours a care mix needs in one month under a norm set, before any cover table.
struct CareHours {
  var residents = 0.0
  var weekly = 0.0
  var weeklyMin = 0.0
  var weeklyMax = 0.0
  var byProfile: [ProfileDemand] = []
  var withoutNorm: [String] = []
  var unverified: [String] = []
  var byFunction: [CareFunction: Double] = [:]
  var table = HoursTable()
  var usesLevelMix = false
  var usesFunctionMinima = false

  init(_ lines: [CareMixLine], norms: NormSet, settings: DemandSettings) {
    for function in CareFunction.allCases { byFunction[function] = 0 }
    for line in lines { add(line, norms: norms, settings: settings) }
  }

  private mutating func add(_ line: CareMixLine, norms: NormSet, settings: DemandSettings) {
    residents += line.residents
    guard line.form.carriesHours, let norm = norms.hours(of: line.profile) else {
      if !withoutNorm.contains(line.profile) { withoutNorm.append(line.profile) }
      count(line, hours: nil)
      return
    }
    weeklyMin += line.residents * norm.perWeek.lowerBound
    weeklyMax += line.residents * norm.perWeek.upperBound
    let hours = line.residents * norm.midpoint
    weekly += hours
    if line.residents > 0, norm.isUnverified, !unverified.contains(line.profile) {
      unverified.append(line.profile)
    }
    count(line, hours: hours)
    if hours > 0 { spread(line, hours: hours, norms: norms, settings: settings) }
  }

  /// Lines of one profile and treatment are one row, whatever their form and daycare.
  private mutating func count(_ line: CareMixLine, hours: Double?) {
    let at = byProfile.firstIndex {
      $0.profile == line.profile && $0.treatment == line.treatment
        && ($0.hoursPerWeek == nil) == (hours == nil)
    }
    guard let at else {
      byProfile.append(
        ProfileDemand(
          profile: line.profile, treatment: line.treatment, residents: line.residents,
          hoursPerWeek: hours))
      return
    }
    byProfile[at].residents += line.residents
    if let hours { byProfile[at].hoursPerWeek? += hours }
  }

  /// Over functions by the key; of guidance, the daycare share of residents with daycare goes to
  /// the domain guidance; what stays in care goes over levels.
  private mutating func spread(
    _ line: CareMixLine, hours: Double, norms: NormSet, settings: DemandSettings
  ) {
    let split = norms.split(of: line.profile)
    for function in CareFunction.allCases {
      let part = hours * (split?.share(of: function) ?? (function == .personalCare ? 1 : 0))
      byFunction[function]! += part
      let daycare = line.daycare && function == .guidance ? part * settings.daycareShare : 0
      if daycare > 0 {
        usesFunctionMinima = true
        table[.guidance, norms.minLevel(for: function, in: .guidance), function] += daycare
      }
      spreadOverLevels(
        part - daycare, function: function, mix: norms.levelMix(of: line.profile), norms: norms,
        source: settings.levels)
    }
  }

  private mutating func spreadOverLevels(
    _ hours: Double, function: CareFunction, mix: LevelMix?, norms: NormSet,
    source: DemandSettings.LevelSource
  ) {
    var byLevel = [Double](repeating: 0, count: QualificationLevel.allCases.count)
    if source == .mixPreset, let mix {
      usesLevelMix = true
      for level in QualificationLevel.allCases {
        byLevel[level.rawValue] = hours * (mix.shares[level] ?? 0)
      }
    } else {
      usesFunctionMinima = true
      byLevel[norms.minLevel(for: function, in: .care).rawValue] = hours
    }
    for delegation in norms.delegations where delegation.concerns(function) {
      delegation.move(&byLevel)
    }
    for level in QualificationLevel.allCases {
      table[.care, level, function] += byLevel[level.rawValue]
    }
  }
}

extension Delegation {
  fileprivate func concerns(_ other: CareFunction) -> Bool { function == nil || function == other }

  /// Moves its share of hours by level, lowest level first.
  fileprivate func move(_ hours: inout [Double]) {
    let moved = hours[from.rawValue] * share
    hours[from.rawValue] -= moved
    hours[to.rawValue] += moved
  }
}

extension DeliveryForm {
  /// Whether residents in this form carry norm hours. Short stay, vacancy days and partners count
  /// as residents only.
  public var carriesHours: Bool {
    switch self {
    case .zzp, .vpt, .mpt: true
    case .shortStay, .vacancy, .partner: false
    }
  }
}
