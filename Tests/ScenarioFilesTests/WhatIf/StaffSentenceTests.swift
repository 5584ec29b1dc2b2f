import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("Who works here, in a sentence")
struct StaffSentenceTests {
  @Test(
    "Full-time jobs more or less, of a level within its domain",
    arguments: [
      Said("+0.8 fte 4", .staff(.fte(Skill(.care, .level4), 0.8))),
      Said("+0,8 fte 3 begeleiding", .staff(.fte(Skill(.guidance, .level3), 0.8))),
      Said("-1fte 2+ zorg", .staff(.fte(Skill(.care, .level2Plus), -1))),
      Said("+2 FTE 2 support", .staff(.fte(Skill(.support, .level2), 2))),
    ])
  func fte(_ said: Said) throws { try said.check(.staff) }

  @Test("A member reaches a level", arguments: ["LIG-01 -> 3", "LIG-01->3", "LIG-01 wordt 3"])
  func reaches(_ text: String) throws {
    try Said(text, .staff(.reaches("LIG-01", .level3))).check(.staff)
  }

  @Test("Of several members each is a change with its own place, on the same days")
  func several() throws {
    let march = CivilDate(year: 2027, month: 3, day: 1)
    // "-HLP-02" starts at the ninth character, "+1" at the seventeenth.
    #expect(
      try Sentences.read(.staff, "-VIG-03 -HLP-02 +1 fte 3 from 2027-03") == [
        DatedChange(.staff(.leaves("VIG-03")), from: march, place: place(1, "-VIG-03")),
        DatedChange(.staff(.leaves("HLP-02")), from: march, place: place(9, "-HLP-02")),
        DatedChange(.staff(.fte(Skill(.care, .level3), 1)), from: march, place: place(17, "+1")),
      ])
  }

  private func place(_ column: Int, _ text: String) -> ChangePlace {
    ChangePlace(file: "--staff", column: column, text: text)
  }

  @Test("A member whose code is a number is a member")
  func numbered() throws {
    try Said("-7 from 2027-03", .staff(.leaves("7"))).check(.staff)
    try Said("7 -> 4", .staff(.reaches("7", .level4))).check(.staff)
  }

  @Test("A member nobody knows is read: who computes says that they are not there")
  func unknown() throws { try Said("-VIG-99", .staff(.leaves("VIG-99"))).check(.staff) }
}
