import Planning
import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// How whoever asks stands beside their fair share: counted from the roster as it is, without solving. Everyone asks
  /// about themselves alone.
  ///
  /// - Throws: ``Refusal/nobodyNamed`` for an account that is nobody on the roster.
  public func standing(at place: Place = Place()) throws -> OwnShare {
    try look(.wish.asViewed, at: place, about: .member(nil)) { desk in
      let who = try desk.who(nil)
      guard let share = OwnShare(try desk.board().accounts, of: who) else {
        throw Refusal.nobodyNamed
      }
      return share
    }
  }
}
