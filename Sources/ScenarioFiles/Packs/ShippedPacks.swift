public import RosterModel

extension RulePack {
  /// The packs that ship, in the order they are read: each a file beside this one.
  public static let shipped: [RulePack] = [
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
