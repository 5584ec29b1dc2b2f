package import CareDemand

/// Words of payroll.
extension Words {
  static let breakSpread = Words(
    "De pauze is naar rato van alle uren van een dienst afgetrokken; wanneer zij was, is niet "
      + "vastgelegd.",
    "The break is taken off all hours of a duty in proportion; when it was is not recorded.")
  static let decemberEvenings = Words(
    "24 en 31 december vanaf 18:00 tellen als gewone dagen; een niet nagelezen bron noemt 60% "
      + "toeslag.",
    "24 and 31 December from 18:00 count as ordinary days; a source that was not checked names an "
      + "allowance of 60%.")

  /// A band's name: the kind of day it is paid for.
  package static func name(of band: AllowanceBand) -> Words {
    switch band.kind {
    case nil: Words("geen toeslag", "no allowance")
    case .weekday: Words("maandag t/m vrijdag", "Monday to Friday")
    case .saturday: Words("zaterdag", "Saturday")
    case .sunday: Words("zondag en feestdag", "Sunday and public holiday")
    }
  }
}
