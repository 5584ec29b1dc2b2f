import Foundation
import RosterModel
import Workforce

/// A table of shifts in a file: `shifts-short.csv`, in the form of `shifts.csv`. Problems within it
/// are told of that file.
enum ShiftsSentence {
  static func read(_ sentence: SentenceReader) -> Change? {
    guard sentence.hasMore, let word = sentence.word else {
      sentence.goAstray()
      return nil
    }
    sentence.pass()
    guard let directory = sentence.context.directory else {
      sentence.report(.namesNoFile, at: word, maybe: .leaveEmpty)
      return nil
    }
    let path = word.text.hasPrefix("/") ? word.text : directory + "/" + word.text
    guard FileManager.default.fileExists(atPath: path) else {
      sentence.report(.namesNoFile, at: word, maybe: nearest(to: word.text, in: directory))
      return nil
    }
    return table(path, sentence.log).map { .shifts($0) }
  }

  private static func nearest(
    to name: String, in directory: String
  ) -> ScenarioProblem.Suggestion {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    let tables = names.filter { $0.lowercased().hasSuffix(".csv") }.sorted()
    return Closest.match(name, in: tables).map { .closest($0) } ?? .checkPath
  }

  private static func table(_ path: String, _ log: ProblemLog) -> [Shift]? {
    let name = Folder.lastName(of: path)
    guard let bytes = Folder.bytes(at: path, name: name, log: log),
      let table = Table.read(bytes, as: .shifts, name: name, log: log)
    else { return nil }
    table.requireRows(log)
    var known = Known()
    return ShiftsTable.read(table, log, into: &known)
  }
}
