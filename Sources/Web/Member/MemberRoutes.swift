import SelfRostering

/// Pages of the member.
enum MemberRoutes {
  static let all: [Route] =
    HomeRoutes.all + WishRoutes.all + SwapRoutes.all + MineRoutes.all + LeaveRoutes.all
    + FeedRoutes.all

  /// Who comes by here.
  static let door = Route.Door.roles([.member])
}
