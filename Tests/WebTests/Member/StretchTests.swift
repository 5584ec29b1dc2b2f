import RosterModel
import Testing

@testable import Web

@Suite("What members' forms say")
struct StretchTests {
  private let monday = CivilDate("2027-01-04")!

  @Test("Days that follow each other are one stretch")
  func stretches() {
    let days = [0, 1, 2, 6, 8, 9].map { monday + $0 }
    #expect(
      days.stretches == [
        monday...(monday + 2), (monday + 6)...(monday + 6), (monday + 8)...(monday + 9),
      ])
    #expect([CivilDate]().stretches.isEmpty)
  }

  @Test("Whoever comes when all turns are taken is sent away, and the next is let in again")
  func turns() throws {
    let turns = Turns(1)
    let said = try turns.take {
      #expect(throws: WebFault.queueIsFull) { try turns.take { 2 } }
      return 1
    }
    #expect(said == 1)
    #expect(throws: WebFault.missing) { try turns.take { throw WebFault.missing } }
    #expect(try turns.take { 3 } == 3)
  }
}
