import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("Values in the tables")
struct ValueTests {
  @Test(
    "A value that is not in its form is told with what it most likely means",
    arguments: [
      Spoiled(
        "history.csv", "2027-01-02", "2027/01/02", at: 2, 1, "2027/01/02", .malformed(.date),
        .closest("2027-01-02")),
      Spoiled(
        "history.csv", "2027-01-02", "2026-02-30", at: 2, 1, "2026-02-30", .malformed(.date),
        .closest("2026-02-28")),
      Spoiled(
        "history.csv", "2027-01-02", "gisteren", at: 2, 1, "gisteren", .malformed(.date),
        .form(.date)),
      Spoiled(
        "history.csv", "2027-01-02", "0227-01-02", at: 2, 1, "0227-01-02", .dateOutOfRange,
        .dates(DateLimits.first, DateLimits.last)),
      Spoiled(
        "shifts.csv", "Dag,07:00", "Dag,25:00", at: 2, 7, "25:00", .malformed(.time),
        .closest("01:00")),
      Spoiled(
        "shifts.csv", "Dag,07:00", "Dag,7u", at: 2, 7, "7u", .malformed(.time), .closest("07:00")),
      Spoiled(
        "shifts.csv", "Nacht,22:45", "Nacht,24:00", at: 5, 9, "24:00", .outOfRange,
        .between("00:00", "23:59")),
      Spoiled(
        "care-mix.csv", "2024-12,5VV", "2024-13,5VV", at: 2, 1, "2024-13", .malformed(.month),
        .form(.month)),
      Spoiled(
        "care-mix.csv", "2024-12,5VV", "12-2024,5VV", at: 2, 1, "12-2024", .malformed(.month),
        .closest("2024-12")),
      Spoiled(
        "care-mix.csv", "12.5", "\"12,5\"", at: 2, 24, "12,5", .malformed(.decimal(comma: false)),
        .closest("12.5")),
      Spoiled(
        "care-mix.csv", "12.5", "-12.5", at: 2, 24, "-12.5", .outOfRange, .between("0", "1000")),
      Spoiled(
        "care-mix.csv", "12.5", "12500", at: 2, 24, "12500", .outOfRange, .between("0", "1000")),
      Spoiled(
        "care-mix.csv", "yes", "soms", at: 2, 17, "soms", .malformed(.boolean), .form(.boolean)),
      Spoiled(
        "care-mix.csv", "yes", "waar", at: 2, 17, "waar", .malformed(.boolean), .closest("yes")),
      Spoiled(
        "shifts.csv", "30,480,care,3,charge", "30.0,480,care,3,charge", at: 2, 19, "30.0",
        .malformed(.integer), .closest("30")),
      Spoiled(
        "cover.csv", "mon-fri,D,care,2,3", "ma-vr,D,care,2,3", at: 2, 1, "ma-vr",
        .malformed(.days), .closest("mon-fri")),
      Spoiled(
        "availability.csv", "mon|wed", "fri-mon", at: 2, 8, "fri-mon", .malformed(.days),
        .closest("fri-sun|mon-mon")),
      Spoiled(
        "people.csv", "medicatie@2027-09-01|bhv", "medicatie@1-9-27|bhv", at: 2, 29,
        "medicatie@1-9-27", .malformed(.certificates), .form(.certificates)),
      Spoiled(
        "people.csv", "medicatie@2027-09-01|bhv", "medicatie@2027-09-31", at: 2, 29,
        "medicatie@2027-09-31", .malformed(.certificates), .closest("medicatie@2027-09-30")),
      Spoiled(
        "people.csv", "1985-07-02", "2027-07-02", at: 2, 8, "2027-07-02", .dateOutOfRange,
        .before(CivilDate(year: 2027, month: 1, day: 4)!)),
      Spoiled(
        "contracts.csv", "VIG-02,care,3,32.5,32.5", "VIG-02,care,3,32.5,60.5", at: 4, 20, "60.5",
        .outOfRange, .between("0", "60")),
      Spoiled(
        "wishes.csv", "undesired,2", "undesired,4", at: 2, 46, "4", .outOfRange, .between("1", "3")),
      Spoiled(
        "cover.csv", "care,3,1", "care,3,", at: 3, 18, "", .emptyCell, .between("0", "100")),
    ])
  func form(_ spoiled: Spoiled) throws { try spoiled.check() }

