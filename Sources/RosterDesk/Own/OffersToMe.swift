public import LabourRules
import RosterModel
import RosterStore
import SelfRostering

extension Desk {
  /// What the law has against whoever asks taking over each duty that colleagues offer, by the number of the offer; those
  /// it has nothing against are not in it. What it has against others stays untold: the list is then empty.
  ///
  /// Cost: a look by the judge for each offer, the first `count` by date.
  public func unlawfulOffers(
    judging count: Int = 20, at place: Place = Place()
  ) throws -> [Int: [Finding]] {
    try look(.seeTeam, at: place) { desk in
      let who = try desk.who(nil)
      let offers = try desk.requests()
        .filter { $0.request.isOffered(to: who) }
      guard !offers.isEmpty else { return [:] }
      let board = try desk.board()
      let duties = offers.map { (number: $0.number, duty: OfferedDuty($0.request, on: board)) }
        .filter { $0.duty.date >= desk.now.local.date }
        .sorted { ($0.duty.date, $0.number) < ($1.duty.date, $1.number) }
      var found: [Int: [Finding]] = [:]
      for (number, duty) in duties.prefix(count) {
        let changes = duty.taken(by: who, giving: nil, on: board.roster)
        let law = board.effect(of: changes).added(.law)
        if !law.isEmpty { found[number] = law.filter { $0.person == who } }
      }
      return found
    }
  }
}
