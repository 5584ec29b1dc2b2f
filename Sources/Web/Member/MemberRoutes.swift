/// Pages of the member.
enum MemberRoutes {
  static let all: [Route] = []
}
