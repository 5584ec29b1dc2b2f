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
      && outputIsTerminal
  }

  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// A line in black on white, whatever the terminal's own colours: what a camera reads.
  static func darkOnLight(_ line: String) -> String { "\u{1B}[30;107m\(line)\u{1B}[0m" }

  /// Whether standard error is a terminal, where progress may overwrite its line.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
