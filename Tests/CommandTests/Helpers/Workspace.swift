import Foundation

/// A folder of its own with a copy of the shipped scenarios, gone when nobody holds it.
final class Workspace {
  /// The folder.
  let folder: URL

  /// A new copy.
  init() throws {
    folder = try Self.temporaryFolder()
    try FileManager.default.copyItem(
      at: Repository.root.appendingPathComponent("Scenarios"),
      to: folder.appendingPathComponent("Scenarios"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file, in the place of what was there.
  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(path))
  }

  /// Reads a file.
  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Whether a file is there.
  func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  /// A new empty folder.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("zorgrooster-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

/// The project's own files.
enum Repository {
  /// Its top folder, three above the folder of this file.
  static let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  /// Reads a file of the project.
  static func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }
}
