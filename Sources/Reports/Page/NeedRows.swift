import Planning
import RosterModel
import SelfRostering

/// Filled of needed in rows under a heading, a cell per day, or per week.
struct NeedRows {
  /// Heads in one cell.
  struct Heads: Hashable {
    var required = 0
    var filled = 0
    /// Heads above the need.
    var over = 0

    var open: Int { required - filled }

    static func += (left: inout Heads, right: Heads) {
      left.required += right.required
      left.filled += right.filled
      left.over += right.over
    }
  }

  /// A shift or a level in a domain.
  struct Row {
    var name: String
    var domain: Domain
    var heads: [CivilDate: Heads]
  }

  let title: Words
  let rows: [Row]

  /// The rows over some dates, with so many columns behind them that belong to others.
  func markup(over dates: [CivilDate], columnsBehind: Int = 0, _ say: Voice) -> Markup {
    guard !rows.isEmpty else { return .empty }
    let heading = Markup.element(
      "tr", ["class": "part"],
      [
        .element("th", ["scope": "rowgroup", "class": "name"], text: say(title)),
        .element("td", ["colspan": String(dates.count + columnsBehind)]),
      ])
    let behind: [Markup] =
      columnsBehind > 0 ? [.element("td", ["colspan": String(columnsBehind)])] : []
    return .element(
      "tbody", ["class": "cover"],
      [heading]
        + rows.map { row in
          let cells = dates.map { HeadsCell(heads: row.heads[$0], date: $0, say: say).markup }
          return Markup.element("tr", [:], [head(row, say)] + cells + behind)
        })
  }

  private func head(_ row: Row, _ say: Voice) -> Markup {
    .element(
      "th", ["scope": "row", "class": "name"],
      [.text(row.name), .element("span", ["class": "sub"], text: say(.name(of: row.domain)))])
  }
}

extension NeedRows {
  private struct ShiftInDomain: Hashable {
    var shift: ShiftCode
    var domain: Domain
  }

  private struct LevelInDomain: Hashable {
    var domain: Domain
    var level: QualificationLevel
  }

  /// A row per shift with need, in the order of the shift table and then of the domain.
  static func byShift(_ roster: SharedRoster) -> NeedRows {
    let cover = Dictionary(grouping: roster.cover) {
      ShiftInDomain(shift: $0.cell.shift, domain: $0.cell.domain)
    }
    let rows = roster.shifts.flatMap { shift in
      Domain.allCases.compactMap { domain -> Row? in
        guard let cells = cover[ShiftInDomain(shift: shift.code, domain: domain)] else {
          return nil
        }
        let heads = cells.map { cover in
          let heads = Heads(required: cover.required, filled: cover.filled, over: cover.over)
          return (cover.cell.date, heads)
        }
        return Row(
          name: shift.code, domain: domain,
          heads: Dictionary(heads, uniquingKeysWith: { first, _ in first }))
      }
    }
    return NeedRows(title: .neededCover, rows: rows)
  }

  /// A row per level with need: each head counts at the lowest level it is needed at, in the column of its date.
  static func byLevel(
    _ roster: SharedRoster, _ say: Voice, column: (CivilDate) -> CivilDate = { $0 }
  ) -> NeedRows {
    var heads: [LevelInDomain: [CivilDate: Heads]] = [:]
    for cover in roster.cover {
      for level in cover.levelHeads {
        let row = LevelInDomain(domain: cover.cell.domain, level: level.level)
        heads[row, default: [:]][column(cover.cell.date), default: Heads()] += Heads(
          required: level.needed, filled: level.needed - level.open)
      }
    }
    let rows = heads.sorted { left, right in
      (left.key.domain, left.key.level) < (right.key.domain, right.key.level)
    }.map { key, heads in
      Row(name: "\(say(.level)) \(key.level)", domain: key.domain, heads: heads)
    }
    return NeedRows(title: .filledByLevel, rows: rows)
  }
}

/// One cell of filled of needed: what is open has a frame, hatching and a number.
private struct HeadsCell {
  let heads: NeedRows.Heads?
  let date: CivilDate
  let say: Voice

  var markup: Markup {
    let day = RosterTable.dayClass(date)
    guard let heads, heads.required > 0 || heads.over > 0 else {
      return .element("td", ["class": day])
    }
    // Open and above need at once, at different levels, take two lines.
    let isTight = heads.open > 0 && heads.over > 0
    let looks = [day, heads.open > 0 ? "open" : nil, isTight ? "tight" : nil].compactMap { $0 }
      .joined(separator: " ")
    let numbers = [heads.filled, heads.required, heads.open].map { say.number($0) }
    let meaning =
      heads.open > 0
      ? say(.openInCell, numbers[0], numbers[1], numbers[2])
      : say(.filledInCell, numbers[0], numbers[1])
    return .element(
      "td", ["class": looks.isEmpty ? nil : looks, "title": meaning],
      [.text("\(numbers[0])/\(numbers[1])" + (isTight ? " " : ""))] + difference(heads))
  }

  private func difference(_ heads: NeedRows.Heads) -> [Markup] {
    let open = heads.open > 0 ? [Markup.element("b", text: "-\(say.number(heads.open))")] : []
    let over = heads.over > 0 ? [Markup.element("i", text: "+\(say.number(heads.over))")] : []
    return open + over
  }
}
