import HTTPTypes
import RosterDesk
import SelfRostering

/// A way to ask for something: method, path, who may, and what is done.
struct Route: Sendable {
  /// Who may come by. What they may do there is decided by the desk's rights besides.
  enum Door: Hashable, Sendable {
    /// Everyone.
    case open
    /// Whoever is signed in.
    case signedIn
    /// These roles.
    case roles(Set<Role>)
  }

  /// What is done.
  enum Work: Sendable {
    /// Something that needs no account.
    case door(@Sendable (Ask) throws -> Answer)
    /// Something asked of the desk.
    case desk(@Sendable (Ask, Desk) throws -> Answer)
    /// Something that takes no thread: it goes on for long, or is there at once.
    case stream(@Sendable (Ask) async throws -> Answer)
  }

  let method: HTTPRequest.Method
  let path: String
  let door: Door
  /// The page that shows why it was refused, for a change; by its path as a route.
  let back: String?
  let work: Work

  /// A page, which changes nothing.
  static func page(
    _ path: String, _ door: Door, _ work: @escaping @Sendable (Ask, Desk) throws -> Answer
  ) -> Route {
    Route(method: .get, path: path, door: door, back: nil, work: .desk(work))
  }

  /// A change. Where it is refused, the page at `back` says why.
  static func change(
    _ path: String, _ door: Door, back: String,
    _ work: @escaping @Sendable (Ask, Desk) throws -> Answer
  ) -> Route {
    Route(method: .post, path: path, door: door, back: back, work: .desk(work))
  }

  /// Something without an account.
  static func open(
    _ method: HTTPRequest.Method, _ path: String, back: String? = nil,
    _ work: @escaping @Sendable (Ask) throws -> Answer
  ) -> Route {
    Route(method: method, path: path, door: .open, back: back, work: .door(work))
  }

  /// Whether it changes something.
  var isChange: Bool { method != .get }
}

/// All ways there are.
enum Routes {
  static let all: [Route] =
    entrance + assets + member + leader + manager + operation

  /// The page of a path, as routes write it.
  static func page(_ path: String) -> Route? {
    all.first { $0.method == .get && $0.path == path }
  }

  private static let assets = AssetRoutes.all
  private static let entrance =
    EntranceRoutes.all + SignInRoutes.all + DeviceRoutes.all + DemoRoutes.all
  private static let member = MemberRoutes.all
  private static let leader = LeaderRoutes.all
  private static let manager = ManagerRoutes.all
  private static let operation = OperationRoutes.all + LiveRoutes.all
}
