/// What a what-if rests on, in words.
extension Words {
  static let syntheticTariffs = Words(
    "Bedragen met * rusten op verzonnen tarieven.", "Amounts with * rest on made-up tariffs.")
  static let withoutTariff = Words(
    "Zonder tarief, brengt hier niets op: {0}.", "Without a tariff, brings in nothing here: {0}.")
  static let hiredRates = Words(
    "Inhuur kost op alle uren wat bureaus op werkdagen vragen.",
    "Hired people cost at all hours what agencies ask on weekdays.")
  static let evenLeave = Words(
    "Verlof en verzuim zijn gelijk over het jaar verdeeld.",
    "Leave and absence are spread evenly over the year.")
  static let mixHeld = Words(
    "Waar een maand geen zorgmix heeft, geldt die van de maand ervoor; vanaf {0}.",
    "Where a month has no care mix, that of the month before holds; from {0}.")
}
