import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request for a change.
enum RequestBody {
  /// Its text; large or slow ones are not waited for.
  static func text(of request: Request, for route: Route) async throws -> String {
    guard route.isChange else { return "" }
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > largest {
      throw WebFault.tooLarge
    }
    let body = try await withTimeLimit(seconds: slowest) {
      var request = request
      do {
        return try await request.collectBody(upTo: largest)
      } catch is NIOTooManyBytesError {
        throw WebFault.tooLarge
      } catch {
        // It breaks off, or is not written as HTTP is.
        throw WebFault.unreadable
      }
    }
    guard let text = String(validating: body.readableBytesView, as: UTF8.self) else {
      throw WebFault.unreadable
    }
    return text
  }

  /// Bytes, at most: the largest form is a roster's worth of wishes.
  static let largest = 64 * 1024
  /// Seconds it may take.
  private static let slowest = 15

  private static func withTimeLimit<Value: Sendable>(
    seconds: Int, _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask(operation: body)
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw WebFault.tooSlow
      }
      defer { group.cancelAll() }
      return try await group.next()!
    }
  }
}
