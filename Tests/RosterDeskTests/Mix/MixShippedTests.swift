import CareDemand
import RosterDesk
import RosterModel
import SelfRostering
import StoreSupport
import Testing

@Suite("A death on the shipped team")
struct MixShippedTests {
  /// The shipped `heem-team` with one week of duties that fill the need of each shift exactly, whatever the law.
  private func filled() throws -> Scenario {
    var scenario = try shipped("heem-team")
    let need = try Demand.compute(scenario, confirmsCosts: false).requirements
    let week = Period(start: "2027-02-08", weeks: 1)
    scenario.roster = Roster(
      need.cells(over: week).flatMap { cell -> [Assignment] in
        let able = scenario.people.map(\.id).compactMap { person in
          scenario.level(of: person, in: cell.domain, on: cell.date).map { (person, $0) }
        }.filter { !scenario.has(.supernumerary, $0.0, on: cell.date) }
          .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        var free = able
        return cell.headLevels.reversed().compactMap { level in
          free.firstIndex { $0.1 >= level }.map { at in
            Assignment(
              date: cell.date, person: free.remove(at: at).0, shift: cell.shift,
              domain: cell.domain, source: .manual)
          }
        }
      })
    return scenario
  }

  @Test("What becomes over less what becomes short is what the need falls, to the minute")
  func death() throws {
    let team = try DeskCase(try filled())
    let leader = team.desk("leider", at: "2026-12-02T10:00")
    let form = MixForm(AskedMix("-1 6VV")!, from: "2027-02-08", seconds: 0.5)
    let view = try leader.changeMix(form, at: Place()).value
    // 18.25 hours of care a week, the midpoint of 16.5 to 20.
    #expect(abs(view.careHours.before - view.careHours.after - 18.25) < 1e-9)
    #expect(view.follows && view.steps == [MixStep(profile: "6VV", daycare: true, residents: -1)])
    let monday: CivilDate = "2027-02-08"
    let needed = { (lines: [StaffingView.Line]) in
      lines.flatMap(\.weeks).filter { $0.monday == monday }.map(\.needed).total()
    }
    let here = view.slack.filter { $0.date <= monday + 6 }
    let over = here.map { $0.time * $0.over }.total()
    let short = here.map { $0.time * $0.open.count }.total()
    let fall = needed(view.hours.before) - needed(view.hours.after)
    #expect(over - short == fall)
    #expect(fall > .zero)
    // The table of least cost for the mix without this resident is quite another one; near to what stands less
    // becomes short than over.
    #expect(short < over)
    let leave = try #require(view.proposal(.leave)).proposal
    #expect(leave.mix?.over == view.heads.over && leave.open == view.heads.short)
    let shorten = try #require(view.proposal(.shorten)).proposal
    #expect(shorten.mix.map { $0.minutes < 0 } ?? false)
  }
}
