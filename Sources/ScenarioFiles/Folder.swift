import Foundation

/// The files of a folder, as bytes.
struct Folder {
  let path: String
  let log: ProblemLog

  /// The names in the folder, sorted; `nil`, logged, where there is no folder.
  func names() -> [String]? {
    if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
      return names.sorted()
    }
    log.report(.folderMissing, in: path, maybe: .checkPath)
    return nil
  }

  /// The bytes of a file; `nil`, logged, where it cannot be read.
  func bytes(_ name: String) -> [UInt8]? {
    Self.bytes(at: path + "/" + name, name: name, log: log)
  }

  /// The bytes of the file at a path.
  static func bytes(at path: String, name: String, log: ProblemLog) -> [UInt8]? {
    if let data = FileManager.default.contents(atPath: path) { return [UInt8](data) }
    let exists = FileManager.default.fileExists(atPath: path)
    log.report(exists ? .fileUnreadable : .fileMissing, in: name, maybe: .checkPath)
    return nil
  }

  /// The last part of a path, for naming what it leads to.
  static func lastName(of path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
  }
}
