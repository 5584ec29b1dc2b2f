import Planning
import Reports
import RosterModel
import SelfRostering

/// Filled of needed, a row per shift and a row per level.
struct GridNeed {
  /// Heads of one cell.
  struct Heads {
    var required = 0
    var open = 0
    var over = 0
    var filled: Int { required - open }
  }

  /// A row.
  struct Row {
    let name: String
    let domain: Domain
    let shift: ShiftCode?
    var heads: [CivilDate: Heads] = [:]
  }

  let shifts: [Row]
  let levels: [Row]

  init(_ sheet: GridSheet, _ say: Voice) {
    let cover = sheet.view.roster.cover
    var shifts: [Row] = []
    for shift in sheet.view.scenario.shifts {
      for domain in Domain.allCases {
        let cells = cover.filter { $0.cell.shift == shift.code && $0.cell.domain == domain }
        guard !cells.isEmpty else { continue }
        var row = Row(name: shift.code, domain: domain, shift: shift.code)
        for cell in cells {
          row.heads[cell.cell.date] = Heads(
            required: cell.required, open: cell.open, over: cell.over)
        }
        shifts.append(row)
      }
    }
    self.shifts = shifts
    levels = Self.byLevel(cover, say)
  }

  /// Each head counts at the lowest level it is needed at.
  private static func byLevel(_ cover: [RosterAccounts.Cover], _ say: Voice) -> [Row] {
    Domain.allCases.flatMap { domain -> [Row] in
      let own = cover.filter { $0.cell.domain == domain }
      return Set(own.flatMap(\.cell.headLevels)).sorted().map { level in
        var row = Row(name: say(.gridNeedAtLevel, "\(level)"), domain: domain, shift: nil)
        for cover in own {
          var heads = row.heads[cover.cell.date] ?? Heads()
          heads.required += cover.cell.headLevels.count { $0 == level }
          heads.open += cover.openLevels.count { $0 == level }
          row.heads[cover.cell.date] = heads
        }
        return row
      }
    }
  }

  /// The rows with their names; those by shift carry their shift for the script.
  func markup(_ rows: [Row], over dates: [CivilDate], _ say: Voice) -> [Markup] {
    let isOneDomain = Set(rows.map(\.domain)).count < 2
    return rows.map { row in
      let domain = isOneDomain ? nil : say(.name(of: row.domain))
      let name = Markup.element(
        "th", ["scope": "row", "class": "name", "colspan": "2"],
        [.text(row.shift == nil ? row.name : say(.gridNeedOf, row.name))]
          + (domain.map { [.element("span", ["class": "sub"], text: $0)] } ?? []))
      return .element(
        "tr", ["class": "need", "data-shift": row.shift],
        [name] + dates.map { Self.cell(row.heads[$0], $0, say) })
    }
  }

  private static func cell(_ heads: Heads?, _ date: CivilDate, _ say: Voice) -> Markup {
    let day = GridColumns.looks(date)
    guard let heads, heads.required > 0 || heads.over > 0 else {
      return .element("td", ["class": day])
    }
    let (filled, required) = (say.number(heads.filled), say.number(heads.required))
    let meaning =
      heads.open > 0
      ? say(.gridOpen, filled, required, say.number(heads.open))
      : heads.over > 0
        ? say(.gridOver, filled, required, say.number(heads.over))
        : say(.gridFilled, filled, required)
    let shown =
      heads.open > 0 ? "-\(heads.open)" : heads.over > 0 ? "+\(heads.over)" : "\(heads.required)"
    let looks = [day, heads.open > 0 ? "open" : nil].compactMap(\.self).joined(separator: " ")
    return .element(
      "td", ["class": looks.isEmpty ? nil : looks, "aria-label": meaning], text: shown)
  }
}
