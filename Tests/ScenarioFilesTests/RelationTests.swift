import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("Values against each other")
struct RelationTests {
  private static let start = CivilDate(year: 2027, month: 1, day: 4)!
  private static let end = CivilDate(year: 2027, month: 1, day: 17)!

  @Test(
    "Unknown codes and people are told with the closest",
    arguments: [
      Spoiled(
        "cover.csv", "2027-01-06,K", "2027-01-06,KK", at: 4, 12, "KK", .unknownShift, .closest("K")),
      Spoiled(
        "wishes.csv", "wed,K", "wed,Late", at: 3, 38, "Late", .unknownShift,
        .oneOf(["D", "K", "L", "N", "B"])),
      Spoiled(
        "shifts.csv", "cover,,L", "cover,,L|M", at: 3, 41, "M", .unknownShift,
        .oneOf(["D", "L", "N", "B"])),
      Spoiled(
        "contracts.csv", "HLP-01", "HLP-O1,care,2,0,24,,\nHLP-01",
        at: 6,
        1, "HLP-O1", .unknownPerson, .closest("HLP-01")),
      Spoiled(
        "roster.csv", "2027-01-05,HLP-01", "2027-01-05,VIG-03", at: 3, 12, "VIG-03",
        .unknownPerson, .closest("VIG-01")),
    ])
  func unknown(_ spoiled: Spoiled) throws { try spoiled.check() }

  @Test(
    "Dates that make no sense for the period are told",
    arguments: [
      Spoiled(
        "cover.csv", "2027-01-06,K", "2027-02-06,K", at: 4, 1, "2027-02-06", .outsidePeriod,
        .dates(start, end)),
      Spoiled(
        "leave.csv", "2027-01-06,08-01-2027", "2027-01-18,2027-01-19", at: 2, 8, "2027-01-18",
        .outsidePeriod, .dates(start, end)),
      Spoiled(
        "wishes.csv", "2027-01-09,2027-01-10", "2027-01-01,2027-01-03", at: 2, 23, "2027-01-03",
        .outsidePeriod, .dates(start, end)),
      Spoiled(
        "roster.csv", "2027-01-05,HLP-01", "2027-01-18,HLP-01", at: 3, 1, "2027-01-18",
        .outsidePeriod, .dates(start, end)),
      Spoiled(
        "history.csv", "2027-01-02", "2027-01-04", at: 2, 1, "2027-01-04", .inPeriod,
        .before(start)),
      Spoiled(
        "leave.csv", "2027-01-06,08-01-2027", "2027-01-08,06-01-2027", at: 2, 19, "06-01-2027",
        .endsBeforeStart(start + 4), .swap),
      Spoiled(
        "status.csv", "HLP-01,not-alone,,,", "HLP-01,not-alone,,2027-01-11,", at: 3, 30,
        "2027-01-10", .endsBeforeStart(start + 7), .swap),
      Spoiled(
        "wishes.csv", "2027-01-10,,,undesired", "2027-01-10,mon,,undesired", at: 2, 34, "mon",
        .holdsOnNoDay, .leaveEmpty),
    ])
  func dates(_ spoiled: Spoiled) throws { try spoiled.check() }

  @Test(
    "Contracts that contradict are told",
    arguments: [
      Spoiled(
        "contracts.csv", "2027-01-11,", "2027-01-10,", at: 3, 1, "VIG-01",
        .contractsContradict(line: 2), .endOn(start + 5)),
      Spoiled(
        "contracts.csv", "VIG-02,guidance,3,4,4,,", "VIG-02,care,4,4,4,,", at: 5, 1, "VIG-02",
        .contractsContradict(line: 4), .removeOneOf(line: 4)),
      Spoiled(
        "contracts.csv", "VIG-02,guidance,3,4,4,,", "VIG-02,care,3,32.5,32.5,,", at: 5, 1, "VIG-02",
        .duplicate(line: 4), .removeOneOf(line: 4)),
      Spoiled(
        "contracts.csv", "HLP-01,care,2+,0,24", "HLP-01,care,2+,30,24", at: 6, 16, "30",
        .hoursCrossed(max: "24"), .swap),
      Spoiled(
        "people.csv", "HLP-01,,on-call,,,", "HLP-01,,on-call,,,\nHLP-02,,on-call,,,", at: 5, 1,
        "HLP-02", .personWithoutContract, .addContract("HLP-02")),
    ])
  func contracts(_ spoiled: Spoiled) throws { try spoiled.check() }

