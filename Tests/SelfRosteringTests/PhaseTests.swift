import RosterModel
import SelfRostering
import Testing

@Suite("Phases")
struct PhaseTests {
  let period = Period(start: CivilDate("2027-01-04")!, weeks: 13)

  private func phase(_ text: String, published: CivilDate? = nil) -> Phase {
    RosterPeriod(team: "T", period: period, published: published).phase(at: LocalTime(text)!)
  }

  @Test(
    "The default calendar, with D the first day: each phase begins on its day at midnight",
    arguments: [
      ("2026-10-11T23:59", Phase.need), ("2026-10-12", .fixed),  // D-84
      ("2026-10-18T23:59", .fixed), ("2026-10-19", .own),  // D-77
      ("2026-11-01T23:59", .own), ("2026-11-02", .team),  // D-63
      ("2026-11-15T23:59", .team), ("2026-11-16", .open(to: .own)),  // D-49
      ("2026-11-27", .open(to: .pool)), ("2026-11-29", .open(to: .hired)),  // D-38, D-36
      ("2026-12-01", .final), ("2027-04-04T23:59", .final), ("2027-04-05", .past),
    ])
  func calendar(text: String, expected: Phase) {
    #expect(phase(text) == expected)
  }

  @Test("What was published is published, whatever the calendar says, until it is past")
  func published() {
    let day = CivilDate("2026-11-20")
    #expect(phase("2026-11-20T12:00", published: day) == .published)
    #expect(phase("2027-04-04T23:59", published: day) == .published)
    #expect(phase("2027-04-05", published: day) == .past)
  }

  @Test("A phase refuses what does not belong in it, and says when it would")
  func refusals() {
    let team = RosterPeriod(team: "T", period: period)
    let refusal = { (action: Action, text: String) -> Refusal? in
      do throws(Refusal) {
        try team.check(action, at: LocalTime(text)!)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(.wish, "2026-10-20") == nil)
    #expect(
      refusal(.wish, "2026-10-13")
        == .wrongPhase(.wish, now: .fixed, opens: LocalTime("2026-10-19")))
    #expect(
      refusal(.draft, "2026-11-03") == .wrongPhase(.draft, now: .team, opens: nil))
    #expect(
      refusal(.take, "2026-11-03")
        == .wrongPhase(.take, now: .team, opens: LocalTime("2026-11-16")))
    #expect(refusal(.fixNeed, "2026-10-19")?.opens == .some(nil))
    #expect(
      refusal(.closeWeek, "2026-12-03")
        == .wrongPhase(.closeWeek, now: .final, opens: LocalTime("2027-04-05")))
  }

  @Test("A phase that would begin before the one before it is named")
  func order() {
    var calendar = PhaseCalendar(for: period)
    #expect(calendar.misplaced == [])
    calendar[.team] = LocalTime("2026-10-01")!
    #expect(calendar.misplaced == [.team])
  }

  @Test("A standing wish is a wish of each period it holds in")
  func standing() {
    let standing = StandingWish(
      person: "P", from: CivilDate("2027-02-01"), days: DayPattern("tue")!, strength: .undesired)
    let wish = standing.wish(in: period, id: "S1")
    #expect(wish?.from == CivilDate("2027-02-01"))
    #expect(wish?.to == period.end)
    #expect(standing.wish(in: Period(start: CivilDate("2026-10-05")!, weeks: 13), id: "S1") == nil)
  }
}

extension Refusal {
  /// The moment it says it would be possible; `nil` where it says nothing of it.
  fileprivate var opens: LocalTime?? {
    if case .wrongPhase(_, _, let opens) = self { .some(opens) } else { nil }
  }
}
