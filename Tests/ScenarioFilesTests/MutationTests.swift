import Foundation
import Testing

@testable import ScenarioFiles

@Suite("Mutations of a valid folder")
struct MutationTests {
  @Test(
    "Two thousand mutations give a scenario or problems that say where, never a crash",
    arguments: 0..<20)
  func mutations(_ round: Int) throws {
    try SmallFolder.withFolder(SmallFolder.bytes) { path in
      for offset in 0..<100 {
        let seed = UInt64(round * 100 + offset)
        var random = SeededGenerator(seed: seed)
        var files = SmallFolder.bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) { Self.mutate(&files, &random) }
        try Self.write(files, to: path)
        do throws(ScenarioProblems) {
          _ = try ScenarioFolder.read(path)
        } catch {
          #expect(!error.problems.isEmpty, "seed \(seed)")
          for problem in error.problems { Self.check(problem, files, seed) }
        }
        try Self.write(SmallFolder.bytes, to: path)
      }
    }
  }

  /// Makes the folder hold these files, touching only those that differ.
  private static func write(_ files: [String: [UInt8]], to path: String) throws {
    for name in SmallFolder.files.keys {
      let url = URL(fileURLWithPath: path + "/" + name)
      let before = FileManager.default.contents(atPath: url.path).map { [UInt8]($0) }
      guard before != files[name] else { continue }
      // Cutting a file short waits for the disk on some file systems; a new one does not.
      if before != nil { try FileManager.default.removeItem(at: url) }
      if let bytes = files[name] { try SmallFolder.put(bytes, at: url.path) }
    }
  }

  /// Every problem has words in both languages and lies within its file.
  private static func check(
    _ problem: ScenarioProblem, _ files: [String: [UInt8]], _ seed: UInt64
  ) {
    #expect(problem.message(in: .dutch).contains(". Misschien "), "seed \(seed)")
    #expect(problem.message(in: .english).contains(". Maybe "), "seed \(seed)")
    let lines = (files[problem.file] ?? []).count { $0 == 10 } + 1
    #expect((1...lines).contains(problem.line ?? 1), "seed \(seed): \(problem)")
    #expect((problem.column ?? 1) >= 1, "seed \(seed): \(problem)")
  }

  private static func mutate(_ files: inout [String: [UInt8]], _ random: inout SeededGenerator) {
    guard let name = files.keys.sorted().randomElement(using: &random) else { return }
    var bytes = files[name] ?? []
    guard !bytes.isEmpty else { return }
    switch Int.random(in: 0..<9, using: &random) {
    case 0...2: flip(&bytes, &random)
    case 3: editLines(&bytes, &random) { lines, at in lines.remove(at: at) }
    case 4: editLines(&bytes, &random) { lines, at in lines.insert(lines[at], at: at) }
    case 5, 6: swapCells(&bytes, &random)
    case 7: bytes.insert(.random(in: 0...255, using: &random), at: bytes.count / 2)
    default: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
    }
    files[name] = Int.random(in: 0..<60, using: &random) == 0 ? nil : bytes
  }

  private static func flip(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let at = Int.random(in: bytes.indices, using: &random)
    bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
  }

  private static func editLines(
    _ bytes: inout [UInt8], _ random: inout SeededGenerator,
    _ edit: (inout [ArraySlice<UInt8>], Int) -> Void
  ) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    edit(&lines, Int.random(in: lines.indices, using: &random))
    bytes = Array(lines.joined(separator: [10]))
  }

  private static func swapCells(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    var cells = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let pair = (0..<2).map { _ in Int.random(in: cells.indices, using: &random) }
    cells.swapAt(pair[0], pair[1])
    bytes = Array(cells.joined(separator: [UInt8(ascii: ",")]))
  }
}
