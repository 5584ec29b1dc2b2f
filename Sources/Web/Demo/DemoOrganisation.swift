import RosterDesk
public import RosterModel
import RosterSolver
public import RosterStore
import SelfRostering
public import Workforce

/// A filled organisation to look around in: two teams, one of which hands in wishes while the other has a roster that was
/// made known. All its people are made up.
public struct DemoOrganisation: Sendable {
  /// The team that hands in wishes.
  let drafting: Scenario
  /// What its what-ifs start from.
  let forecast: ForecastSettings?
  /// The team whose roster is made known, and the prefix of its people.
  let published: Scenario

  /// An organisation of two teams.
  public init(drafting: Scenario, forecast: ForecastSettings?, published: Scenario) {
    self.drafting = drafting
    self.forecast = forecast
    self.published = published.prefixingPeople("Z-")
  }

  /// The moment it is set at: the second day of wishes of the first team.
  public var moment: LocalTime {
    LocalTime(PhaseCalendar(for: drafting.period).own.date + 1, minute: 9 * 60)
  }

  /// Puts it in an empty file; the roster of the second team is worked out in so many seconds.
  public func fill(_ store: RosterStore, seconds: Double) throws {
    let calendar = PhaseCalendar(for: drafting.period)
    let office = desk(store, "bureau", LocalTime(calendar.fixed.date - 60, minute: 9 * 60))
    for (scenario, forecast) in [(drafting, forecast), (published, nil)] {
      _ = try office.importTeam(scenario, as: scenario.name, forecast: forecast)
      _ = try office.add(
        Account(name: "leider-\(scenario.name)", role: .leader, team: scenario.name))
    }
    _ = try office.add(Account(name: "manager", role: .manager))
    _ = try desk(store, "bureau", calendar.fixed).fixNeed(at: Place(team: drafting.name))
    try publish(store, before: calendar.fixed, seconds: seconds)
  }

  /// A roster for the second team, a phase a day.
  private func publish(_ store: RosterStore, before last: LocalTime, seconds: Double) throws {
    let leader = "leider-\(published.name)"
    let place = Place(team: published.name)
    let steps = PhaseCalendar.Step.allCases
    let first = last.date - steps.count - 1
    for (number, step) in steps.enumerated() {
      _ = try desk(store, leader, LocalTime(first - 1, minute: 0))
        .set(step, to: LocalTime(first + number, minute: 0), at: place)
    }
    let desk = desk(store, leader, LocalTime(last.date - 1, minute: 9 * 60))
    var options = SolverOptions()
    options.timeLimit = seconds
    let proposal = try desk.propose(options, at: place).value
    _ = try desk.accept(proposal: proposal.number, at: place)
    _ = try desk.publish(withOpen: true, at: place)
  }

  private func desk(_ store: RosterStore, _ account: String, _ time: LocalTime) -> Desk {
    Desk(store, for: Asker(account: account), at: Moment(time))
  }
}
