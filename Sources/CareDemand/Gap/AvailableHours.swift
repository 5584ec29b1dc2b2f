public import RosterModel

/// Hours people have for the ward at one level of a domain, per week on average over the period.
public struct AvailableHours: Hashable, Sendable {
  /// The domain.
  public var domain: Domain
  /// The level of the contract.
  public var level: QualificationLevel
  /// Contract hours: the upper end, by the days in force.
  public var contract: Double
  /// Leave in the period.
  public var leave: Double
  /// Absence: of what is expected and what is known, the larger.
  public var absence: Double
  /// Training: of what is expected and what is known, the larger.
  public var training: Double
  /// Meetings.
  public var meetings: Double

  /// What is left, never below zero.
  public var hoursPerWeek: Double { max(0, contract - leave - absence - training - meetings) }

  /// Hours with what is taken off them, each in hours per week.
  public init(
    domain: Domain, level: QualificationLevel, contract: Double, leave: Double = 0,
    absence: Double = 0, training: Double = 0, meetings: Double = 0
  ) {
    self.domain = domain
    self.level = level
    self.contract = contract
    self.leave = leave
    self.absence = absence
    self.training = training
    self.meetings = meetings
  }
}

/// Contract hours of a scenario less leave, expected absence, training and meetings, per domain and
/// level, in order. Days on which someone is supernumerary count for nothing: they fill no cover.
public func availableHours(_ scenario: Scenario, over period: Period) -> [AvailableHours] {
  var sums: [LevelKey: AvailabilitySum] = [:]
  for (person, contracts) in scenario.contractsByPerson {
    let leave = scenario.leave.filter { $0.person == person }
    for date in period.dates where !scenario.has(.supernumerary, person, on: date) {
      let holding = contracts.filter { $0.holds(on: date) }
      let weekly = holding.reduce(0.0) { $0 + $1.weekly.upperBound.inHours }
      guard weekly > 0 else { continue }
      let away = AvailabilitySum(leave.filter { $0.kind != .employer }, on: date)
      for contract in holding {
        let share = contract.weekly.upperBound.inHours / weekly
        let key = LevelKey(domain: contract.domain, level: contract.level)
        sums[key, default: AvailabilitySum()].add(away, share: share)
        sums[key]!.contract += contract.weekly.upperBound.inHours / 7
      }
    }
  }
  return sums.sorted { $0.key < $1.key }.map {
    $1.hours(at: $0, weeks: Double(period.weeks), settings: scenario.demand)
  }
}

/// A level within its domain.
struct LevelKey: Hashable, Comparable {
  var domain: Domain
  var level: QualificationLevel

  static func < (left: Self, right: Self) -> Bool {
    (left.domain, left.level) < (right.domain, right.level)
  }
}

/// Hours added over people and days.
private struct AvailabilitySum {
  var contract = 0.0
  var leave = 0.0
  var sick = 0.0
  var training = 0.0

  init() {}

  init(_ lines: [Leave], on date: CivilDate) {
    for line in lines {
      let hours = line.counted(on: date).inHours
      switch line.kind {
      case .sick: sick += hours
      case .training, .lesson: training += hours
      case .leave, .care, .other: leave += hours
      case .employer: break
      }
    }
  }

  mutating func add(_ other: Self, share: Double) {
    leave += other.leave * share
    sick += other.sick * share
    training += other.training * share
  }

  func hours(at key: LevelKey, weeks: Double, settings: DemandSettings) -> AvailableHours {
    AvailableHours(
      domain: key.domain, level: key.level, contract: contract / weeks, leave: leave / weeks,
      absence: max(contract * settings.absence, sick) / weeks,
      training: max(contract * settings.training, training) / weeks,
      meetings: contract * settings.meetings / weeks)
  }
}

extension Scenario {
  /// Contracts per person, in the order people first appear in the table.
  fileprivate var contractsByPerson: [(PersonID, [Contract])] {
    var order: [PersonID] = []
    var byPerson: [PersonID: [Contract]] = [:]
    for contract in contracts {
      if byPerson[contract.person] == nil { order.append(contract.person) }
      byPerson[contract.person, default: []].append(contract)
    }
    return order.map { ($0, byPerson[$0]!) }
  }
}
