import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("Hours of others, hired people, finding and training, in sentences")
struct ShellSentenceTests {
  @Test(
    "The pool offers hours a week: six of 24 hours are 144",
    arguments: [
      Said(
        "6 x 24 h 3", .offer(.init(shell: .pool, skill: Skill(.care, .level3), hoursPerWeek: 144))),
      Said("6x24u 3", .offer(.init(shell: .pool, skill: Skill(.care, .level3), hoursPerWeek: 144))),
      Said(
        "6 keer 24 uur per week 3",
        .offer(.init(shell: .pool, skill: Skill(.care, .level3), hoursPerWeek: 144))),
      Said(
        "36 h 3 guidance a week",
        .offer(.init(shell: .pool, skill: Skill(.guidance, .level3), hoursPerWeek: 36))),
    ])
  func pool(_ said: Said) throws { try said.check(.pool) }

  @Test("Another team gives hours, or gets them")
  func other() throws {
    try Said(
      "16 h 4", .offer(.init(shell: .otherTeam, skill: Skill(.care, .level4), hoursPerWeek: 16))
    )
    .check(.other)
    try Said(
      "-8 u 3", .offer(.init(shell: .otherTeam, skill: Skill(.care, .level3), hoursPerWeek: -8))
    )
    .check(.other)
  }

  @Test(
    "Hired people have a share at most, of cost or of hours; none is no hour",
    arguments: [
      Said("at most 11% of cost", .hiredCap(ShareCap(base: .cost, share: 0.11))),
      Said("hoogstens 11 procent van de kosten", .hiredCap(ShareCap(base: .cost, share: 0.11))),
      Said("up to 7,5% van uren", .hiredCap(ShareCap(base: .hours, share: 0.075))),
      Said("none", .hiredCap(ShareCap(base: .hours, share: 0))),
      Said("geen", .hiredCap(ShareCap(base: .hours, share: 0))),
    ])
  func hired(_ said: Said) throws { try said.check(.hired) }

  @Test(
    "People can be found after so many months, some a month or any",
    arguments: [
      Said(
        "up to 2 fte 3 a month after 3 months",
        .recruit(Recruitment(skill: Skill(.care, .level3), ftePerMonth: 2, leadMonths: 3))),
      Said(
        "hoogstens 0,5 fte 4 per maand na 1 maand",
        .recruit(Recruitment(skill: Skill(.care, .level4), ftePerMonth: 0.5, leadMonths: 1))),
      Said(
        "any fte 2 after 2 months",
        .recruit(Recruitment(skill: Skill(.care, .level2), ftePerMonth: nil, leadMonths: 2))),
      Said(
        "elke fte 2 ondersteuning na 0 maanden",
        .recruit(Recruitment(skill: Skill(.support, .level2), ftePerMonth: nil, leadMonths: 0))),
    ])
  func recruit(_ said: Said) throws { try said.check(.recruit) }

  @Test(
    "People step up within their domain",
    arguments: [
      Said(
        "up to 1.5 fte 2 -> 3 after 12 months",
        .train(Training(from: Skill(.care, .level2), to: .level3, fte: 1.5, months: 12))),
      Said(
        "hoogstens 1,5 fte 2->3 begeleiding na 12 maanden",
        .train(Training(from: Skill(.guidance, .level2), to: .level3, fte: 1.5, months: 12))),
    ])
  func train(_ said: Said) throws { try said.check(.train) }
}