  @Test(
    "Shifts and cover that contradict are told",
    arguments: [
      Spoiled(
        "shifts.csv", "17:00,20:00", "17:00,17:00", at: 4, 19, "17:00", .noDuration, .otherEnd),
      Spoiled(
        "shifts.csv", "10:00,0,180", "10:00,200,180", at: 3, 20, "200",
        .longerThanShift(Minutes(180)), .between("0", "180")),
      Spoiled(
        "shifts.csv", "10:00,0,180", "10:00,0,181", at: 3, 22, "181",
        .longerThanShift(Minutes(180)), .between("0", "180")),
      Spoiled(
        "shifts.csv", "cover,,L", "cover,,B", at: 3, 41, "B",
        .combinesTooEarly(end: ClockTime(minute: 600)!), .oneOf(["L", "N"])),
      Spoiled(
        "cover.csv", "mon-fri,D,care,3,1", "mon-fri,D,support,3,1", at: 3, 11, "support",
        .domainDiffers(.care), .closest("care")),
      Spoiled(
        "cover.csv", "mon-fri,D,care,3,1", "mon-fri,D,care,3,4", at: 3, 18, "4",
        .growsWithLevel(line: 2, level: .level2, heads: 3), .atMost(3, line: 2)),
      Spoiled(
        "cover.csv", "mon-fri,D,care,3,1", "all,D,care,3,4", at: 3, 14, "4",
        .growsWithLevel(line: 2, level: .level2, heads: 3), .atMost(3, line: 2)),
      Spoiled(
        "cover.csv", "mon-fri,D,care,3,1", "fri-sun,D,care,2,2", at: 3, 1, "fri-sun",
        .daysOverlap(line: 2), .removeOneOf(line: 2)),
      Spoiled(
        "shifts.csv", "B,Begeleiding", "B|C,Begeleiding", at: 6, 1, "B|C", .separatorInCode,
        .removeCharacter),
      Spoiled(
        "roster.csv", "HLP-01,K,", "HLP-01,K,guidance", at: 3, 21, "guidance",
        .domainDiffers(.care), .closest("care")),
    ])
  func shifts(_ spoiled: Spoiled) throws { try spoiled.check() }

  @Test(
    "What stands twice is told with the other line",
    arguments: [
      Spoiled(
        "shifts.csv", "L,Laat", "K,Laat", at: 4, 1, "K", .duplicate(line: 3),
        .removeOneOf(line: 3)),
      Spoiled(
        "people.csv", "VIG-02,,employed,flex,,", "VIG-02,,employed,flex,,\nVIG-01,,employed,,,",
        at: 4, 1, "VIG-01", .duplicate(line: 2), .removeOneOf(line: 2)),
      Spoiled(
        "cover.csv", "mon-fri,D,care,3,1", "mon-fri,D,care,2,1", at: 3, 1, "mon-fri",
        .duplicate(line: 2), .removeOneOf(line: 2)),
      Spoiled(
        "wishes.csv", "W-2", "W-1", at: 3, 1, "W-1", .duplicate(line: 2), .removeOneOf(line: 2)),
      Spoiled(
        "care-mix.csv", "6VV,VPT,no,ja", "5VV,ZZP,ja,nee", at: 3, 9, "5VV", .duplicate(line: 2),
        .removeOneOf(line: 2)),
      Spoiled(
        "roster.csv", "2027-01-05,HLP-01,K,,", "2027-01-05,VIG-02,D,,", at: 3, 1, "2027-01-05",
        .duplicate(line: 2), .removeOneOf(line: 2)),
      Spoiled(
        "roster.csv", "2027-01-05,HLP-01,K", "2027-01-05,VIG-02,K", at: 3, 19, "K",
        .doubleBooking(line: 2, shift: "D"), .removeOneOf(line: 2)),
      Spoiled(
        "roster.csv", "2027-01-05,HLP-01,K", "2027-01-04,VIG-02,N", at: 3, 19, "N",
        .doubleBooking(line: 2, shift: "D"), .removeOneOf(line: 2)),
    ])
  func twice(_ spoiled: Spoiled) throws {
    // Renaming a shift also makes those who refer to it speak of an unknown one.
    let problems = try SmallFolder.problems(
      in: spoiled.file, replacing: spoiled.old, with: spoiled.new)
    #expect(problems.contains(spoiled.problem))
    #expect(problems.count == (spoiled.file == "shifts.csv" ? 2 : 1))
  }

  @Test("A row that cannot be read accuses no other file of naming something unknown")
  func noCascade() throws {
    let problems = try SmallFolder.problems(
      in: "people.csv", replacing: "HLP-01,,on-call,,,", with: "HLP-01,,on-call,,,,")
    #expect(problems.map(\.line) == [4])
    let unreadable = try SmallFolder.problems(with: ["people.csv": "id;birth_date\n\"open"])
    #expect(unreadable.map(\.file) == ["people.csv"])
  }

  @Test("Everything is told in one go, in order of file, line and column")
  func allAtOnce() throws {
    let problems = try SmallFolder.problems(with: [
      "scenario.yaml": "locaton: x\nperiod: {start: 2027-01-06, weeks: 0}",
      "cover.csv": "days,shift,domain,min_level,heads\nmon,X,carre,9,-1\nmo,D,care,2,1\n",
      "leave.csv": "person,from,to,kind\nNIEMAND,x,y,z\n",
    ])
    #expect(
      problems.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0)" } == [
        "scenario.yaml:1:1", "scenario.yaml:1:1", "scenario.yaml:2:17", "scenario.yaml:2:36",
        "cover.csv:2:5", "cover.csv:2:7", "cover.csv:2:13", "cover.csv:2:15", "cover.csv:3:1",
        "leave.csv:2:1", "leave.csv:2:9", "leave.csv:2:11", "leave.csv:2:13",
      ])
  }
}
