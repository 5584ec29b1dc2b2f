package import RosterModel

/// Words of rules and packs.
extension Words {
  static let rule = Words("regel", "rule")
  static let ruleValue = Words("grens", "limit")
  static let ruleKind = Words("soort", "kind")
  static let ruleStatus = Words("status", "status")
  static let ruleSource = Words("bron", "source")
  static let rulePack = Words("pakket", "pack")
  static let rulePlanned = Words("gepland", "planned")
  static let ruleJudged = Words("beoordeeld", "judged")
  static let ruleExample = Words("Voorbeeld", "Example")
  static let yes = Words("ja", "yes")
  static let no = Words("nee", "no")
  static let packFrom = Words("{0}, vanaf {1}", "{0}, from {1}")
  static let packUntil = Words("{0}, tot en met {1}", "{0}, until {1}")
  static let packFromUntil = Words("{0}, van {1} tot en met {2}", "{0}, from {1} until {2}")
  static let rulesKey = Words(
    "Wet: nooit overtreden. Instemming: alleen met vastgelegde instemming van de medewerker. Gezond: "
      + "kost punten. `zorgrooster rules ATW-WREST` vertelt meer over een regel.",
    "Law: never broken. Consent: only with the employee's recorded consent. Healthy: costs points. "
      + "`zorgrooster rules ATW-WREST` tells more of a rule.")

  /// How sure a value is.
  package static func name(of status: RuleStatus) -> Words {
    switch status {
    case .confirmed: Words("bevestigd", "confirmed")
    case .older: Words("uit oudere tekst", "from an older text")
    case .secondary: Words("uit tweede hand", "second hand")
    case .open: Words("te bevestigen", "to be confirmed")
    }
  }
}
