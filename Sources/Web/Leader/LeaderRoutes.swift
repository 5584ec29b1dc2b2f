/// Pages of the leader.
enum LeaderRoutes {
  static let all: [Route] = GridRoutes.all
}
