package import RosterModel

/// Public holidays by name.
extension Words {
  package static func name(of holiday: PublicHoliday) -> Words {
    switch holiday {
    case .newYear: Words("Nieuwjaarsdag", "New Year's Day")
    case .easterSunday: Words("eerste paasdag", "Easter Sunday")
    case .easterMonday: Words("tweede paasdag", "Easter Monday")
    case .kingsDay: Words("Koningsdag", "King's Day")
    case .liberationDay: Words("Bevrijdingsdag", "Liberation Day")
    case .ascension: Words("Hemelvaartsdag", "Ascension Day")
    case .whitSunday: Words("eerste pinksterdag", "Whit Sunday")
    case .whitMonday: Words("tweede pinksterdag", "Whit Monday")
    case .christmasDay: Words("eerste kerstdag", "Christmas Day")
    case .boxingDay: Words("tweede kerstdag", "Boxing Day")
    }
  }
}
