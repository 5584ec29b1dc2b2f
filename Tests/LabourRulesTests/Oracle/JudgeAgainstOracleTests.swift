import Foundation
import RosterModel
import Testing

/// The judge reads shifts and the gaps between them, the oracle counts minutes: where both say the
/// same of hundreds of rosters, a mistake would have to be made twice.
///
/// 500 rosters, or a fifth of `ZORGROOSTER_NIGHTLY` where that is set.
@Suite("The judge against a minute-by-minute oracle")
struct JudgeAgainstOracleTests {
  static let count =
    (ProcessInfo.processInfo.environment["ZORGROOSTER_NIGHTLY"].flatMap { Int($0) } ?? 2500) / 5

  static let outcomes = (1...max(1, count)).map { OracleOutcome(seed: $0) }

  @Test("On every roster the judge finds a rule broken if and only if the oracle does")
  func verdicts() {
    for contradiction in Self.outcomes.flatMap(\.contradictions).prefix(20) {
      Issue.record("\(contradiction)")
    }
  }

  @Test("What the judge measures where a rule is broken is what the oracle measures")
  func measures() {
    for other in Self.outcomes.flatMap(\.otherMeasures).prefix(20) { Issue.record("\(other)") }
  }

  @Test("Each rule is broken in a twentieth of the rosters or more, and kept in as many")
  func bothSides() {
    let least = Self.outcomes.count / 20
    for rule in Self.outcomes[0].verdicts.keys.sorted() {
      let broken = Self.outcomes.count { $0.verdicts[rule]?.isBroken == true }
      let kept = Self.outcomes.count - broken
      #expect(min(broken, kept) >= least, "\(rule): \(broken) broken, \(kept) kept")
    }
  }
}
