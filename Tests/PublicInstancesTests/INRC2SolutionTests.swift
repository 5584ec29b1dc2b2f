import Testing
import TestSupport

@testable import PublicInstances

@Suite("The organisers' solution files")
struct INRC2SolutionTests {
  @Test("A roster is written as they write it")
  func written() throws {
    let instance = try SmallINRC2.parse()
    let roster = INRC2Roster.drawn("E-----L", "-L-----", for: instance)
    let files = INRC2Solution.files(of: roster, for: instance)
    #expect(files.map(\.file) == ["Sol-n002w1-3-0.txt"])
    #expect(
      files[0].text
        == """
        SOLUTION
        0 n002w1

        ASSIGNMENTS = 3
        Ann Mon Early Head
        Ann Sun Late Head
        Bob Tue Late Nurse

        """)
  }

  @Test("What is written is read back", arguments: 1...20)
  func roundTrip(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let instance = INRC2Instance.random(&random)
    let roster = INRC2Roster.random(for: instance, &random)
    let files = INRC2Solution.files(of: roster, for: instance)
    #expect(Set(files.map(\.file)).count == instance.name.weeks.count)
    let back = try INRC2Solution.roster(for: instance) { file in
      files.first { $0.file == file }?.text
    }
    #expect(back == roster, "seed \(seed)")
  }

  @Test("What solvers write behind the assignments is no assignment")
  func remarks() throws {
    let instance = try SmallINRC2.parse()
    let roster = INRC2Roster.drawn("E-----L", "-L-----", for: instance)
    let text = INRC2Solution.files(of: roster, for: instance)[0].text
    let back = try INRC2Solution.roster(for: instance) { _ in text + "\nCost: 575\nTime: 4.2\n" }
    #expect(back == roster)
  }

  @Test("Two assignments on a day, another week and a missing file are told")
  func bad() throws {
    let instance = try SmallINRC2.parse()
    let text = """
      SOLUTION
      1 n002w1

      ASSIGNMENTS = 2
      Ann Mon Early Head
      Ann Mon Late Nurse
      """
    do {
      _ = try INRC2Solution.roster(for: instance) { _ in text }
      Issue.record("read")
    } catch {
      #expect(error.problems.map(\.problem.kind) == [.otherWeek(0), .secondAssignment(line: 5)])
      #expect(error.problems.map(\.problem.line) == [2, 6])
    }
    do {
      _ = try INRC2Solution.roster(for: instance) { _ in nil }
      Issue.record("read")
    } catch {
      #expect(error.problems.map(\.problem.kind) == [.unreadable])
    }
  }
}
