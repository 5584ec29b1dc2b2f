import Foundation
public import RosterStore

/// A file for one test, taken away afterwards.
public final class StoreFile: Sendable {
  /// Where it is.
  public let path: String

  /// A path at which there is nothing yet.
  public init() {
    path = FileManager.default.temporaryDirectory.path + "/store-\(UUID().uuidString).sqlite"
  }

  /// A new store.
  public func create() throws -> RosterStore { try RosterStore.create(path) }

  /// The same file as another process would open it.
  public func open() throws -> RosterStore { try RosterStore.open(path) }

  deinit {
    for end in ["", "-wal", "-shm", "-queue"] {
      try? FileManager.default.removeItem(atPath: path + end)
    }
  }
}
