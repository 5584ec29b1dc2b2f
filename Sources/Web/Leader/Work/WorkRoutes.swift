import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// The leader's pages beside the roster itself.
enum WorkRoutes {
  static let all: [Route] =
    TodayRoutes.all + PeriodRoutes.all + ProposalRoutes.all + AbsenceRoutes.all
    + PeopleRoutes.all + FileRoutes.all

  /// Who comes by here.
  static let door = Route.Door.roles([.leader, .planner])
}

/// Which team a request of the leader's pages is about.
extension Ask {
  /// The team and period, as links and forms say them. The planning office sees the first team until it chooses one.
  func workPlace(_ desk: Desk) throws -> WorkPlace {
    let period = try date("period", or: nil)
    guard try account.role == .planner else { return WorkPlace(period: period) }
    let teams = try desk.teams().map(\.code)
    return WorkPlace(
      team: query["team"] ?? form["team"] ?? teams.first, teams: teams, period: period)
  }

  /// After a change: another of these pages, about the same team.
  func done(_ text: String, to path: String, _ place: WorkPlace) -> Answer {
    done(text, to: place.link(path))
  }

  /// What a form decided: `approve` or `refuse`, the latter with a reason.
  func decision() throws -> Bool {
    switch try text("decision") {
    case "approve": return true
    case "refuse":
      guard form["why"] != nil else { throw WebFault.refusalWithoutReason }
      return false
    default: throw WebFault.field("decision")
    }
  }
}

extension WorkPlace {
  /// The same as the desk is asked for it.
  var place: Place { Place(team: team, date: period) }

  /// The same team, at a day of the period meant.
  func place(on date: CivilDate) -> Place { Place(team: team, date: date) }
}
