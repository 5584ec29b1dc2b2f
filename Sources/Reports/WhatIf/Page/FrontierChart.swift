import Workforce

/// Hours short against money: the frontier as a line, and the plans as numbered squares.
struct FrontierChart {
  let frontier: [FrontierPoint]
  /// The plans, the scenario as it stands first.
  let plans: [FrontierPoint]
  let say: Voice

  init(_ frontier: [FrontierPoint], plans: [FrontierPoint], _ say: Voice) {
    self.frontier = frontier.sorted { ($0.cost, $0.hoursShort) < ($1.cost, $1.hoursShort) }
    self.plans = plans
    self.say = say
  }

  private enum Layout {
    static let width = 400.0
    static let height = 270.0
    static let left = 44.0
    static let right = 370.0
    static let top = 28.0
    static let bottom = 226.0
    static let flag = 18.0
  }

  var markup: Markup {
    let line = frontier.map(place)
    return Drawing.picture(
      width: Layout.width, height: Layout.height, label: say(.frontierLabel),
      axes + [Drawing.curve(line, looks: "curve")]
        + line.map { Drawing.dot(x: $0.x, y: $0.y, looks: "dot") }
        + plans.enumerated().flatMap { flag($0 + 1, at: place($1)) })
  }

  private var all: [FrontierPoint] { frontier + plans }

  private var euro: Scale {
    let costs = all.map(\.cost)
    let (least, most) = (costs.min() ?? 0, costs.max() ?? 1)
    let margin = max((most - least) * 0.06, 1)
    return Scale(
      figures: (least - margin)...(most + margin), start: Layout.left, end: Layout.right)
  }

  private var hours: Scale {
    let most = all.map(\.hoursShort).max() ?? 0
    return .fromZero(to: max(most, 1), steps: 5, start: Layout.bottom, end: Layout.top)
  }

  private func place(_ point: FrontierPoint) -> (x: Double, y: Double) {
    (euro(point.cost), hours(point.hoursShort))
  }

  private var axes: [Markup] {
    [
      Drawing.text(x: 0, y: 14, say(.hoursShortPerWeek), looks: "faint"),
      Drawing.text(
        x: Layout.width, y: Layout.height - 6, say(.euroPerMonth), looks: "faint end"),
    ] + hours.ticks(most: 5).flatMap(rule) + euro.ticks(most: 4).flatMap(tick)
  }

  private func rule(_ figure: Double) -> [Markup] {
    let y = hours(figure)
    return [
      Drawing.line(from: (Layout.left, y), to: (Layout.right, y), looks: "rule"),
      Drawing.text(x: Layout.left - 6, y: y + 4, say.trimmed(figure), looks: "faint end"),
    ]
  }

  private func tick(_ figure: Double) -> [Markup] {
    let x = euro(figure)
    return [
      Drawing.line(from: (x, Layout.bottom), to: (x, Layout.bottom + 4), looks: "axis"),
      Drawing.text(
        x: x, y: Layout.bottom + 18, say.number(figure, decimals: 0), looks: "faint mid"),
    ]
  }

  private func flag(_ number: Int, at point: (x: Double, y: Double)) -> [Markup] {
    let half = Layout.flag / 2
    return [
      Drawing.rectangle(
        x: point.x - half, y: point.y - half, width: Layout.flag, height: Layout.flag,
        looks: "flag", corner: "3"),
      Drawing.text(x: point.x, y: point.y + 4, say.number(number), looks: "onflag mid"),
    ]
  }

  /// The points as a table, and the plans below them.
  var table: TextTable {
    TextTable(
      columns: [
        .words(""), .number(say(.euroPerMonth)), .number(say(.hoursShortPerWeek)),
      ],
      rows: frontier.map { row("", $0) }
        + plans.enumerated().map { row(say.number($0 + 1), $1) })
  }

  private func row(_ name: String, _ point: FrontierPoint) -> [String] {
    [name, say.number(point.cost, decimals: 0), say.number(point.hoursShort, decimals: 1)]
  }
}
