import RosterModel

/// Shift codes with their times, and what the marks mean.
struct LegendSection {
  let shifts: [Shift]
  let say: Voice

  private static let signs: [(Words, Words)] = [
    (.absentCode, .absent), (.pinnedMark, .pinned), (.wishMark, .wishUnmet),
    (.findingMark, .findingHere),
  ]

  /// The legend in a line, for under each printed sheet: `D 07:00-15:30 · afw afwezig`.
  static func line(of shifts: [Shift], _ say: Voice) -> String {
    let codes = shifts.map { "\($0.code) \(times($0, say))" }
    return (codes + signs.map { "\(say($0.0)) \(say($0.1))" }).joined(separator: " · ")
  }

  var markup: Markup {
    RosterHTML.section("legend", say(.legend), [table, marks])
  }

  private var table: Markup {
    let titles: [Words] = [.code, .shift, .times, .domain, .block]
    return RosterHTML.scrolling(
      say(.legendShifts),
      .element(
        "table", ["class": "list"],
        [
          .element("caption", text: say(.legendShifts)),
          .element(
            "thead", [:],
            [.element("tr", [:], titles.map { .element("th", ["scope": "col"], text: say($0)) })]),
          .element("tbody", [:], shifts.map(row)),
        ]))
  }

  /// `07:00-15:30`.
  static func times(_ shift: Shift, _ say: Voice) -> String {
    "\(say.clock(shift.span.lowerBound))-\(say.clock(shift.span.upperBound))"
  }

  private func row(_ shift: Shift) -> Markup {
    let tint: String =
      switch shift.shiftClass {
      case _ where shift.countsFor == .none: "shift-x"
      case .day: "shift-d"
      case .evening: "shift-a"
      case .night: "shift-n"
      }
    let cells = [
      shift.name, Self.times(shift, say),
      say(.name(of: shift.domain)), say(.name(of: shift.shiftClass)),
    ]
    return .element(
      "tr", [:],
      [.element("th", ["scope": "row", "class": tint], text: shift.code)]
        + cells.map { .element("td", text: $0) })
  }

  private var marks: Markup {
    .element(
      "div", ["class": "marks"],
      [
        .element("h3", text: say(.legendMarks)),
        .element(
          "dl", [:],
          Self.signs.flatMap { sign, meaning in
            [Markup.element("dt", text: say(sign)), .element("dd", text: say(meaning))]
          }), .element("p", text: say(.filledOfNeeded)),
      ])
  }
}
