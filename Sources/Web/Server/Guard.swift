import HTTPTypes
import Hummingbird
import Logging
import Reports
import SelfRostering
import WebPages

/// Around every request: what browsers must refuse, a line in the log without anything of anyone, and an answer to what
/// could not be read.
struct Guard: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let started = ContinuousClock.now
    var response: Response
    do {
      response = try await next(request, context)
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      response = try await trouble(error, request, context)
    }
    for (name, value) in SecurityPolicy.headers { response.headers[name] = value }
    if response.headers[.contentSecurityPolicy] == nil {
      response.headers[.contentSecurityPolicy] = SecurityPolicy.page
    }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    if site.options.isSecure {
      response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
    }
    note(request, context, response.status, ContinuousClock.now - started)
    return response
  }

  private func trouble(
    _ error: any Error, _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let caller = Caller(site, request, context)
    let say = Voice(caller.language, for: .web)
    let failure = Failure(Self.fault(error), say, id: context.name) { nil }
    if failure.status.kind == .serverError {
      site.logger.error("\(type(of: error))", metadata: ["request": "\(context.name)"])
    }
    let page = PageContext(
      say: say, account: nil, path: "/", now: site.clock.now.local, token: nil, since: nil,
      notice: nil, isDemo: site.options.isDemo)
    let response = Answer.page(
      TroublePage.page(say(failure.title), failure.text, page), status: failure.status
    ).response
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// What the router refuses is a page that is not there, or a request that cannot be read.
  private static func fault(_ error: any Error) -> any Error {
    guard let error = error as? HTTPError else { return error }
    return error.status == .notFound ? WebFault.missing : WebFault.unreadable
  }

  /// Never the path, which may hold a secret, nor who: only the route's pattern.
  private func note(
    _ request: Request, _ context: WebContext, _ status: HTTPResponse.Status, _ took: Duration
  ) {
    let route = context.endpointPath ?? "none"
    let milliseconds = took / .milliseconds(1)
    site.metrics.note(route: route, status: status.code, milliseconds: milliseconds)
    site.logger.info(
      "answered",
      metadata: [
        "request": "\(context.name)", "method": "\(request.method)", "route": "\(route)",
        "status": "\(status.code)", "ms": "\((milliseconds * 10).rounded() / 10)",
      ])
  }
}
