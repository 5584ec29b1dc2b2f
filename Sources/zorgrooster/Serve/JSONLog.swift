import Foundation
import Logging

/// The server's log: a JSON object a line on the standard error stream, with nothing of anyone in it.
struct JSONLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info

  /// A logger of the server.
  static var logger: Logger { Logger(label: "zorgrooster") { _ in JSONLog() } }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var fields = metadata.merging(event.metadata ?? [:]) { _, new in new }
      .mapValues { $0.description }
    fields["level"] = event.level.rawValue
    fields["message"] = event.message.description
    fields["time"] = Date().ISO8601Format()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var line = try? encoder.encode(fields) else { return }
    line.append(UInt8(ascii: "\n"))
    FileHandle.standardError.write(line)
  }
}
