import RosterDesk
import RosterModel
import StoreSupport

extension DeskCase {
  /// Gives someone a shift.
  func assign(_ person: PersonID, _ date: String, _ shift: ShiftCode) throws {
    _ = try desk("leider", at: "2026-10-20", why: "begin").adjust(
      Adjustment(
        place: Place(), edit: .assign(person, CivilDate(date)!, shift), recordsConsent: true))
  }

  /// The shipped `small`, with one early shift of level 3 and one late shift of level 2 from Monday to Thursday only.
  ///
  /// Level 3 or higher: 20 + 20 + 16 = 56 h, 4 x 8 = 32 h needed. Level 2 or higher: 112 h, 64 h needed.
  static func fourDays() throws -> Scenario {
    var scenario = try shipped("small")
    for index in scenario.cover.indices { scenario.cover[index].days = DayPattern("mon-thu")! }
    return scenario
  }
}
