/// The sections of the files of the `inrc2` format, each with the shape of its head and its lines.
enum INRC2Section: String {
  // The scenario.
  case scenario = "SCENARIO"
  case weeks = "WEEKS"
  case skills = "SKILLS"
  case shifts = "SHIFT_TYPES"
  case successions = "FORBIDDEN_SHIFT_TYPES_SUCCESSIONS"
  case contracts = "CONTRACTS"
  case nurses = "NURSES"
  // A week.
  case week = "WEEK_DATA"
  case requirements = "REQUIREMENTS"
  case offRequests = "SHIFT_OFF_REQUESTS"
  // A history.
  case history = "HISTORY"
  case nurseHistory = "NURSE_HISTORY"
  // A solution of a week.
  case solution = "SOLUTION"
  case assignments = "ASSIGNMENTS"

  /// What stands in the line that begins a section.
  enum Head {
    /// `SCENARIO = n030w4`, and no lines.
    case name
    /// `WEEKS = 4`, and no lines.
    case number
    /// `SKILLS = 4`, and so many lines.
    case counted
    /// The word alone, and lines.
    case plain
  }

  /// The sections of a scenario.
  static let ofScenario = [scenario, weeks, skills, shifts, successions, contracts, nurses]
  /// The sections of a week.
  static let ofWeek = [week, requirements, offRequests]
  /// The sections of a history.
  static let ofHistory = [history, nurseHistory]
  /// The sections of a solution.
  static let ofSolution = [solution, assignments]

  /// Its head.
  var head: Head {
    switch self {
    case .scenario: .name
    case .weeks: .number
    case .skills, .shifts, .contracts, .nurses, .offRequests, .assignments: .counted
    case .successions, .week, .requirements, .history, .nurseHistory, .solution: .plain
    }
  }

  /// The head as it is meant.
  var headShape: String {
    switch head {
    case .name: "\(rawValue) = name"
    case .number, .counted: "\(rawValue) = number"
    case .plain: rawValue
    }
  }

  /// The words of a line.
  var shape: String {
    switch self {
    case .scenario, .weeks: headShape
    case .skills: "skill"
    case .shifts: "shift (least,most)"
    case .successions: "shift number shift ..."
    case .contracts:
      "contract (least,most assignments) (least,most days worked) (least,most days off) "
        + "most-weekends complete-weekends-0-or-1"
    case .nurses: "nurse contract number skill ..."
    case .week: "data-set"
    case .requirements: "shift skill and seven times (least,optimal)"
    case .offRequests: "nurse shift-or-Any day"
    case .history, .solution: "number data-set"
    case .nurseHistory:
      "nurse assignments weekends shift-or-None same-shift days-worked days-off"
    case .assignments: "nurse day shift skill"
    }
  }

  /// How many words a line may have.
  var fields: ClosedRange<Int> {
    switch self {
    case .scenario, .weeks: 0...0
    case .skills, .week: 1...1
    case .shifts, .history, .solution: 2...2
    case .successions: 2...Int.max
    case .contracts: 6...6
    case .nurses: 4...Int.max
    case .requirements: 9...9
    case .offRequests: 3...3
    case .nurseHistory: 7...7
    case .assignments: 4...4
    }
  }

  /// Whether it must hold a line; a file cut short is told by this.
  var mustSaySomething: Bool {
    switch self {
    case .scenario, .weeks, .successions, .offRequests, .assignments: false
    default: true
    }
  }
}
