import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("What is wrong with a field of a what-if")
struct WhatIfFormFaultTextTests {
  private func text(_ kind: WhatIfFormFault.Kind, _ language: Language = .dutch) -> String {
    WhatIfFormFault(form: 0, key: .mix, field: 0, kind: kind).text(language)
  }

  @Test("It stands beside the field, so it says no place: what is wrong and what would be possible")
  func impossible() {
    let kind = WhatIfFormFault.Kind.impossible(.unknownProfile("44VV", known: ["4VV", "5VV"]))
    #expect(text(kind) == "Onbekend zorgprofiel \"44VV\". Misschien 4VV of 5VV.")
    #expect(text(kind, .english) == "Unknown care profile \"44VV\". Maybe 4VV or 5VV.")
  }

  @Test("What the reader says is told in the language asked for")
  func unreadable() {
    let kind = WhatIfFormFault.Kind.unreadable(
      dutch: "de zin is niet af.", english: "not complete.")
    #expect(text(kind) == "De zin is niet af.")
    #expect(text(kind, .english) == "Not complete.")
  }

  @Test("Who sees sums alone is told to name levels instead of people")
  func someone() {
    #expect(text(.namesSomeone).hasPrefix("Hier zie je alleen sommen"))
    #expect(text(.namesSomeone, .english).contains("\"-0.8 fte 3\""))
  }
}