  @Test(
    "A word that is not known is told with the closest",
    arguments: [
      Spoiled(
        "people.csv", ",,employed,flex", ",,employd,flex", at: 3, 9, "employd",
        .unknown(.employmentForm), .closest("employed")),
      Spoiled(
        "contracts.csv", "HLP-01,care,2+", "HLP-01,cares,2+", at: 6, 8, "cares", .unknown(.domain),
        .closest("care")),
      Spoiled(
        "contracts.csv", "HLP-01,care,2+", "HLP-01,care,2++", at: 6, 13, "2++", .unknown(.level),
        .closest("2+")),
      Spoiled(
        "contracts.csv", "guidance,3", "guidance,2+", at: 5, 17, "2+",
        .levelOutsideDomain(.guidance), .oneOf(["2", "3"])),
      Spoiled(
        "care-mix.csv", "5VV,ZZP", "5VC,ZZP", at: 2, 9, "5VC", .unknown(.profile), .closest("5VV")),
      Spoiled(
        "care-mix.csv", "ZZP", "ZPZ", at: 2, 13, "ZPZ", .unknown(.deliveryForm), .closest("ZZP")),
      Spoiled(
        "status.csv", "exempt", "exmpt", at: 2, 8, "exmpt", .unknown(.statusKind),
        .closest("exempt")),
      Spoiled(
        "status.csv", "night", "nigth", at: 2, 15, "nigth", .unknown(.exemption), .closest("night")),
      Spoiled(
        "status.csv", "not-alone,", "not-alone,night", at: 3, 18, "night", .mustBeEmpty,
        .leaveEmpty),
      Spoiled(
        "consents.csv", "VVT-CONTRACT", "VVT-CONTRAKT", at: 2, 12, "VVT-CONTRAKT", .unknown(.rule),
        .closest("VVT-CONTRACT")),
      Spoiled(
        "overrides.csv", "ATW-DREST", "ATW-WREST", at: 2, 8, "ATW-WREST", .unknown(.rule),
        .closest("ATW-DREST")),
      Spoiled(
        "leave.csv", ",leave,", ",laeve,", at: 2, 30, "laeve", .unknown(.leaveKind),
        .closest("leave")),
      Spoiled(
        "wishes.csv", "undesired", "undesird", at: 2, 36, "undesird", .unknown(.strength),
        .closest("undesired")),
      Spoiled(
        "shifts.csv", "guidance,,,none", "guidance,,,nothing", at: 6, 44, "nothing",
        .unknown(.countsFor), .oneOf(["cover", "none", "presence", "standby", "on-call"])),
      Spoiled(
        "shifts.csv", "cover,N,", "cover,Q,", at: 5, 42, "Q", .unknown(.shiftClass),
        .oneOf(["D", "A", "N"])),
      Spoiled(
        "counters.csv", "freeSundays", "freesundays", at: 2, 8, "freesundays", .unknown(.counter),
        .closest("freeSundays")),
      Spoiled(
        "roster.csv", "manual", "manuel", at: 2, 41, "manuel", .unknown(.source), .closest("manual")
      ),
      Spoiled(
        "roster.csv", "charge", "charger", at: 2, 28, "charger", .unknown(.role),
        .closest("charge")),
      Spoiled(
        "printed-totals.csv", "residents", "resident", at: 2, 9, "resident",
        .unknown(.printedTotal), .closest("residents")),
    ])
  func word(_ spoiled: Spoiled) throws { try spoiled.check() }

  @Test("ELV, MUT and PARTNER take any name for a profile")
  func profilesWithoutPackage() throws {
    for form in ["ELV", "MUT", "PARTNER"] {
      let problems = try SmallFolder.problems(
        in: "care-mix.csv", replacing: "5VV,ZZP", with: "ELV hoog complex,\(form)")
      #expect(problems == [])
    }
  }

  @Test("Distances count insertions, deletions, substitutions and swaps")
  func distance() {
    func distance(_ left: String, _ right: String) -> Int {
      Closest.distance(Array(left.unicodeScalars), Array(right.unicodeScalars))
    }
    #expect(distance("", "abc") == 3)
    #expect(distance("leave", "laeve") == 1)
    #expect(distance("kitten", "sitting") == 3)
    #expect(Closest.match("VIG-99x", in: ["HLP-01", "ABC"]) == nil)
  }

  @Test(
    "No file names, beside a person, a rule that would tell of that person's health",
    arguments: ["ATW-MAT", "ATW-PREG"])
  func health(rule: RuleID) throws {
    let status = try SmallFolder.problems(in: "status.csv", replacing: "night", with: rule)
    #expect(status.map(\.kind) == [.unknown(.exemption)])
    let consent = try SmallFolder.problems(
      in: "consents.csv", replacing: "VVT-CONTRACT", with: rule)
    #expect(consent.map(\.kind) == [.unknown(.rule)])
  }
}
