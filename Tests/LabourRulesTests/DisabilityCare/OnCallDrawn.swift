import RosterModel

/// A drawing with duties on call: `c` is standby, `b` on call through the night, `d` both on one date, `p` a night
/// of presence.
func onCall(
  _ line: String, history: [String] = [], weeks: Int? = nil,
  with change: (inout Scenario) -> Void = { _ in }
) -> Drawn {
  Drawn(
    line, history: history,
    shifts: [
      .drawn("c", "17:00-23:00", countsFor: .standby),
      .drawn("b", "23:00-07:00", countsFor: .onCall),
      .drawn("p", "23:00-07:00", countsFor: .presence),
    ], both: ["d": "cb"], weeks: weeks, with: change)
}
