import RosterModel
import Workforce

/// Who a plan recruits and trains, month by month, as things to do.
struct StaffingSteps {
  /// Full-time jobs of one skill that start or reach it in a month.
  struct Step: Hashable {
    /// How they come.
    enum Way: Hashable {
      case recruited, trained
    }

    var way: Way
    var skill: Skill
    var month: YearMonth
    var fte: Double
  }

  let say: Voice
  /// In order of month, recruited before trained, then by skill.
  let steps: [Step]

  init(_ plan: WorkforcePlan, _ say: Voice) {
    self.say = say
    steps = plan.months.flatMap { month in
      Self.steps(month.recruited, .recruited, month.month)
        + Self.steps(month.trained, .trained, month.month)
    }
  }

  /// Fewer full-time jobs than a hundredth are rounding.
  private static func steps(
    _ jobs: [Skill: Double], _ way: Step.Way, _ month: YearMonth
  ) -> [Step] {
    jobs.sorted { $0.key < $1.key }.filter { $0.value >= 0.005 }.map {
      Step(way: way, skill: $0.key, month: month, fte: $0.value)
    }
  }

  /// One for each way and skill, in order of their first month: `werf 0,8 fte niveau 4 per 1 jun 2027`, or
  /// `werf 1,6 fte niveau 4 van 1 mei 2027 t/m 1 dec 2027`.
  var phrases: [String] {
    var groups: [(first: Step, last: Step, fte: Double)] = []
    for step in steps {
      let at = groups.firstIndex { $0.first.way == step.way && $0.first.skill == step.skill }
      guard let at else {
        groups.append((step, step, step.fte))
        continue
      }
      groups[at] = (groups[at].first, step, groups[at].fte + step.fte)
    }
    return groups.map { phrase($0.first, to: $0.last, $0.fte) }
  }

  private func phrase(_ first: Step, to last: Step, _ fte: Double) -> String {
    let isTrained = first.way == .trained
    let start = say.date(first.month.firstDay)
    guard first != last else {
      return say(
        isTrained ? .trainStep : .recruitStep, say.trimmed(fte), say.skill(first.skill), start)
    }
    return say(
      isTrained ? .trainSteps : .recruitSteps, say.trimmed(fte), say.skill(first.skill), start,
      say.date(last.month.firstDay))
  }

  /// `Werf 0,8 fte niveau 4 per 1 jun 2027.`
  var sentences: [String] { phrases.map { capitalised($0) + "." } }
}

/// A text that starts a sentence.
func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
