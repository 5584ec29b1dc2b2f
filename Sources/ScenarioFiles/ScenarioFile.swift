/// The files of a scenario folder, in the contract's order.
enum ScenarioFile: String, CaseIterable {
  case settings = "scenario.yaml"
  case careMix = "care-mix.csv"
  case shifts = "shifts.csv"
  case cover = "cover.csv"
  case people = "people.csv"
  case contracts = "contracts.csv"
  case status = "status.csv"
  case consents = "consents.csv"
  case overrides = "overrides.csv"
  case availability = "availability.csv"
  case leave = "leave.csv"
  case wishes = "wishes.csv"
  case history = "history.csv"
  case counters = "counters.csv"
  case roster = "roster.csv"
  case printedTotals = "printed-totals.csv"
  case tariffs = "tariffs.csv"
  case workforce = "workforce.yaml"

  /// Files beside the scenario, with readers of their own: ``TariffFile`` and ``WhatIfFile``.
  static let beside: [Self] = [.tariffs, .workforce]

  /// Files whose rows are about people: with any of them the scenario is not demand only.
  static let aboutPeople: [Self] = [
    .people, .contracts, .status, .consents, .overrides, .availability, .leave, .wishes, .history,
    .counters, .roster,
  ]

  /// The columns, those that may be left out last.
  var columns: [Column] {
    switch self {
    case .settings, .workforce: []
    case .careMix: [.month, .profile, .form, .treatment, .daycare, .residents]
    case .shifts:
      [
        .code, .name, .begin, .end, .breakMinutes, .paidMinutes, .domain, .minLevel, .role,
        .countsFor, .class, .combinesWith,
      ]
    case .cover: [.days, .shift, .domain, .minLevel, .heads]
    case .people: [.id, .birthDate, .form, .pool, .certificates, .homeGroup]
    case .contracts: [.person, .domain, .level, .hoursMin, .hoursMax, .from, .to]
    case .status: [.person, .kind, .rule, .from, .to]
    case .consents: [.id, .person, .rule, .value, .from, .to, .recorded, .by]
    case .overrides: [.person, .rule, .date, .recorded, .by]
    case .availability: [.person, .days, .fromTime, .toTime, .from, .to]
    case .leave: [.person, .from, .to, .kind, .hoursPerDay]
    case .wishes:
      [.id, .person, .from, .to, .days, .shift, .strength, .weight, .joker, .class]
    case .history: [.date, .person, .shift]
    case .counters: [.person, .counter, .from, .value]
    case .roster: [.date, .person, .shift, .domain, .level, .role, .group, .source, .pinned]
    case .printedTotals: [.month, .total, .value]
    case .tariffs:
      [.profile, .form, .treatment, .daycare, .from, .to, .euroPerDay, .standing, .source]
    }
  }

  /// How many of the columns must be there.
  var requiredCount: Int {
    switch self {
    case .roster, .people: 3
    case .contracts: 5
    case .status, .overrides: 3
    case .consents: 6
    case .availability, .leave: 4
    case .wishes: 7
    case .shifts: 10
    default: columns.count
    }
  }
}

/// The columns of all files.
enum Column: String, Hashable {
  case month, profile, form, treatment, daycare, residents
  case code, name, begin, end, domain, role, `class`
  case breakMinutes = "break_minutes"
  case paidMinutes = "paid_minutes"
  case minLevel = "min_level"
  case countsFor = "counts_for"
  case combinesWith = "combines_with"
  case days, shift, heads, id, pool, certificates, person, level, from, to, kind, rule, value
  case birthDate = "birth_date"
  case homeGroup = "home_group"
  case hoursMin = "hours_min"
  case hoursMax = "hours_max"
  case recorded, by, strength, weight, joker, date, counter, group, source, pinned, total
  case fromTime = "from_time"
  case toTime = "to_time"
  case hoursPerDay = "hours_per_day"
  case standing
  case euroPerDay = "euro_per_day"
}
