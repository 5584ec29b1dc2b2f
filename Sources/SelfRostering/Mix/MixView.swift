public import RosterModel

/// What a change of the care mix leads to, and what can be done about it.
public struct MixView: Sendable {
  /// The team's code.
  public let team: String
  /// The first day it counts.
  public let from: CivilDate
  /// Who come and go.
  public let steps: [MixStep]
  /// Hours of care a week by the norm, before and after.
  public let careHours: (before: Double, after: Double)
  /// Whether the need that stood follows from the care mix.
  public let follows: Bool
  /// Hours per week, domain and level against the need before and after.
  public let hours: (before: [StaffingView.Line], after: [StaffingView.Line])
  /// Rows of the need that change, by date.
  public let rows: [MixRow]
  /// What becomes over and what short, by date.
  public let slack: [MixSlack]
  /// Whether the mix and the need that follows were stored.
  public let isSaved: Bool
  /// What can be done, in order, each with its number.
  public let proposals: [(number: Int, proposal: RepairProposal)]

  /// With all its fields.
  public init(
    team: String, from: CivilDate, steps: [MixStep], careHours: (before: Double, after: Double),
    follows: Bool, hours: (before: [StaffingView.Line], after: [StaffingView.Line]),
    rows: [MixRow], slack: [MixSlack], isSaved: Bool,
    proposals: [(number: Int, proposal: RepairProposal)]
  ) {
    self.team = team
    self.from = from
    self.steps = steps
    self.careHours = careHours
    self.follows = follows
    self.hours = hours
    self.rows = rows
    self.slack = slack
    self.isSaved = isSaved
    self.proposals = proposals
  }

  /// Heads that become over, and places that become short.
  public var heads: (over: Int, short: Int) {
    (slack.reduce(0) { $0 + $1.over }, slack.reduce(0) { $0 + $1.open.count })
  }

  /// Their paid time.
  public var time: (over: Minutes, short: Minutes) {
    (slack.map { $0.time * $0.over }.total(), slack.map { $0.time * $0.open.count }.total())
  }
}
