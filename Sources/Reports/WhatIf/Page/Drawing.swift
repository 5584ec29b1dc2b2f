/// Pieces of a drawing (SVG). Places are in units of its view box, to a tenth.
package enum Drawing {
  /// A whole drawing.
  package static func picture(
    width: Double, height: Double, label: String, _ content: [Markup]
  ) -> Markup {
    .element(
      "svg",
      ["viewBox": "0 0 \(place(width)) \(place(height))", "role": "img", "aria-label": label],
      [.element("title", text: label)] + content)
  }

  /// A filled rectangle.
  package static func rectangle(
    x: Double, y: Double, width: Double, height: Double, looks: String, corner: String? = nil,
    title: String? = nil
  ) -> Markup {
    .element(
      "rect",
      [
        "x": place(x), "y": place(y), "width": place(width), "height": place(height), "rx": corner,
        "class": looks,
      ], title.map { [.element("title", text: $0)] } ?? [])
  }

  /// A straight line.
  package static func line(from: (x: Double, y: Double), to: (x: Double, y: Double), looks: String)
    -> Markup
  {
    .element(
      "line",
      [
        "x1": place(from.x), "y1": place(from.y), "x2": place(to.x), "y2": place(to.y),
        "class": looks,
      ])
  }

  /// A line through points.
  package static func curve(_ points: [(x: Double, y: Double)], looks: String) -> Markup {
    let places = points.map { "\(place($0.x)),\(place($0.y))" }.joined(separator: " ")
    return .element("polyline", ["points": places, "class": looks])
  }

  /// A small circle.
  static func dot(x: Double, y: Double, looks: String) -> Markup {
    .element("circle", ["cx": place(x), "cy": place(y), "r": "4", "class": looks])
  }

  /// Words; their place is where their baseline starts, or what `looks` makes of it.
  package static func text(x: Double, y: Double, _ words: String, looks: String? = nil) -> Markup {
    .element("text", ["x": place(x), "y": place(y), "class": looks], text: words)
  }

  /// `12` or `12.5`: a tenth of a unit is finer than the eye.
  static func place(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = Int(tenths.magnitude).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
