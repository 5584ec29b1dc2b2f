import ArgumentParser

/// What the exit codes mean to scripts.
enum ExitStatus {
  /// An error of ours.
  static let ours = ExitCode(1)
  /// Wrong usage.
  static let usage = ExitCode(2)
  /// The input is invalid; every problem was listed.
  static let invalidInput = ExitCode(3)
  /// Proven infeasible: pins, leave and law contradict each other.
  static let infeasible = ExitCode(4)
  /// No roster within the limit.
  static let noRoster = ExitCode(5)
  /// Done, but there are findings and `--fail-on-findings` was given.
  static let findings = ExitCode(6)
  /// Refused: rights, phase, law, consent, or a reason that is missing.
  static let refused = ExitCode(7)
  /// Someone else changed it meanwhile, or keeps the file busy.
  static let meanwhile = ExitCode(8)
}
