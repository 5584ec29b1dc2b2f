import RosterModel
import Testing

/// The oracle on rosters small enough to work out by hand, on both sides of each limit.
@Suite("The minute-by-minute oracle itself")
struct OracleLimitsTests {
  /// Two drawings of one rule, a minute, a duty or a night apart.
  struct Limit: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let kept: String
    let broken: String
    var history = ""
    var testDescription: String { rule }
  }

  static let shifts = [
    Shift.drawn("a", "10:00-18:00", rest: 30), .drawn("b", "09:59-18:00", rest: 30),
    .drawn("c", "07:00-20:00", rest: 60), .drawn("d", "07:00-20:01", rest: 60),
    .drawn("t", "07:00-17:30", rest: 30), .drawn("u", "07:00-17:31", rest: 30),
    .drawn("v", "07:00-15:31", rest: 30),
    .drawn("x", "11:00-19:00", rest: 30), .drawn("y", "10:59-19:00", rest: 30),
    .drawn("k", "07:00-12:30"), .drawn("l", "07:00-12:31"),
    .drawn("n", "21:00-07:30", rest: 30), .drawn("m", "21:00-07:31", rest: 30),
    .drawn("p", "21:00-23:30"), .drawn("q", "20:59-23:30"),
    .drawn("r", "05:00-13:00", rest: 30), .drawn("s", "04:59-13:00", rest: 30),
  ]

  static let limits = [
    Limit(rule: "ATW-SHIFT", kept: "c......", broken: "d......"),
    Limit(rule: "ATW-WEEK", kept: "tttttt.", broken: "tttttu."),
    Limit(
      rule: "ATW-AVG4", kept: "tttttt. ttttt.. tttttt. ttttt..",
      broken: "tttttt. ttttt.. tttttt. ttttu.."),
    Limit(
      rule: "ATW-AVG16", kept: "VVVVVV.", broken: "VVVVVv.", history: "VVVVVV. ".times(15)),
    Limit(rule: "ATW-DREST", kept: "La.....", broken: "Lb....."),
    Limit(rule: "ATW-WREST", kept: "xLLLLL. xLLLLL.", broken: "yLLLLL. yLLLLL."),
    Limit(rule: "ATW-WREST", kept: "yLLLLL. yLLLL..", broken: "VVVVVVV VVVVVVV"),
    Limit(rule: "ATW-BRK", kept: "k......", broken: "l......"),
    Limit(rule: "ATW-SUN", kept: "VVVVVV.", broken: "VVVVV.N"),
    Limit(rule: "ATW-N-LEN", kept: "n......", broken: "m......"),
    Limit(rule: "ATW-N-REST", kept: "Np.....", broken: "Nq....."),
    Limit(rule: "ATW-N-46", kept: "NNN..r.", broken: "NNN..s."),
    Limit(rule: "ATW-N-SER", kept: "VVVVVVN", broken: "VVVVVVN N......"),
    Limit(
      rule: "ATW-N-36", kept: "NNN....", broken: "NNN.N..",
      history: "NNN.... ".times(11) + ". ".times(28)),
    Limit(rule: "ATW-N-40", kept: "VVVVN..", broken: "VVVvN..", history: "VVVVN.. ".times(15)),
    Limit(rule: "ATW-N-40", kept: "VVVVv..", broken: "VVVVn..", history: "VVVVN.. ".times(15)),
  ]

  @Test(
    "It keeps what is allowed and breaks what is a minute, a duty or a night more",
    arguments: limits)
  func limit(limit: Limit) {
    #expect(verdict(of: limit.kept, limit)?.isBroken == false)
    #expect(verdict(of: limit.broken, limit)?.isBroken == true)
  }

  @Test("A night is an hour longer when the clock goes back, an hour shorter when it goes on")
  func clockChange() {
    let work = { (year: Int, month: Int, day: Int) in
      let monday = CivilDate(year: year, month: month, day: day)!
      let drawn = Drawn(".....N.", from: monday)
      return Oracle(on: "P1", drawn.roster, in: drawn.scenario).duties.map(\.work)
    }
    #expect(work(2026, 10, 19) == [9 * 60])
    #expect(work(2027, 3, 22) == [7 * 60])
    #expect(work(2027, 3, 15) == [8 * 60])
  }

  private func verdict(of row: String, _ limit: Limit) -> OracleVerdict? {
    let drawn = Drawn(row, history: [limit.history], shifts: Self.shifts) { scenario in
      // One free Sunday is wanted.
      let year = scenario.period.end + 1 - 52 * 7
      scenario.counters = [Counter(person: "P1", counter: "freeSundays", from: year, value: 12)]
    }
    return Oracle(on: "P1", drawn.roster, in: drawn.scenario).verdicts[limit.rule]
  }
}
