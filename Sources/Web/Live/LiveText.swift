import RosterDesk
import RosterModel
import SelfRostering

/// An event as browsers read it.
enum LiveText {
  /// The event for an account; `nil` where it does not concern them. Whoever may read the log is told who changed
  /// something and whose days; others only that something changed, and in which role.
  static func text(_ event: LiveEvent, for account: Account) -> String? {
    switch event {
    case .beat: return ": beat\n\n"
    case .news(let news):
      guard news.concerns(account) else { return nil }
      let mayKnow = (try? Rights.check(.seeLog, by: account, team: account.team)) != nil
      let data = Data(
        entry: news.entry, role: news.role?.rawValue, by: mayKnow ? news.account : nil,
        cells: mayKnow ? news.cells.prefix(most).map { [$0.person, "\($0.date)"] } : nil)
      return "event: change\nid: \(news.entry)\ndata: \(ScriptReply.data(data))\n\n"
    }
  }

  private struct Data: Encodable {
    let entry: Int
    let role: String?
    let by: String?
    let cells: [[String]]?
  }

  /// Days told of one entry, at most; the page asks for all that is new anyway.
  private static let most = 200
}
