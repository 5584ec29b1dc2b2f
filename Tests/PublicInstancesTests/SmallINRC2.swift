@testable import PublicInstances

/// `inrc2` instances of our own making, as files and as values.
enum SmallINRC2 {
  static let name = "n002w1_0_3"

  /// Two nurses, two skills, two shifts, one week; every section says something.
  static let files = [
    "Sc-n002w1.txt": """
    SCENARIO = n002w1

    WEEKS = 1

    SKILLS = 2
    Head
    Nurse

    SHIFT_TYPES = 2
    Early (2,5)
    Late (1,3)

    FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
    Early 0
    Late 1 Early

    CONTRACTS = 2
    Full (4,5) (2,4) (2,3) 1 1
    Half (1,3) (1,3) (2,7) 0 0

    NURSES = 2
    Ann Full 2 Head Nurse
    Bob Half 1 Nurse

    """,
    "H0-n002w1-0.txt": """
    HISTORY
    0 n002w1

    NURSE_HISTORY
    Ann 3 1 Late 1 4 0
    Bob 0 0 None 0 0 2

    """,
    "WD-n002w1-3.txt": """
    WEEK_DATA
    n002w1

    REQUIREMENTS
    Early Head (0,1) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
    Late Nurse (1,1) (1,2) (0,0) (0,0) (0,0) (0,0) (0,0)

    SHIFT_OFF_REQUESTS = 2
    Ann Any Tue
    Bob Late Sun

    """,
  ]

  /// The instance in some files.
  static func parse(
    _ files: [String: String] = files, name: String = name
  ) throws -> INRC2Instance {
    try INRC2Parser.parse(INRC2Name(name)) { file in files[file].map { Array($0.utf8) } }
  }

  /// One nurse of one skill and two shifts, E that may not follow L; one week or more; limits that
  /// cost nothing, to be tightened.
  static func one(weeks: Int = 1, _ change: (inout INRC2Instance) -> Void = { _ in })
    -> INRC2Instance
  {
    let loose = 0...1000
    var instance = INRC2Instance(
      name: .init(dataSet: "n001", history: 0, weeks: Array(repeating: 0, count: weeks)),
      skills: ["Nurse"],
      shifts: [
        .init(id: "E", run: loose, notNextDay: []), .init(id: "L", run: loose, notNextDay: [0]),
      ],
      contracts: [
        .init(
          id: "Full", assignments: loose, daysWorked: loose, daysOff: loose, mostWeekends: 1000,
          completeWeekends: false)
      ],
      nurses: [.init(id: "A", contract: 0, skills: [0])], cover: [])
    change(&instance)
    return instance
  }
}

extension INRC2Roster {
  /// A roster drawn as rows of shifts by the first letter of their name, `-` a day off, all with
  /// the first skill of the nurse.
  static func drawn(_ rows: String..., for instance: INRC2Instance) -> Self {
    Self(
      rows: zip(rows, instance.nurses).map { row, nurse in
        row.map { letter in
          instance.shifts.firstIndex { $0.id.first == letter }
            .map { Assignment(shift: $0, skill: nurse.skills[0]) }
        }
      })
  }
}
