public import CareDemand
public import RosterModel

/// What holds in one month once changes are applied, beside who lives and works here.
///
/// What cannot count by the day counts in a month when it holds on more than half of its days. Of
/// changes of the same thing the later holds, so a what-if goes before the house's own file.
public struct MonthSettings: Hashable, Sendable {
  /// The norm set with changed hours, mixes of levels and house rules.
  public var norms: NormSet
  /// Absence and where levels come from.
  public var demand: DemandSettings
  /// Heads that must be there.
  public var presence: [PresenceFloor]
  /// The table of shifts.
  public var shifts: [Shift]
  /// The share of the tariffs that contracts pay.
  public var contractShare = 1.0
  /// The most that may go to hired people, with the index of the change that says so.
  var caps: [ShareCap.Base: CapSource] = [:]

  /// A cap and the change it comes from.
  struct CapSource: Hashable {
    var cap: ShareCap
    var change: Int
  }

  /// What holds in a month of a scenario.
  init(
    _ scenario: Scenario, norms: NormSet, in month: YearMonth,
    changes: [(index: Int, change: DatedChange)]
  ) {
    let held = changes.filter { $0.change.holdsMost(of: month) }
    demand = scenario.demand
    presence = scenario.presenceFloors
    shifts = scenario.shifts
    self.norms = held.compactMap { $0.change.change.normSet }.last ?? norms
    for (index, change) in held { apply(change.change, at: index) }
  }

  private mutating func apply(_ change: Change, at index: Int) {
    switch change {
    case .absence(let share): demand.absence = share
    case .levelSource(let source): demand.levels = source
    case .contractShare(let share): contractShare = share
    case .shifts(let table): shifts = table
    case .presence(let floors): presence = floors
    case .hiredCap(let cap): caps[cap.base] = CapSource(cap: cap, change: index)
    case .hours(let profile, let edit): norms.change(profile, by: edit)
    case .levelMix(let profile, let shares): norms.setMix(of: profile, to: shares)
    case .delegate(let delegation): norms.delegations.append(delegation)
    case .mix, .staff, .offer, .recruit, .train, .normSet: break
    }
  }
}

extension Change {
  /// The norm set it names, where it ships.
  fileprivate var normSet: NormSet? {
    guard case .normSet(let id) = self else { return nil }
    return NormSet.shipped.first { $0.id == id }
  }
}

extension NormSet {
  fileprivate mutating func change(_ profile: String, by edit: HoursEdit) {
    guard let at = profiles.firstIndex(where: { $0.profile == profile }) else { return }
    let range = profiles[at].perWeek
    switch edit {
    case .hours(let hours):
      profiles[at].perWeek = hours...hours
      profiles[at].evidence = .assumption
    case .times(let factor):
      profiles[at].perWeek = (range.lowerBound * factor)...(range.upperBound * factor)
    }
  }

  fileprivate mutating func setMix(of profile: String, to shares: [QualificationLevel: Double]) {
    let mix = LevelMix(of: profile, shares: shares, source: "what-if")
    if let at = levelMixes.firstIndex(where: { $0.profile == profile }) {
      levelMixes[at] = mix
    } else {
      levelMixes.append(mix)
    }
  }
}
