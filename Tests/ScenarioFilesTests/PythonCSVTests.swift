import Foundation
import Testing

@testable import ScenarioFiles

@Suite("The CSV reader against Python's csv module")
struct PythonCSVTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/bin/python3"]
    .first(where: FileManager.default.isExecutableFile)

  /// Reads every file named and prints its rows as JSON, a file per line.
  private static let script = """
    import csv, json, sys
    for path in sys.argv[1:]:
        with open(path, newline="", encoding="utf-8-sig") as file:
            text = file.read()
        delimiter = ";" if ";" in text.split("\\n")[0] else ","
        rows = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
        print(json.dumps(list(rows)))
    """

  @Test(
    "Generated files give the same cells",
    .enabled(if: python != nil, "python3 is not installed: nothing to compare with"))
  func same() throws {
    let seed: UInt64 = 20_270_104
    var random = SeededGenerator(seed: seed)
    let documents = (0..<60).map { _ in Self.document(&random) }
    let names = documents.indices.map { "\($0).csv" }
    let files = Dictionary(uniqueKeysWithValues: zip(names, documents.map { Array($0.utf8) }))
    let expected = try SmallFolder.withFolder(files) { path in
      try Self.pythonRows(names.map { path + "/" + $0 })
    }
    for (index, document) in documents.enumerated() {
      let log = ProblemLog()
      let rows = CSVReader.read(Array(document.utf8), file: "x.csv", log: log)?.rows
      #expect(log.problems == [], "seed \(seed), document \(index)")
      #expect(rows?.map { $0.map(\.text) } == expected[index], "seed \(seed), document \(index)")
    }
  }

  private static func pythonRows(_ paths: [String]) throws -> [[[String]]] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(python))
    process.arguments = ["-c", script] + paths
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode([[String]].self, from: Data($0))
    }
  }

  /// A valid document: at least two columns, cells quoted where they must be and sometimes where
  /// they need not.
  private static func document(_ random: inout SeededGenerator) -> String {
    let delimiter = Bool.random(using: &random) ? "," : ";"
    let end = Bool.random(using: &random) ? "\n" : "\r\n"
    let columns = Int.random(in: 2...5, using: &random)
    var lines = [(0..<columns).map { "kolom\($0)" }.joined(separator: delimiter)]
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let cells = (0..<columns).map { cell($0, delimiter, &random) }
      lines.append(cells.joined(separator: delimiter))
    }
    let mark = Bool.random(using: &random) ? "\u{FEFF}" : ""
    return mark + lines.joined(separator: end) + (Bool.random(using: &random) ? end : "")
  }

  private static func cell(
    _ column: Int, _ delimiter: String, _ random: inout SeededGenerator
  ) -> String {
    let pieces = [
      "a", "é", "日本", "🙂", " ", "'", "\"", ",", ";", "\n", "\r\n", "12,5", "x\ty", "e\u{301}",
    ]
    let text = (0..<Int.random(in: 0...5, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let special = text.unicodeScalars.contains { "\",;\n\r".unicodeScalars.contains($0) }
    guard special || Int.random(in: 0..<4, using: &random) == 0 else {
      return text.isEmpty && column == 0 ? "leeg" : text
    }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}

/// A small seeded generator (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
