import CareDemand
public import RosterModel
import RosterStore
public import SelfRostering

/// A change of the care mix while a roster stands.
public struct MixForm: Hashable, Sendable {
  /// Who comes and goes.
  public var asked: AskedMix
  /// The first day it counts.
  public var from: CivilDate
  /// Stores the mix and the need that follows, and leaves the roster as it is.
  public var saves = false
  /// Seconds for the proposals together.
  public var seconds = 20.0

  /// A change of the care mix.
  public init(_ asked: AskedMix, from: CivilDate, saves: Bool = false, seconds: Double = 20) {
    self.asked = asked
    self.from = from
    self.saves = saves
    self.seconds = seconds
  }
}

extension Desk {
  /// Says what a change of the care mix leads to in the rest of the period: the need anew, what becomes over and what
  /// short, and what can be done about it. Neither mix nor roster changes unless asked: proposals are kept under their
  /// numbers, and accepting one stores the mix.
  ///
  /// Reading, solving and keeping are three steps; others can go on in the meantime.
  ///
  /// - Throws: ``Refusal``, `StoreError`, `DemandError`.
  public func changeMix(_ form: MixForm, at place: Place) throws -> Receipt<MixView> {
    let here = Place(team: place.team, date: place.date ?? form.from)
    let outlook = try look(.changeMix, at: here) { try $0.outlook(form) }
    let finder = MixFinder(
      outlook.mix, change: outlook.change, costs: DutyCosts(outlook.mix.after.scenario))
    let proposals = finder.proposals(loans: outlook.loans, seconds: form.seconds)
    return try change(.changeMix, at: here) { desk, writer in
      var change = outlook.change
      change.told = writer.entry
      if form.saves { try desk.save(change, by: writer) }
      let numbered: [(number: Int, proposal: RepairProposal)] = try proposals.map { found in
        var proposal = found
        proposal.mix?.change = change
        let key = try writer.add(proposal, to: .period(desk.period.key))
        return (number: key.number, proposal: proposal)
      }
      return outlook.view(isSaved: form.saves, numbered)
    }
  }
}

/// What a change of the care mix leads to, before anything is proposed.
struct MixOutlook {
  let team: String
  let change: MixChange
  let need: MixNeed
  let mix: MixCase
  let loans: [Loan]
  let hours: (before: [StaffingView.Line], after: [StaffingView.Line])

  func view(
    isSaved: Bool, _ proposals: [(number: Int, proposal: RepairProposal)]
  ) -> MixView {
    MixView(
      team: team, from: change.from, steps: change.steps, careHours: need.careHours,
      follows: need.follows, hours: hours, rows: mix.rows, slack: mix.slack, isSaved: isSaved,
      proposals: proposals)
  }
}

extension TeamDesk {
  fileprivate func outlook(_ form: MixForm) throws -> MixOutlook {
    try date(form.from)
    let change = MixChange(
      from: form.from, steps: try steps(form.asked, on: form.from), told: 0)
    let need = try need(with: change)
    let first = min(max(form.from, now.local.date), dates.upperBound)
    let mix = MixCase(try board(), need: need, on: first...dates.upperBound)
    let weeks = { (need: [CoverRequirement]) in
      try self.staffing(need: need).lines.map { line in
        var line = line
        line.weeks.removeAll { $0.monday < first.monday }
        return line
      }
    }
    return MixOutlook(
      team: team.value.code, change: change, need: need, mix: mix, loans: try loans(mix),
      hours: (try weeks(need.before), try weeks(need.after)))
  }
}
