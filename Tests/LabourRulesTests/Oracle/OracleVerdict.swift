/// What the oracle says of one rule: how often it is broken within the period.
struct OracleVerdict {
  /// What was measured at each place where the rule is broken, in the unit of the rule.
  var measured: [Double]

  /// Whether the rule is broken.
  var isBroken: Bool { !measured.isEmpty }

  /// A verdict of lengths in minutes, told in hours.
  static func hours(_ minutes: [Int]) -> OracleVerdict {
    OracleVerdict(measured: minutes.map { Double($0) / 60 })
  }

  /// A verdict of things counted.
  static func counts(_ counts: [Int]) -> OracleVerdict {
    OracleVerdict(measured: counts.map { Double($0) })
  }
}
