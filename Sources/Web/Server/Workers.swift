import NIOPosix

/// Threads for what takes the store: looking and changing have their own, so that whoever waits for their turn to write
/// keeps nobody from reading, and neither keeps the server from answering.
final class Workers: Sendable {
  private let looking: NIOThreadPool
  private let changing: NIOThreadPool

  init() {
    looking = NIOThreadPool(numberOfThreads: 4)
    changing = NIOThreadPool(numberOfThreads: 4)
    looking.start()
    changing.start()
  }

  /// Runs something that only reads.
  func look<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await looking.runIfActive(body)
  }

  /// Runs something that writes.
  func change<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await changing.runIfActive(body)
  }

  /// Lets what runs end.
  func stop() async throws {
    try await looking.shutdownGracefully()
    try await changing.shutdownGracefully()
  }
}
