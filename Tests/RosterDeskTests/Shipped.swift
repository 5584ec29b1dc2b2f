import Foundation
import RosterModel
import RosterStore
import SelfRostering
import ScenarioFiles

/// A scenario that ships with the project.
func shipped(_ name: String) throws -> Scenario {
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  return try ScenarioFolder.read("/\(root)/Scenarios/\(name)")
}

/// A file for one test, taken away afterwards.
final class StoreFile: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/store-\(UUID().uuidString).sqlite"
  }

  /// A new store.
  func create() throws -> RosterStore { try RosterStore.create(path) }

  /// The same file as another process would open it.
  func open() throws -> RosterStore { try RosterStore.open(path) }

  deinit {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
  }
}

extension LogHeading {
  /// Someone who does something.
  static func by(_ account: String, _ action: String = "test", why: String? = nil) -> LogHeading {
    LogHeading(account: account, role: "planning-office", action: action, why: why)
  }
}
