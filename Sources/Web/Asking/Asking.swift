import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import OpenIDConnect
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// From a request to its answer: who asks, whether they may come by here, whether a change is really theirs, then the
/// work, and where that fails what is told.
struct Asking: Sendable {
  let site: Site
  let route: Route

  init(_ site: Site, _ route: Route) {
    self.site = site
    self.route = route
  }

  func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    let body = try await RequestBody.text(of: request, for: route)
    let caller = Caller(site, request, context)
    let met = try await caller.meet()
    let ask = try caller.ask(route, met.visitor, context.parameters, body)
    var response: Response
    do {
      try Entry(caller, ask).check()
      response = try await run(ask).response
    } catch {
      response = try await told(error, to: ask, id: context.name)
    }
    if let cookie = met.cookie, response.headers[.setCookie] == nil {
      response.headers[.setCookie] = cookie
    }
    return response
  }

  private func run(_ ask: Ask) async throws -> Answer {
    switch route.work {
    case .stream(let work): return try await work(ask)
    case .door(let work):
      return route.isChange
        ? try await site.workers.change { try work(ask) }
        : try await site.workers.look { try work(ask) }
    case .desk(let work):
      let desk = try ask.desk
      return route.isChange
        ? try await site.workers.change { try work(ask, desk) }
        : try await site.workers.look { try work(ask, desk) }
    }
  }

  /// What went wrong: in place, on the page one came from, or on a page of its own.
  private func told(_ error: any Error, to ask: Ask, id: String) async throws -> Response {
    if error is CancellationError { throw error }
    let failure = try await site.workers.look {
      Failure(error, ask.say, id: id) { try? ask.desk.vocabulary(at: ask.place) }
    }
    if let error = error as? SignInError {
      site.logger.warning("not signed in: \(error)", metadata: ["request": "\(id)"])
    } else if failure.status.kind == .serverError {
      site.logger.error(
        "\(type(of: error))", metadata: ["request": "\(id)", "route": "\(route.path)"])
    }
    if ask.isScript { return failure.data.response }
    if failure.place == .onThePage,
      let page = try? await site.workers.look({ try failure.page(for: ask) })
    {
      return Answer.page(page, status: failure.status).response
    }
    return Answer.page(failure.ownPage(for: ask), status: failure.status).response
  }
}

extension Failure {
  fileprivate func ownPage(for ask: Ask) -> String {
    let (title, context) = (ask.say(title), ask.context())
    guard place == .atTheDoor else { return TroublePage.page(title, text, context) }
    return EntrancePages.door(
      title, text, canSignIn: ask.site.organisation != nil, context)
  }

  /// The page one came from, with the news at its head; `nil` where there is none.
  fileprivate func page(for ask: Ask) throws -> String? {
    guard let back = ask.route.back.flatMap(Routes.page), case .desk(let work) = back.work else {
      return nil
    }
    var shown = ask.returning(to: back)
    shown.notice = notice(of: ask)
    guard case .page(let html, _) = try work(shown, shown.desk) else { return nil }
    return html
  }

  private func notice(of ask: Ask) -> Notice {
    Notice(
      .refused, text,
      retry: missing.map {
        Retry(
          action: ask.path, fields: ask.form.all.map { FormField($0.name, $0.value) }, missing: $0)
      })
  }

  /// The same for our own script.
  fileprivate var data: Answer { .json(ScriptReply.refused(self), status: status) }
}
