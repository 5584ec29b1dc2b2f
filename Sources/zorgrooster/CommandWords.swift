import Reports

/// The few words the command itself says.
enum CommandWords {
  static let newWritten = Phrase(
    "Startscenario geschreven in %. Probeer: zorgrooster plan % --time-limit 10",
    "Starter scenario written to %. Try: zorgrooster plan % --time-limit 10")
  static let notWritable = Phrase(
    "%: hier kan niet worden geschreven. Misschien een ander pad, of rechten op de map.",
    "%: cannot be written to. Maybe another path, or rights on the folder.")
  static let pageWritten = Phrase("Het rooster als pagina: %", "The roster as a page: %")

  static let unknownWish = Phrase(
    "De wens '%' staat niet in wishes.csv. Misschien een ander nummer; wensen van een ander bestand horen bij een "
      + "ander scenario.",
    "The wish '%' is not in wishes.csv. Maybe another id; wishes of another file belong to another scenario."
  )
  static let wishOutside = Phrase(
    "De wens '%' gaat over geen dag van de periode, of over verlof. Misschien hoort hij bij een andere periode.",
    "The wish '%' speaks of no day of the period, or of leave. Maybe it belongs to another period.")
  static let unknownPerson = Phrase(
    "'%' staat niet in people.csv. Misschien een andere code.",
    "'%' is not in people.csv. Maybe another code.")

  static let whatIfWritten = Phrase("De pagina: %", "The page: %")

  static let serving = Phrase(
    "Open % in een browser. Stoppen: Ctrl-C.", "Open % in a browser. Stop it by Ctrl-C.")
  static let makingDemo = Phrase(
    "De demo-organisatie wordt gemaakt; dat duurt een paar seconden.",
    "Making the demo organisation; this takes some seconds.")
  static let noDemo = Phrase(
    "De scenario's van de demo zijn niet gevonden in: %. Misschien starten vanuit de map van Zorgrooster.",
    "The demo's scenarios were not found in: %. Maybe start from Zorgrooster's own folder.")

  /// A sentence with a place for one value.
  struct Phrase {
    let dutch: String
    let english: String

    init(_ dutch: String, _ english: String) {
      self.dutch = dutch
      self.english = english
    }

    func text(_ language: Language, _ value: String = "") -> String {
      (language == .dutch ? dutch : english).split(separator: "%", omittingEmptySubsequences: false)
        .joined(separator: value)
    }
  }
}
