/// Pages of the manager.
enum ManagerRoutes {
  static let all: [Route] = []
}
