import Planning
import Reports
import RosterModel

/// Hours against the contract: a sentence, and a bar that shows the same.
struct HoursMeter {
  let hours: RosterAccounts.Hours
  let say: Voice

  var markup: [Markup] { [.element("p", text: sentence), bar] }

  private var sentence: String {
    let counted = say.duration(hours.counted)
    let asked = isRange ? say(.myHoursRange, least, most) : most
    let whole = say(.myHours, counted, asked)
    return hours.balance == .zero
      ? whole
      : whole + " "
        + (hours.balance < .zero
          ? say(.myHoursToGo, say.duration(.zero - hours.balance))
          : say(.myHoursOver, say.duration(hours.balance)))
  }

  private var isRange: Bool { hours.range.upperBound - hours.range.lowerBound > Minutes(1) }
  private var least: String { say.duration(hours.range.lowerBound) }
  private var most: String { say.duration(hours.range.upperBound) }

  private var bar: Markup {
    let scale = max(hours.counted.count, hours.range.upperBound.count, 1) * 21 / 20
    let place = { (time: Minutes) in "\(max(0, time.count) * Self.width / scale)" }
    let marks =
      isRange ? [hours.range.lowerBound, hours.range.upperBound] : [hours.range.upperBound]
    return .element(
      "svg",
      [
        "class": "meter", "viewBox": "0 0 \(Self.width) 24", "role": "img",
        "aria-label": sentence,
      ],
      [
        .element(
          "rect",
          ["class": "track", "x": "0", "y": "4", "width": "\(Self.width)", "height": "16"]),
        .element(
          "rect",
          ["class": "filled", "x": "0", "y": "4", "width": place(hours.counted), "height": "16"]),
      ]
        + marks.map {
          .element(
            "line",
            ["class": "mark", "x1": place($0), "x2": place($0), "y1": "0", "y2": "24"])
        })
  }

  private static let width = 420
}
