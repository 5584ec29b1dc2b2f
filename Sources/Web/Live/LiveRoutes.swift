import HTTPTypes
import Hummingbird
import NIOCore
import RosterDesk
import SelfRostering
import ServiceLifecycle

/// Being told of changes as they come, as server-sent events (WHATWG HTML, section 9.2).
enum LiveRoutes {
  static let all: [Route] = [
    Route(
      method: .get, path: "/events", door: .roles([.member, .leader, .planner]), back: nil,
      work: .stream(listen))
  ]

  @Sendable private static func listen(_ ask: Ask) async throws -> Answer {
    guard let visitor = ask.visitor else { throw WebFault.notSignedIn }
    let events = try ask.site.live.join(visitor.session)
    let site = ask.site
    let body = ResponseBody { writer in
      // The first bytes tell the browser that it is connected.
      try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
      for await event in events.cancelOnGracefulShutdown() {
        guard try await isSignedIn(visitor, site) else { break }
        guard let text = LiveText.text(event, for: visitor.account) else { continue }
        try await writer.write(ByteBuffer(string: text))
      }
      try await writer.finish(nil)
    }
    return .response(
      Response(
        status: .ok,
        headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body))
  }

  private static func isSignedIn(_ visitor: Visitor, _ site: Site) async throws -> Bool {
    let gate = site.gate
    return try await site.workers.look {
      try gate.sessions(of: visitor.account.name).contains { $0.number == visitor.session }
    }
  }
}
