/// Stops the process with `message` unless `condition` holds.
///
/// A `precondition` whose message survives in release builds: GLPK itself would abort, or compute
/// nonsense, without naming the culprit.
@inline(__always)
func require(
  _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !condition { fatalError(message(), file: file, line: line) }
}
