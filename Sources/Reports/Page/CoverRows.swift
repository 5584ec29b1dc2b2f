import LabourRules
import Planning
import RosterModel

/// Filled of needed, per shift and day, above the people.
struct CoverRows {
  let result: PlanResult
  let dates: [CivilDate]
  let say: Voice

  /// A shift in a domain: one row.
  private struct Row: Hashable {
    var shift: ShiftCode
    var domain: Domain
  }

  private struct Place: Hashable {
    var row: Row
    var date: CivilDate
  }

  var markup: Markup {
    let rows = CoverRows.rows(of: result)
    let cover = covers
    guard !rows.isEmpty else { return .empty }
    return .element("tbody", ["class": "cover"], [heading] + rows.map { row($0, cover) })
  }

  private var heading: Markup {
    .element(
      "tr", ["class": "part"],
      [
        .element("th", ["scope": "rowgroup", "class": "name"], text: say(.neededCover)),
        .element("td", ["colspan": String(dates.count)]),
      ])
  }

  /// Shifts with need, in the order of the shift table and then of the domain.
  private static func rows(of result: PlanResult) -> [Row] {
    let used = Set(
      result.accounts.cover.map { Row(shift: $0.cell.shift, domain: $0.cell.domain) })
    return result.scenario.shifts.flatMap { shift in
      Domain.allCases.map { Row(shift: shift.code, domain: $0) }
    }.filter(used.contains)
  }

  private var covers: [Place: RosterAccounts.Cover] {
    Dictionary(
      result.accounts.cover.map { cover in
        let row = Row(shift: cover.cell.shift, domain: cover.cell.domain)
        return (Place(row: row, date: cover.cell.date), cover)
      }, uniquingKeysWith: { first, _ in first })
  }

  private func row(_ row: Row, _ covers: [Place: RosterAccounts.Cover]) -> Markup {
    .element(
      "tr", [:],
      [
        .element(
          "th", ["scope": "row", "class": "name"],
          [
            .text(row.shift),
            .element("span", ["class": "sub"], text: say(.name(of: row.domain))),
          ])
      ] + dates.map { cell(covers[Place(row: row, date: $0)], $0) })
  }

  private func cell(_ cover: RosterAccounts.Cover?, _ date: CivilDate) -> Markup {
    let day = RosterSection.dayClass(date)
    guard let cover, cover.required > 0 || cover.over > 0 else {
      return .element("td", ["class": day])
    }
    // Open and above need at once, at different levels, take two lines.
    let isTight = cover.open > 0 && cover.over > 0
    let looks = [day, cover.open > 0 ? "open" : nil, isTight ? "tight" : nil].compactMap { $0 }
      .joined(separator: " ")
    let numbers = [cover.filled, cover.required, cover.open].map { say.number($0) }
    let meaning =
      cover.open > 0
      ? say(.openInCell, numbers[0], numbers[1], numbers[2])
      : say(.filledInCell, numbers[0], numbers[1])
    return .element(
      "td", ["class": looks.isEmpty ? nil : looks, "title": meaning],
      [.text("\(numbers[0])/\(numbers[1])" + (isTight ? " " : ""))] + difference(cover))
  }

  private func difference(_ cover: RosterAccounts.Cover) -> [Markup] {
    let open = cover.open > 0 ? [Markup.element("b", text: "-\(say.number(cover.open))")] : []
    let over = cover.over > 0 ? [Markup.element("i", text: "+\(say.number(cover.over))")] : []
    return open + over
  }
}
