import Foundation

/// A process of which both outputs go into files, so that neither can fill up and block it. It keeps
/// its workspace.
final class RunningCommand {
  private let process = Process()
  private let outputs: URL
  private let workspace: Workspace
  private let ended: AsyncStream<Void>

  /// Starts an executable; it reads nothing from standard input.
  init(
    _ executable: URL, _ arguments: [String], in workspace: Workspace, environment: [String: String]
  ) throws {
    self.workspace = workspace
    outputs = try Workspace.temporaryFolder()
    let (stream, end) = AsyncStream.makeStream(of: Void.self)
    ended = stream
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = workspace.folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.file(outputs.appendingPathComponent("out"))
    process.standardError = try Self.file(outputs.appendingPathComponent("err"))
    process.terminationHandler = { _ in end.finish() }
    try process.run()
  }

  deinit {
    if process.isRunning { kill() }
    try? FileManager.default.removeItem(at: outputs)
  }

  /// Waits until it ends by itself.
  func end() async throws -> Outcome {
    for await _ in ended {}
    // A test over its time limit is cancelled: the wait is over, the process is not.
    try Task.checkCancellation()
    return Outcome(code: process.terminationStatus, out: try text("out"), err: try text("err"))
  }

  /// Waits until standard error holds a text, or the process has ended.
  func untilError(holds wanted: String) async throws {
    while process.isRunning, try !text("err").contains(wanted) {
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Presses Ctrl-C.
  func interrupt() { process.interrupt() }

  /// Ends it at once (kill -9).
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: outputs.appendingPathComponent(name)), as: UTF8.self)
  }

  private static func file(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
