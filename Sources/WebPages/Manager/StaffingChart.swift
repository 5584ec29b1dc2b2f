import Reports
import RosterModel
import SelfRostering

/// One level of a team over the weeks: what is at hand as a plain bar, what is rostered as a hatched one inside it, and
/// what is needed as a line across. Each has its own shape, so that nothing rests on colour.
struct StaffingChart {
  let team: String
  let line: StaffingView.Line
  /// The week that is marked.
  let week: CivilDate?
  /// The most hours of any chart beside it.
  let most: Double
  let say: Voice

  private enum Layout {
    static let width = 400.0
    static let height = 190.0
    static let left = 40.0
    static let right = 396.0
    static let top = 12.0
    static let bottom = 160.0
  }

  /// `Niveau 3`.
  var name: String { say.levelHead(line) }

  private var scale: Scale {
    .fromZero(to: max(most, 1), steps: 4, start: Layout.bottom, end: Layout.top)
  }
  private var slot: Double { (Layout.right - Layout.left) / Double(max(line.weeks.count, 1)) }

  /// The drawing.
  var markup: Markup {
    Drawing.picture(
      width: Layout.width, height: Layout.height, label: say(.staffingChartOf, name, team),
      rules + line.weeks.indices.flatMap(bars) + [needed])
  }

  private var rules: [Markup] {
    scale.ticks(most: 4).flatMap { tick in
      let y = scale(tick)
      return [
        Drawing.line(from: (Layout.left, y), to: (Layout.right, y), looks: "rule"),
        Drawing.text(x: Layout.left - 5, y: y + 4, say.trimmed(tick), looks: "faint end"),
      ]
    }
  }

  private func bars(_ index: Int) -> [Markup] {
    let week = line.weeks[index]
    let x = Layout.left + slot * Double(index)
    let isChosen = week.monday == self.week
    let number = Drawing.text(
      x: x + slot / 2, y: Layout.bottom + 18, "\(week.monday.isoWeek.week)",
      looks: isChosen ? "mid strong" : "faint mid")
    let mark = Drawing.line(
      from: (x + 2, Layout.bottom + 24), to: (x + slot - 2, Layout.bottom + 24), looks: "chosen")
    let atHand = bar(x + slot * 0.12, slot * 0.76, week.available, "at-hand")
    let rostered = bar(x + slot * 0.3, slot * 0.4, week.rostered, "on-roster")
    return [atHand, rostered, number] + (isChosen ? [mark] : [])
  }

  private func bar(_ x: Double, _ width: Double, _ time: Minutes, _ looks: String) -> Markup {
    let y = scale(time.inHours)
    return Drawing.rectangle(
      x: x, y: y, width: width, height: max(Layout.bottom - y, 0), looks: looks)
  }

  /// A line of steps, one for each week.
  private var needed: Markup {
    var points: [(x: Double, y: Double)] = []
    for (index, week) in line.weeks.enumerated() {
      let (x, y) = (Layout.left + slot * Double(index), scale(week.needed.inHours))
      points += [(x: x, y: y), (x: x + slot, y: y)]
    }
    return Drawing.curve(points, looks: "needed-line")
  }

  /// The same figures, a row for each week.
  var table: TextTable {
    TextTable(
      columns: [
        .words(say(.managerWeek)), .number(say(.staffingNeeded)), .number(say(.staffingAtHand)),
        .number(say(.staffingRostered)), .number(say(.staffingSurplus)),
      ],
      rows: line.weeks.map { week in
        [Voice.isoWeek(week.monday)]
          + [week.needed, week.available, week.rostered].map {
            say.number($0.inHours, decimals: 1)
          } + [say.signed(week.surplus.inHours, decimals: 1)]
      })
  }

  /// What the shapes are.
  static func key(_ say: Voice) -> Markup {
    let line = Drawing.curve([(x: 1, y: 7), (x: 21, y: 7)], looks: "needed-line")
    let field = { (looks: String) in
      Drawing.rectangle(x: 1, y: 1, width: 20, height: 12, looks: looks)
    }
    let entries: [(mark: Markup, words: Words)] = [
      (line, .staffingNeeded), (field("at-hand"), .staffingAtHand),
      (field("on-roster"), .staffingRostered),
    ]
    return .element(
      "ul", ["class": "key"],
      entries.map { mark, words in
        .element(
          "li", [:],
          [
            .element(
              "svg", ["viewBox": "0 0 22 14", "class": "chart", "aria-hidden": "true"], [mark]),
            .text(say(words)),
          ])
      })
  }
}
