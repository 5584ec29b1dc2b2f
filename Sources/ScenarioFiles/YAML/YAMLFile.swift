import Yams

/// A file of YAML, as bytes.
struct YAMLFile {
  let file: String
  let log: ProblemLog
  /// What to do where it holds nothing; `nil` for the example that `zorgrooster new` writes.
  var whenEmpty: ScenarioProblem.Suggestion?

  /// What its text holds; `nil`, logged, where that is no YAML.
  func root(_ bytes: [UInt8]) -> Node? {
    guard let scalars = UTF8Text.scalars(bytes, file: file, log: log) else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    do {
      if let node = try Yams.compose(yaml: text) { return node }
      log.report(.fileEmpty, in: file, maybe: whenEmpty ?? .addFile(file))
    } catch let error as YamlError {
      YAMLErrors(text: text, file: file, log: log).report(error)
    } catch {
      log.report(.yaml(detail: "\(error)"), in: file, maybe: .checkYAML)
    }
    return nil
  }
}

/// Places what the YAML parser says.
private struct YAMLErrors {
  let text: String
  let file: String
  let log: ProblemLog

  func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(problem, at: mark)
    case .duplicatedKeysInMapping(let names, let context):
      report("duplicate key: " + names.joined(separator: ", "), at: context.mark)
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      report(problem, at: nil)
    case .no, .memory, .dataCouldNotBeDecoded: report("cannot be read", at: nil)
    }
  }

  /// Where the parser ran past the last line, the end of that line is the place.
  private func report(_ detail: String, at mark: Mark?) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let isPast = (mark?.line ?? 0) > lines.count
    let line = mark.map { min($0.line, lines.count) }
    let source = line.map { lines[$0 - 1] } ?? ""
    log.report(
      .yaml(detail: detail), in: file, line: line,
      column: isPast ? source.unicodeScalars.count + 1 : mark?.column,
      value: source.isEmpty ? nil : String(source).trimmingSpaces(), maybe: .checkYAML)
  }
}
