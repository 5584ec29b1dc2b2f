public import RosterModel

extension RulePack {
  /// The packs that ship, each a file beside this one. A scenario names one collective agreement at most; of
  /// both together the stricter holds.
  public static let shipped: [RulePack] =
    usual + [
      shipped("cao-vvt-2025.yaml", PackageResources.cao_vvt_2025_yaml),
      shipped("cao-ghz-2025.yaml", PackageResources.cao_ghz_2025_yaml),
    ]

  /// Those a scenario has that names none: the law, what contracts ask, and what is healthy.
  public static let usual: [RulePack] = [
    ("atw.yaml", PackageResources.atw_yaml), ("contract.yaml", PackageResources.contract_yaml),
    ("healthy-rostering.yaml", PackageResources.healthy_rostering_yaml),
  ].map(shipped)

  private static func shipped(_ file: String, _ bytes: [UInt8]) -> RulePack {
    let log = ProblemLog()
    guard let pack = RulePackReader(file: file, log: log).read(bytes), log.problems.isEmpty else {
      let told = log.sorted.map { $0.message(in: .english) }
      preconditionFailure("a pack that ships is wrong: \(told.joined(separator: "; "))")
    }
    return pack
  }
}
