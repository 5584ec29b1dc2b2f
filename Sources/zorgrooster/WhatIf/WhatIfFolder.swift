import Foundation
import Reports
import Workforce

/// The files a comparison leaves behind, each written whole.
enum WhatIfFolder {
  /// Writes the page, the table and the document. Returns what to tell.
  static func write(
    _ comparison: WhatIfComparisonRun, to directory: String, _ language: Language
  ) throws -> String {
    var files = [
      "whatif.html": comparison.page(language, stamp: .now),
      "whatif.csv": WhatIfCSV.text(comparison.outcomes, language: language),
      "whatif.json": comparison.json(language),
    ]
    files["forecast.html"] = comparison.forecastPage(language, stamp: .now)
    try write(files, to: directory)
    let page = comparison.forecast == nil ? "whatif.html" : "forecast.html"
    return CommandWords.whatIfWritten.text(
      language, URL(fileURLWithPath: directory).appendingPathComponent(page).path)
  }

  /// Writes the program of each with its answer, for another solver to check.
  static func writePrograms(_ outcomes: [WhatIfOutcome], to directory: String) throws {
    var files: [String: String] = [:]
    for (index, outcome) in outcomes.enumerated() {
      files["\(index).json"] = CaseJSON.data(outcome.workforce, plan: outcome.plan)
    }
    try write(files, to: directory)
  }

  private static func write(_ files: [String: String], to directory: String) throws {
    let folder = URL(fileURLWithPath: directory, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
    }
  }
}
