import LabourRules
import Planning
import RosterModel

/// Open places, days by shifts, each cell with its number.
struct HeatmapSection {
  let result: PlanResult
  let say: Voice

  private struct Place: Hashable {
    var shift: ShiftCode
    var date: CivilDate
  }

  var markup: Markup {
    let open = counts
    let shifts = result.scenario.shifts.map(\.code).filter { code in
      open.keys.contains { $0.shift == code }
    }
    guard !shifts.isEmpty else {
      return RosterHTML.section(
        "heatmap", say(.heatmap), [.element("p", text: say(.nothingOpen))])
    }
    let rows = shifts.map { code in row(code) { open[Place(shift: code, date: $0)] ?? 0 } }
    let sum = row(say(.allShifts)) { date in
      shifts.reduce(0) { $0 + (open[Place(shift: $1, date: date)] ?? 0) }
    }
    return RosterHTML.section(
      "heatmap", say(.heatmap),
      [.element("p", text: say(.heatmapKey)), table(rows + [sum])])
  }

  private var counts: [Place: Int] {
    result.accounts.cover.reduce(into: [:]) { counts, cover in
      guard cover.open > 0 else { return }
      counts[Place(shift: cover.cell.shift, date: cover.cell.date), default: 0] += cover.open
    }
  }

  private func table(_ rows: [Markup]) -> Markup {
    RosterHTML.scrolling(
      say(.heatmap),
      .element(
        "table", ["class": "heat"],
        [
          .element("caption", text: say(.heatmap)), head,
          .element("tbody", [:], rows),
        ]))
  }

  private var head: Markup {
    let period = result.scenario.period
    let weeks = (0..<period.weeks).map { week -> Markup in
      let monday = period.start + 7 * week
      return .element(
        "th", ["scope": "colgroup", "colspan": "7", "class": "mon"],
        text: "\(monday.isoWeek.week)")
    }
    let days = period.dates.map { date -> Markup in
      .element(
        "th", ["scope": "col", "class": RosterTable.dayClass(date), "title": say.day(date)],
        text: String(say.weekday(date.weekday).prefix(1)))
    }
    return .element(
      "thead", [:],
      [
        .element(
          "tr", [:],
          [.element("th", ["scope": "row", "class": "name"], text: say(.week, ""))] + weeks),
        .element(
          "tr", [:],
          [.element("th", ["scope": "row", "class": "name"], text: say(.shift))] + days),
      ])
  }

  private func row(_ name: String, _ count: (CivilDate) -> Int) -> Markup {
    .element(
      "tr", [:],
      [.element("th", ["scope": "row", "class": "name"], text: name)]
        + result.scenario.period.dates.map { cell(count($0), $0) })
  }

  private func cell(_ count: Int, _ date: CivilDate) -> Markup {
    let heat = count > 0 ? "h\(min(count, 4))" : nil
    let looks = [date.weekday == .monday ? "mon" : nil, heat].compactMap { $0 }
    return .element(
      "td", ["class": looks.isEmpty ? nil : looks.joined(separator: " ")],
      text: count > 0 ? say.number(count) : "")
  }
}
