import RosterDesk
import RosterModel
import RosterStore
import StoreSupport
import SelfRostering

/// The people and shifts of `small` for residents with 5VV: two weeks from Monday 4 January 2027, V 07:00-15:30 and
/// L 14:30-23:00.
///
/// With levels by function and no floors, by hand, for n residents: 18.25 n / 7 hours a day. Of these 19.2 percent are
/// asked from 07 to 09 (18.5 on Sunday), 85 percent of it at that time; a V gives 480 x 120 / 510 minutes of it, 1.88
/// hours. Four residents ask 1.71 hours then, five 2.13, six 2.56: a second V, at level 1, from five residents on. One
/// head of level 3 on either shift covers all else up to six residents, nursing at level 3 included.
enum MixTeam {
  static let final = "2026-12-02T10:00"

  static func scenario(_ residents: Double, _ roster: [Assignment] = []) throws -> Scenario {
    var scenario = try shipped("small")
    scenario.cover = []
    scenario.wishes = []
    scenario.demand.levels = .functionMinima
    scenario.careMix = [
      CareMixLine(
        month: YearMonth("2027-01")!, profile: "5VV", form: .zzp, treatment: false, daycare: false,
        residents: residents)
    ]
    scenario.roster = Roster(roster)
    return scenario
  }

  /// The team in a store of its own.
  static func store(_ residents: Double, _ roster: [Assignment] = []) throws -> DeskCase {
    try DeskCase(try scenario(residents, roster))
  }

  /// A change of its mix.
  static func form(_ text: String, from date: CivilDate, saves: Bool = false) -> MixForm {
    MixForm(AskedMix(text)!, from: date, saves: saves, seconds: 4)
  }
}

extension MixView {
  /// The proposal of a kind with its number.
  func proposal(_ kind: RepairProposal.Kind) -> (number: Int, proposal: RepairProposal)? {
    proposals.first { $0.proposal.kind == kind }
  }
}
