import Foundation
import Reports
import RosterSolver

/// Progress on standard error: one line that renews itself on a terminal, lines elsewhere.
struct ProgressTalk: Sendable {
  private let language: Language
  private let isQuiet: Bool

  init(_ language: Language, isQuiet: Bool) {
    self.language = language
    self.isQuiet = isQuiet
  }

  /// Tells of progress.
  func tell(_ progress: SolverProgress) {
    guard !isQuiet else { return }
    let line = ProgressLine(
      phase: phase(progress.phase), best: progress.best, bound: progress.bound.map(Double.init),
      seconds: progress.seconds)
    let text = line.text(language)
    let renew = Console.errorIsTerminal
    FileHandle.standardError.write(Data((renew ? "\r\u{1B}[K\(text)" : "\(text)\n").utf8))
  }

  /// Ends the line.
  func end() {
    if !isQuiet && Console.errorIsTerminal { Console.error("") }
  }

  private func phase(_ phase: SolverProgress.Phase) -> ProgressLine.Phase {
    switch phase {
    case .start: .reading
    case .bound: .bound
    case .search, .proposals: .search
    case .done: .done
    }
  }
}
