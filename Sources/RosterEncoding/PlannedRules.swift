public import RosterModel

extension ScenarioEncoder {
  /// The rules it turns into states, limits and costs; no roster it leads to breaks one of law or consent.
  public static let plannedRules: Set<RuleID> = valued.union(always).union(implied)

  /// Those whose value in the packs decides: out of the packs, they bind nobody.
  public static let valued: Set<RuleID> = [
    "ATW-SHIFT", "ATW-WEEK", "ATW-AVG4", "ATW-AVG16", "ATW-DREST", "ATW-WREST", "ATW-BRK",
    "ATW-SUN",
    "ATW-N-LEN", "ATW-N-REST", "ATW-N-46", "ATW-N-SER", "ATW-N-36", "ATW-N-40",
    "VVT-CONTRACT",
    "HR-QUICK", "HR-ROTATION", "HR-RUN", "HR-SAME", "HR-NIGHTS", "HR-LEN", "HR-NLEN", "HR-WKND",
    "HR-EVE",
    "DEF-SERIES", "VVT-SHIFT", "VVT-DAYS", "VVT-OPK", "VVT-WKND", "VVT-WKND-MIN", "VVT-55",
    "VVT-NSER",
    "VVT-BROKEN", "GHZ-57", "GHZ-WKND", "ATW-YOUTH-LEN", "ATW-YOUTH-WEEK", "ATW-YOUTH-AVG4",
    "ATW-YOUTH-REST", "ATW-YOUTH-NIGHT", "HOUSE-LONG", "HOUSE-LONG-AVG4", "HOUSE-LONG-AVG16",
  ]

  /// Those that a stricter one of the encoding keeps: who has 36 hours in every 7x24 has 32 in every 9x24.
  private static let implied: Set<RuleID> = ["GHZ-32"]

  /// Those that hold whatever the packs say: nobody is planned where they are not qualified, away, not
  /// available, exempt, alone or at work already.
  private static let always: Set<RuleID> = [
    "HOUSE-QUALIFIED", "HOUSE-OVERLAP", "HOUSE-LEAVE", "HOUSE-AVAILABLE", "HOUSE-UNAVAILABLE",
    "HOUSE-EXEMPT", "HOUSE-NOT-ALONE",
  ]
}
