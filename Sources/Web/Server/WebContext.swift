import Hummingbird
import Logging
import NIOCore

/// What is known of a request before it is looked at.
struct WebContext: RequestContext, RemoteAddressRequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address at the other end.
  let remoteAddress: SocketAddress?
  /// What the log calls this request.
  let name = RequestID().description

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
  }
}
