import RosterDesk
import RosterModel
import SelfRostering
import StoreSupport
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("What-ifs of a team in the store")
struct DeskWhatIfTests {
  private let now = "2026-12-02T10:00"
  private let months = YearMonth("2027-01")!...YearMonth("2027-04")!

  /// `heem-team` with what its what-ifs start from.
  private func heem() throws -> DeskCase {
    let heem = try DeskCase(try shipped("small"))
    let scenario = try shipped("heem-team").prefixingPeople("T-")
    _ = try heem.desk("bureau", at: now).importTeam(
      scenario, as: "heem",
      forecast: try ForecastFiles.read(of: shippedPath("heem-team"), for: scenario))
    return heem
  }

  private let place = Place(team: "heem")

  @Test("They lead to what they lead to outside of the store, tariffs and workforce.yaml counted")
  func same() throws {
    let sentence = "alle 4VV -> 5VV/bh vanaf 2027-03"
    let form = WhatIfForm(name: "Zwaarder", sentences: [.mix: [sentence, " "]])
    let told = try heem().desk("manager", at: now).whatIf([form], months: months, at: place)
    let folder = shippedPath("heem-team")
    let scenario = try ScenarioFolder.read(folder)
    let expected = try WhatIfRun.run(
      scenario, base: try WhatIfFile.readBase(of: folder, for: scenario),
      whatIfs: [
        WhatIf(
          name: "Zwaarder",
          changes: try WhatIfWords.read(
            .mix, sentence, option: "--mix", for: scenario, directory: nil))
      ], tariffs: try TariffFile.read(of: folder), months: months)
    #expect(told.outcomes.map(\.whatIf.name) == ["", "Zwaarder"])
    #expect(told.outcomes.map(\.money) == expected.map(\.money))
    #expect(told.outcomes.map(\.care) == expected.map(\.care))
    #expect(told.outcomes.map(\.plan.cost) == expected.map(\.plan.cost))
    #expect(told.outcomes[0].money[0].revenue ?? 0 > 0)
    #expect(told.closing != nil && told.now == YearMonth("2026-12")!)
  }

  @Test("What a manager is told holds nobody: neither person nor wish nor roster")
  func sums() throws {
    let form = WhatIfForm(sentences: [.staff: ["+0,8 fte 4 vanaf 2027-02"]])
    let told = try heem().desk("manager", at: now).whatIf([form], months: months, at: place)
    for outcome in told.outcomes {
      #expect(outcome.scenario.people.isEmpty && outcome.scenario.contracts.isEmpty)
      #expect(outcome.scenario.wishes.isEmpty && outcome.scenario.leave.isEmpty)
      var text = ""
      dump(outcome, to: &text)
      #expect(!text.contains("T-VIG") && !text.contains("T-HLP"))
    }
    #expect(told.outcomes[1].whatIf.name == "+0,8 fte 4 vanaf 2027-02")
  }

  @Test("A sentence that says who is refused to a manager, whether there is such a person or not")
  func who() throws {
    let heem = try heem()
    let form = WhatIfForm(sentences: [.staff: ["-T-VIG-03 vanaf 2027-02", "-NIEMAND"]])
    let error = #expect(throws: WhatIfFormFaults.self) {
      _ = try heem.desk("manager", at: now).whatIf([form], months: months, at: place)
    }
    #expect(error?.faults.map(\.kind) == [.namesSomeone, .namesSomeone])
    #expect(error?.faults.map(\.field) == [0, 1])
    let allowed = WhatIfForm(sentences: [.staff: ["-T-VIG-03 vanaf 2027-02"]])
    let told = try heem.desk("bureau", at: now).whatIf([allowed], months: months, at: place)
    #expect(told.outcomes.count == 2)
    #expect(told.outcomes[1].scenario.contracts != told.outcomes[0].scenario.contracts)
  }

  @Test("Everything wrong is told by card and field: what cannot be read, and what cannot be")
  func faults() throws {
    let heem = try heem()
    let manager = heem.desk("manager", at: now)
    let unread = [
      WhatIfForm(name: "a", sentences: [.absence: ["9% soms"]]),
      WhatIfForm(name: "b", sentences: [.shifts: ["/etc/passwd"], .mix: ["", "-3"]]),
    ]
    let first = #expect(throws: WhatIfFormFaults.self) {
      _ = try manager.whatIf(unread, months: months, at: place)
    }
    #expect(first?.faults.map(\.form) == [0, 1, 1])
    #expect(first?.faults.map(\.key) == [.absence, .mix, .shifts])
    #expect(first?.faults.map(\.field) == [0, 1, 0])
    let impossible = [
      WhatIfForm(name: "a", sentences: [.mix: ["-300 4VV"]]),
      WhatIfForm(name: "a", sentences: [.mix: ["-1 9XX"], .absence: ["8%", "9%"]]),
    ]
    let second = #expect(throws: WhatIfFormFaults.self) {
      _ = try manager.whatIf(impossible, months: months, at: place)
    }
    let found = second?.faults ?? []
    #expect(found.map(\.form) == [0, 1, 1])
    #expect(found.map(\.key) == [.mix, .mix, .absence])
    guard case .impossible(.overlaps(let other)) = found.last?.kind else {
      Issue.record("two changes of the same on the same days")
      return
    }
    #expect(other.file == "absence" && other.text == "8%")
  }

  @Test("A member sees no what-if, and a leader those of the own team")
  func rights() throws {
    let heem = try heem()
    for account in ["VIG-01", "T-VIG-01"] {
      #expect(throws: Refusal.self) {
        _ = try heem.desk(account, at: now).whatIf([], months: months, at: place)
      }
    }
    #expect(throws: Refusal.self) {
      _ = try heem.desk("leider", at: now).whatIf([], months: months, at: place)
    }
  }

  @Test("What what-ifs start from comes out as it went in, and may name nobody")
  func kept() throws {
    let heem = try heem()
    let office = heem.desk("bureau", at: now)
    let scenario = try shipped("heem-team")
    let kept = try #require(try office.forecastSettings(at: place))
    #expect(kept == (try ForecastFiles.read(of: shippedPath("heem-team"), for: scenario)))
    #expect(kept.base[.pool] == ["24 u 3"] && kept.tariffs.tariffs.count > 10)
    #expect(try office.forecastSettings(at: Place(team: "small")) == nil)
    let naming = ForecastSettings(base: [.staff: ["-B-VIG-03 vanaf 2027-02"]])
    #expect(throws: Refusal.namesPeople(["-B-VIG-03 vanaf 2027-02"])) {
      _ = try office.importTeam(
        try shipped("small").prefixingPeople("B-"), as: "b", forecast: naming)
    }
  }
}
