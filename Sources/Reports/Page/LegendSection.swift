import RosterModel

/// Shift codes with their times, and what the marks mean.
struct LegendSection {
  let scenario: Scenario
  let say: Voice

  var markup: Markup {
    RosterHTML.section("legend", say(.legend), [shifts, marks])
  }

  private var shifts: Markup {
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
          .element("tbody", [:], scenario.shifts.map(row)),
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
    let signs: [(Words, Words)] = [
      (.absentCode, .absent), (.pinnedMark, .pinned), (.wishMark, .wishUnmet),
      (.findingMark, .findingHere),
    ]
    return .element(
      "div", ["class": "marks"],
      [
        .element("h3", text: say(.legendMarks)),
        .element(
          "dl", [:],
          signs.flatMap { sign, meaning in
            [Markup.element("dt", text: say(sign)), .element("dd", text: say(meaning))]
          }), .element("p", text: say(.filledOfNeeded)),
      ])
  }
}
