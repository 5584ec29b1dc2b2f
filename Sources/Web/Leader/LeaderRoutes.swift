/// Pages of the leader.
enum LeaderRoutes {
  static let all: [Route] = WorkRoutes.all + GridRoutes.all
}
