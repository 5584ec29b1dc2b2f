import RosterModel
import SelfRostering

extension LeaveRefusal {
  /// Why it is not done, and what would help.
  func text(_ say: Voice) -> String {
    switch self {
    case .notEmployed(let form): say(.leaveNotEmployed, say(.name(of: form)))
    case .alreadyThere(let date): say(.leaveThere, say.dayAndYear(date))
    case .tooLong(let days): say(.leaveTooLong, say(days, .days))
    case .requestIs(let state): say(.leaveIs, say(.name(of: state)))
    case .reasonNeeded: say(.leaveWhy)
    case .roundClosed(let date): say(.roundIsClosed, say.dayAndYear(date))
    case .roundOpen(let date): say(.roundIsOpen, say.dayAndYear(date))
    case .roundDecided(let date): say(.roundIsDecided, say.dayAndYear(date))
    case .notProposed: say(.roundNotProposed)
    case .tooManyChoices(let most): say(.roundTooMany, say.number(most))
    case .noAllotment: say(.roundNoAllotment)
    }
  }
}
