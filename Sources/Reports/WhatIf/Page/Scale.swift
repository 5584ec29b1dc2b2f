/// A scale from figures to places, with round figures along it.
///
/// place = start + (figure - least) / (most - least) x (end - start)
package struct Scale: Sendable {
  /// The figures at its two ends.
  var figures: ClosedRange<Double>
  /// The place of the least and of the most.
  var start: Double
  var end: Double

  /// The place of a figure.
  package func callAsFunction(_ figure: Double) -> Double {
    let span = figures.upperBound - figures.lowerBound
    return span > 0 ? start + (figure - figures.lowerBound) / span * (end - start) : start
  }

  /// Round figures within it, a step of 1, 2 or 5 times a power of ten apart, as many as fit in
  /// `most` steps.
  package func ticks(most: Int) -> [Double] {
    let step = Self.step(figures.upperBound - figures.lowerBound, most: most)
    guard step > 0 else { return [figures.lowerBound] }
    let first = (figures.lowerBound / step - 1e-9).rounded(.up)
    let last = (figures.upperBound / step + 1e-9).rounded(.down)
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }

  /// From zero to the round figure at or above the most.
  package static func fromZero(
    to most: Double, steps: Int, start: Double, end: Double
  ) -> Scale {
    let step = step(most, most: steps)
    let top = step > 0 ? (most / step - 1e-9).rounded(.up) * step : 1
    return Scale(figures: 0...top, start: start, end: end)
  }

  private static func step(_ span: Double, most: Int) -> Double {
    guard span > 0, span.isFinite else { return 0 }
    var power = 1.0
    while power * 10 <= span / Double(most) { power *= 10 }
    while power > span / Double(most) { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { span / $0 <= Double(most) + 1e-9 } ?? power * 10
  }
}
