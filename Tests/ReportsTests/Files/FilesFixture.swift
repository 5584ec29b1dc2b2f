import RosterModel

/// A small team whose files show every case: two domains, a range of hours, someone on top of the
/// cover, time away, codes that are one letter, a pattern, a formula or a number, and several on a
/// day.
enum FilesFixture {
  static let start = CivilDate(year: 2027, month: 3, day: 22)!

  static func scenario(weeks: Int = 2) -> Scenario {
    var scenario = Scenario(
      name: "proef", location: "Linde", period: Period(start: start, weeks: weeks))
    scenario.shifts = [
      shift("D", "Dagdienst", 420, 930, paid: 480), shift("d", "Dag kort", 480, 660, paid: 180),
      shift("*", "Ster", 600, 900, paid: 285), shift("=A1", "Avonddienst", 900, 1410, paid: 480),
      shift("07", "Avond kort", 1020, 1260, paid: 225),
      shift("N", "Nachtdienst", 1380, 450, paid: 510),
      shift("HK", "Huiskamer", 540, 780, paid: 240, domain: .guidance),
    ]
    scenario.people = ["VIG-01", "VIG-02", "HLP-01", "+LL-01", "BEG-01", "OPR-01"].map {
      Person(id: $0)
    }
    scenario.contracts = [
      contract("VIG-01", .care, .level3, 24 * 60...24 * 60),
      contract("VIG-02", .care, .level4, 1000...1000, to: start + 9),
      contract("HLP-01", .care, .level2Plus, 32 * 60...32 * 60),
      contract("+LL-01", .care, .level3, 1920...1920),
      contract("BEG-01", .guidance, .level3, 1440...1440),
      contract("BEG-01", .care, .level2, 120...120),
      contract("OPR-01", .care, .level3, 0...16 * 60),
    ]
    scenario.statuses = [
      PersonStatus(person: "+LL-01", kind: .supernumerary, to: start + 6)
    ]
    scenario.leave = [
      Leave(
        person: "HLP-01", from: start + 4, to: start + 8, kind: .sick, perDay: Minutes(384)),
      Leave(
        person: "VIG-01", from: start, to: start + 13, kind: .employer, perDay: .hours(4)),
    ]
    scenario.cover = [
      cover("all", "D", .care, .level2, 2), cover("all", "D", .care, .level4, 1),
      cover("all", "=A1", .care, .level3, 1), cover("sat,sun", "=A1", .care, .level2Plus, 2),
      cover("all", "N", .care, .level3, 1), cover("mon-fri", "HK", .guidance, .level3, 1),
    ]
    return scenario
  }

  /// Drawn by a fixed pattern, with several codes on some days.
  static let roster = Roster(
    days("VIG-01", ["D", "D", "", "d|07", "N", "", "", "=A1", "*", "", "D", "", "N", "N"])
      + days("VIG-02", ["D", "", "=A1", "=A1", "", "D", "D", "N", "N", "D", "", "N", "", ""])
      + days("HLP-01", ["", "D", "D", "", "", "", "", "", "", "d|*|07", "D", "", "=A1", "D"])
      + days("+LL-01", ["D", "D", "D", "", "", "", "", "D", "D", "", "", "", "", "D"])
      + days("BEG-01", ["HK", "HK", "", "HK", "d", "", "", "HK", "", "HK", "HK", "", "", "d"])
      + days("OPR-01", ["", "", "", "", "", "=A1", "=A1", "", "", "", "", "", "D", ""]))

  static var cover: [CoverCell] { scenario().cover.cells(over: scenario().period) }

  static func days(_ person: PersonID, _ row: [String]) -> [Assignment] {
    zip(0..., row).flatMap { day, codes in
      codes.split(separator: "|").map { code in
        Assignment(
          date: start + day, person: person, shift: String(code),
          domain: code == "HK" ? .guidance : .care)
      }
    }
  }

  static func shift(
    _ code: String, _ name: String, _ begin: Int, _ end: Int, paid: Int, domain: Domain = .care
  ) -> Shift {
    Shift(
      code: code, name: name, begin: ClockTime(minute: begin)!, end: ClockTime(minute: end)!,
      paid: Minutes(paid), domain: domain)
  }

  private static func contract(
    _ person: PersonID, _ domain: Domain, _ level: QualificationLevel, _ weekly: ClosedRange<Int>,
    to: CivilDate? = nil
  ) -> Contract {
    Contract(
      person: person, domain: domain, level: level,
      weekly: Minutes(weekly.lowerBound)...Minutes(weekly.upperBound), to: to)
  }

  private static func cover(
    _ days: String, _ shift: String, _ domain: Domain, _ level: QualificationLevel, _ heads: Int
  ) -> CoverRequirement {
    CoverRequirement(
      days: DayPattern(days.replacing(",", with: "|"))!, shift: shift, domain: domain,
      minLevel: level, heads: heads)
  }
}
