import Foundation

/// Standard output for data, standard error for talk and progress.
enum Console {
  /// Writes a line of talk.
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Writes data, with a newline at its end.
  static func output(_ text: String) {
    FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Whether colour is wanted: a terminal, and NO_COLOR not set (no-color.org).
  static var wantsColour: Bool {
    ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
      && isatty(STDOUT_FILENO) == 1
  }

  /// Whether standard error is a terminal, where progress may overwrite its line.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
