import RosterModel
import SelfRostering
import Testing

@Suite("What a change of the care mix asks more or less")
struct NeedDifferenceTests {
  private let monday = CivilDate("2027-01-04")!

  /// Lines such as `all V 2:3 3:1`: days, shift, and heads from each level.
  private func table(_ lines: String...) -> [CoverRequirement] {
    lines.flatMap { line -> [CoverRequirement] in
      let words = line.split(separator: " ")
      return words.dropFirst(2).map { word in
        let parts = word.split(separator: ":")
        return CoverRequirement(
          days: DayPattern(words[0])!, shift: String(words[1]), domain: .care,
          minLevel: QualificationLevel(parts[0])!, heads: Int(parts[1])!)
      }
    }
  }

  private func applied(
    _ difference: NeedDifference, to lines: [CoverRequirement], on day: Int = 0
  ) -> [CoverCell] {
    let date = monday + day
    return difference.applied(to: lines, on: date...date).cells(on: date)
  }

  @Test(
    "A table that follows from the mix becomes what the mix asks; another keeps its difference",
    arguments: [
      // What stands, what it becomes, where the mix asked 1:2 3:1 and asks 3:1: one less in all.
      ("1:2 3:1", "3:1"), ("1:3 3:1", "1:2 3:1"), ("2:3 3:1", "2:2 3:1"), ("2:3 3:3", "3:2"),
      // Nothing falls below what the mix asks.
      ("3:1", "3:1"), ("1:1", "1:1"),
    ])
  func less(standing: String, becomes: String) {
    let difference = NeedDifference(
      before: table("all V 1:2 3:1"), after: table("all V 3:1"))
    #expect(
      applied(difference, to: table("all V \(standing)"))
        == table("all V \(becomes)").cells(on: monday))
  }

  @Test(
    "A head more comes on top, at its level",
    arguments: [("1:2 3:1", "1:3 3:1"), ("2:3 3:1", "1:4 2:3 3:1"), ("3:2", "1:3 3:2")])
  func more(standing: String, becomes: String) {
    let difference = NeedDifference(
      before: table("all V 1:2 3:1"), after: table("all V 1:3 3:1"))
    #expect(
      applied(difference, to: table("all V \(standing)"))
        == table("all V \(becomes)").cells(on: monday))
  }

  @Test(
    "A shift that nobody is needed on gets a line of none on its date; other dates and shifts stay")
  func none() {
    let difference = NeedDifference(
      before: table("mon-fri V 2:2", "mon-fri L 3:1"), after: table("mon-fri L 3:1"))
    let standing = table("mon-fri V 2:2", "mon-fri L 3:1", "sat V 2:1")
    let changed = difference.applied(to: standing, on: (monday + 4)...(monday + 6))
    #expect(changed == standing + table("2027-01-08 V 2:0"))
    #expect(changed.cells(on: monday + 4).map(\.shift) == ["L"])
    #expect(changed.cells(on: monday + 3) == standing.cells(on: monday + 3))
    #expect(changed.cells(on: monday + 5) == standing.cells(on: monday + 5))
    #expect(difference.isBase(of: standing, on: monday...(monday + 4)))
    #expect(!difference.isBase(of: standing, on: monday...(monday + 5)))
  }

  @Test("Done twice on the same dates it is the sum of both")
  func twice() {
    let less = NeedDifference(before: table("all V 2:3"), after: table("all V 2:2"))
    let back = NeedDifference(before: table("all V 2:2"), after: table("all V 2:3"))
    let once = less.applied(to: table("all V 2:3"), on: monday...(monday + 2))
    #expect(once.count == 4)
    let twice = back.applied(to: once, on: monday...(monday + 2))
    for day in 0...3 {
      #expect(twice.cells(on: monday + day) == table("all V 2:3").cells(on: monday + day))
    }
  }

  @Test("For a later roster the lines of the week change, days with the same need together")
  func weekly() {
    let difference = NeedDifference(
      before: table("mon-fri V 2:3", "sat|sun V 2:2"), after: table("all V 2:2"))
    let standing = table("mon-fri V 2:3", "sat|sun V 2:2", "all L 3:1")
    #expect(
      difference.applied(to: standing, from: monday + 28) == table("all V 2:2", "all L 3:1"))
  }
}
