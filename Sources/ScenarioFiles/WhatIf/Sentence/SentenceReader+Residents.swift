import RosterModel
import Workforce

extension SentenceReader {
  /// A kind of residents: `4VV`, `5VV/bh`, `5VV/bh/db`, `4VV/vpt` or `VPT-4`.
  ///
  /// Treatment is left out unless said; daycare is left open unless said (`db`, `zdb`).
  func residents() -> ResidentKind? {
    guard let (word, parts) = profileWord(), let profile = known(parts[0], word) else {
      return nil
    }
    var kind = ResidentKind(profile: profile.name, form: profile.form)
    var skipped = parts[0].unicodeScalars.count + 1
    for part in parts.dropFirst() {
      add(part, to: &kind, word, skipped)
      skipped += part.unicodeScalars.count + 1
    }
    return kind
  }

  /// A care profile and no more: `4VV`.
  func profile() -> String? {
    guard let (word, parts) = profileWord(), let profile = known(parts[0], word) else {
      return nil
    }
    guard parts.count == 1 else {
      report(.unknown(.profile), at: word, maybe: .closest(profile.name))
      return nil
    }
    return profile.name
  }

  /// A word that can name residents, and its parts.
  private func profileWord() -> (SentenceWord, [String])? {
    guard hasMore, let word, !isAt(.becomes), !word.isSigned else {
      goAstray()
      return nil
    }
    pass()
    return (
      word, word.text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    )
  }

  /// A profile as it is written elsewhere, and the form its name says. Whether anybody has it is not
  /// asked here.
  private func known(
    _ text: String, _ word: SentenceWord
  ) -> (name: String, form: DeliveryForm)? {
    let pieces = text.split(separator: "-", maxSplits: 1).map(String.init)
    let prefix = pieces.count == 2 ? Self.homeForms[pieces[0].uppercased()] : nil
    let bare = prefix == nil ? text : pieces[1]
    let nursing = bare.allSatisfy(\.isASCIIDigit) ? bare + "VV" : bare
    guard prefix != nil || nursing == bare else {
      report(.unknown(.profile), at: word, maybe: Closest.suggest(nursing, in: CareProfiles.known))
      return nil
    }
    let names = context.scenario.careMix.map(\.profile) + CareProfiles.known
    let name = names.first { $0.lowercased() == nursing.lowercased() } ?? nursing
    return (name, prefix ?? Self.stays[name] ?? .zzp)
  }

  /// `VPT-4` is how houses write profile 4VV with a full package at home.
  private static let homeForms: [String: DeliveryForm] = ["VPT": .vpt, "MPT": .mpt, "ZZP": .zzp]

  /// Stays without a package of their own.
  private static let stays: [String: DeliveryForm] = [
    "ELV": .shortStay, "ELV-LC": .shortStay, "MUT": .vacancy, "PARTNER": .partner,
  ]

  private func add(
    _ part: String, to kind: inout ResidentKind, _ word: SentenceWord, _ skipped: Int
  ) {
    switch part.lowercased() {
    case "bh", "behandeling", "treatment": kind.treatment = true
    case "zbh": kind.treatment = false
    case "db", "dagbesteding", "daycare": kind.daycare = true
    case "zdb": kind.daycare = false
    default:
      guard let form = DeliveryForm(rawValue: part.uppercased()) else {
        return reportPart(part, word, skipped)
      }
      kind.form = form
    }
  }

  private func reportPart(_ part: String, _ word: SentenceWord, _ skipped: Int) {
    let short = ["bh", "db", "zbh", "zdb", "vpt", "mpt", "zzp"]
    let near = Closest.match(part, in: short + ["behandeling", "dagbesteding"])
    report(
      .unknown(.residentPart), at: word, from: skipped, value: part,
      maybe: near.map { .closest($0) } ?? .oneOf(short))
  }
}
