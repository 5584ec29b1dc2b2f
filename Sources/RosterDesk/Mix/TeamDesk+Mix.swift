import CareDemand
import RosterModel
import RosterStore
import SelfRostering

extension TeamDesk {
  /// Changes of the care mix as they were stored, in that order.
  func mixChanges() throws -> [MixChange] {
    try reader.all(MixChange.self, of: team.key).values()
  }

  /// The need that the mix asks as it is known of a date, for a roster of a period: that of the month the period
  /// begins in, with each change that counts by then.
  func mixDemand(on date: CivilDate, for period: Period) throws -> MixDemand {
    let lines = try reader.all(CareMixLine.self, of: team.key).values()
      .lines(of: period.start.yearMonth)
    guard !lines.isEmpty else { throw Refusal.mix(.noMix) }
    var scenario = try scenario()
    scenario.period = period
    var demand = try MixDemand(scenario, lines: lines)
    for change in try mixChanges() where change.from <= date { try demand.add(change.steps) }
    return demand
  }

  /// What is asked as steps of the mix that holds on a date.
  func steps(_ asked: AskedMix, on date: CivilDate) throws -> [MixStep] {
    var lines = try mixDemand(on: date, for: period.value.period).lines
    let set = NormSet.shipped.first { $0.id == team.value.settings.normSet }
    let known = set?.profiles.map(\.profile) ?? []
    return try asked.steps.map { written in
      let step = try written.step(in: lines, profiles: known)
      lines = lines.adding([step])
      return step
    }
  }

  /// The need of the period before and after a change. Where later changes are stored already, each stretch between
  /// them has its own difference.
  func need(with change: MixChange) throws -> MixNeed {
    let standing = try Self.need(of: try scenario())
    let hasTable = try !reader.all(CoverRequirement.self, of: period.key).isEmpty
    let later = Set(
      try mixChanges().map(\.from).filter { $0 > change.from && $0 <= dates.upperBound })
    let starts = [change.from] + later.sorted()
    let first = try demands(adding: change.steps, on: change.from, for: period.value.period)
    var (after, follows) = (standing, true)
    for (start, next) in zip(starts, starts.dropFirst() + [dates.upperBound + 1]) {
      let asked =
        try start == change.from
        ? first : demands(adding: change.steps, on: start, for: period.value.period)
      after = asked.difference.applied(to: after, on: start...(next - 1))
      follows = follows && asked.difference.isBase(of: standing, on: start...(next - 1))
    }
    return MixNeed(
      before: standing, after: after, follows: follows || !hasTable,
      careHours: (first.before.hoursPerWeek, first.after.hoursPerWeek))
  }

  /// What the mix asks on a date, and what it asks with residents who come and go.
  private struct Demands {
    var before: MixDemand
    var after: MixDemand
    var difference: NeedDifference {
      NeedDifference(before: before.requirements, after: after.requirements)
    }
  }

  private func demands(
    adding steps: [MixStep], on date: CivilDate, for period: Period
  ) throws -> Demands {
    let before = try mixDemand(on: date, for: period)
    var after = before
    try after.add(steps)
    return Demands(before: before, after: after)
  }

  /// A weekly table of one period as that of a later one: with what came of changes of the care mix between them.
  func need(
    _ table: [CoverRequirement], of last: Period, in next: Period
  ) throws -> [CoverRequirement] {
    let since = try mixChanges().filter { $0.from > last.start && $0.from <= next.start }
    guard !table.isEmpty, !since.isEmpty else { return table }
    return NeedDifference(
      before: try mixDemand(on: last.start, for: last).requirements,
      after: try mixDemand(on: next.start, for: last).requirements
    ).applied(to: table, from: next.start)
  }

  /// Stores a change of the care mix with the need that follows, once: in this period and in later ones that have a
  /// table of their own.
  func save(_ change: MixChange, by writer: StoreWriter) throws {
    guard try !mixChanges().contains(where: { $0.told == change.told }) else { return }
    try write(try need(with: change).after, of: period.key, by: writer)
    for later in try reader.all(RosterPeriod.self, of: team.key)
    where later.value.period.start > change.from {
      let table = try reader.all(CoverRequirement.self, of: later.key).values()
      guard !table.isEmpty else { continue }
      let start = later.value.period.start
      let asked = try demands(adding: change.steps, on: start, for: later.value.period)
      try write(asked.difference.applied(to: table, from: start), of: later.key, by: writer)
    }
    try writer.add(change, to: .team(team.key))
  }

  /// Makes a table that of a period: lines that stay keep their rows.
  private func write(
    _ need: [CoverRequirement], of period: Key<RosterPeriod>, by writer: StoreWriter
  ) throws {
    var missing = need
    for row in try writer.all(CoverRequirement.self, of: period) {
      if let at = missing.firstIndex(of: row.value) {
        missing.remove(at: at)
      } else {
        try writer.remove(row.key)
      }
    }
    for line in missing { try writer.add(line, to: .period(period)) }
  }
}
