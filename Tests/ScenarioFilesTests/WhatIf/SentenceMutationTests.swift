import TestSupport
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("Mutations of sentences")
struct SentenceMutationTests {
  private static let sentences: [(WhatIfKey, String)] = WhatIfKey.allCases.flatMap { key in
    [key.example.dutch, key.example.english].map { text in
      (key, String(text.drop { $0 != "\"" }.dropFirst().dropLast()))
    }
  }

  @Test("Four thousand sentences give changes, or problems within them, and never a crash")
  func mutations() {
    for seed in 0..<4000 {
      var random = SplitMix(seed: seed)
      let (key, whole) = random.pick(Self.sentences)
      let text = Self.mutated(whole, &random)
      for problem in Sentences.problems(key, text) {
        let column = problem.column ?? 1
        #expect((1...text.unicodeScalars.count + 1).contains(column), "seed \(seed): \(text)")
        #expect(problem.message(in: .dutch).contains(". Misschien "), "seed \(seed): \(text)")
        #expect(problem.message(in: .english).contains(". Maybe "), "seed \(seed): \(text)")
      }
    }
  }

  /// One to three characters taken out, put in or put elsewhere, or a word of another sentence.
  private static func mutated(_ text: String, _ random: inout SplitMix) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 1...random.int(1...3) where !scalars.isEmpty {
      let at = random.int(0...(scalars.count - 1))
      switch random.int(1...4) {
      case 1: scalars.remove(at: at)
      case 2: scalars.insert(random.pick(Array("0 9+-.,:/%x>→É\u{301}[".unicodeScalars)), at: at)
      case 3: scalars.swapAt(at, random.int(0...(scalars.count - 1)))
      default: scalars.insert(contentsOf: random.pick(sentences).1.unicodeScalars.prefix(4), at: at)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
