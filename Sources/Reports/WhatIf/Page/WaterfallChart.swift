import RosterModel
import Workforce

/// From what is needed to what is short, hours a week: what each shell works takes off a part.
struct WaterfallChart {
  /// One bar.
  struct Step {
    var name: String
    var looks: String
    /// Where the bar ends at its least, hours.
    var from: Double
    var hours: Double
  }

  let name: String
  let steps: [Step]
  /// The most hours of all charts.
  let most: Double
  let say: Voice

  private enum Layout {
    static let width = 400.0
    static let left = 108.0
    static let right = 336.0
    static let row = 28.0
    static let bar = 20.0
    static let top = 4.0
  }

  /// The steps of a what-if: need, the shells of `shells`, short.
  static func steps(_ figures: WhatIfFigures, shells: [Shell], _ say: Voice) -> [Step] {
    let need = figures.needBySkill.values.reduce(0, +)
    var left = need
    let worked = shells.map { shell in
      let hours = figures.hours(of: shell)
      left -= hours
      return Step(
        name: say(.name(of: shell)), looks: "seg shell-\(shell.rawValue)", from: left, hours: hours)
    }
    return [Step(name: say(.need), looks: "seg needed", from: 0, hours: need)] + worked
      + [Step(name: say(.short), looks: "seg shortage", from: 0, hours: figures.short)]
  }

  /// The shells that work in any what-if, and the own team.
  static func shells(_ figures: [WhatIfFigures]) -> [Shell] {
    Shell.allCases.filter { shell in
      shell == .team || figures.contains { $0.hours(of: shell) >= 0.05 }
    }
  }

  var markup: Markup {
    Drawing.picture(
      width: Layout.width, height: Layout.top + Double(steps.count) * Layout.row,
      label: say(.waterfallOf, name), steps.indices.flatMap(row))
  }

  private var scale: Scale {
    Scale(figures: 0...max(most, 1e-9), start: Layout.left, end: Layout.right)
  }

  private func row(_ index: Int) -> [Markup] {
    let step = steps[index]
    let y = Layout.top + Double(index) * Layout.row
    let (start, end) = (scale(max(step.from, 0)), scale(max(step.from, 0) + step.hours))
    let base = y + 15
    return [
      Drawing.text(x: 0, y: base, step.name),
      Drawing.rectangle(
        x: start, y: y, width: end - start, height: Layout.bar, looks: step.looks),
      Drawing.text(
        x: Layout.width, y: base, say.number(step.hours, decimals: 1), looks: "end strong"),
    ] + link(index, y)
  }

  /// Leads from what is left to the next bar.
  private func link(_ index: Int, _ y: Double) -> [Markup] {
    guard index < steps.count - 1 else { return [] }
    let x = scale(max(index == 0 ? steps[0].hours : steps[index].from, 0))
    return [Drawing.line(from: (x, y + Layout.bar), to: (x, y + Layout.row), looks: "link")]
  }
}
