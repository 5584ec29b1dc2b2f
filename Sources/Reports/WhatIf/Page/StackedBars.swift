package import RosterModel

/// Figures of months on top of each other. Each series has its tint, its pattern and its name beside
/// the last bar.
package struct StackedBars {
  /// One part of every bar.
  package struct Series {
    /// Its name beside the last bar.
    var name: String
    /// Its class.
    var looks: String
    /// Its figure in each month.
    var values: [Double]

    /// One part of every bar; without a name where a key above the bars has it.
    package init(name: String, looks: String, values: [Double]) {
      self.name = name
      self.looks = looks
      self.values = values
    }
  }

  let label: String
  let months: [YearMonth]
  /// From the bottom up.
  let series: [Series]
  /// The most a bar of any chart on the same scale holds.
  let most: Double
  let say: Voice

  /// Bars of months, from figures that are on the same scale as those of other charts beside it.
  package init(
    label: String, months: [YearMonth], series: [Series], most: Double, say: Voice
  ) {
    self.label = label
    self.months = months
    self.series = series
    self.most = most
    self.say = say
  }

  private enum Layout {
    static let width = 400.0
    static let height = 236.0
    static let left = 48.0
    static let right = 334.0
    static let top = 14.0
    static let bottom = 208.0
    /// Between two names beside the last bar.
    static let line = 13.0
    static let mostMonthNames = 5
  }

  package var markup: Markup {
    Drawing.picture(
      width: Layout.width, height: Layout.height, label: label,
      rules + months.indices.flatMap(bar) + names)
  }

  private var scale: Scale {
    .fromZero(to: most, steps: 5, start: Layout.bottom, end: Layout.top)
  }

  private var rules: [Markup] {
    scale.ticks(most: 5).flatMap { tick in
      let y = scale(tick)
      return [
        Drawing.line(from: (Layout.left, y), to: (Layout.right, y), looks: "rule"),
        Drawing.text(x: Layout.left - 6, y: y + 4, say.trimmed(tick), looks: "faint end"),
      ]
    }
  }

  private var slot: Double { (Layout.right - Layout.left) / Double(max(months.count, 1)) }

  private func bar(_ index: Int) -> [Markup] {
    let middle = Layout.left + slot * (Double(index) + 0.5)
    var below = 0.0
    let parts = series.map { series in
      let value = series.values[index]
      below += value
      return Drawing.rectangle(
        x: middle - slot * 0.36, y: scale(below), width: slot * 0.72,
        height: scale(below - value) - scale(below), looks: series.looks)
    }
    return parts + monthName(index, middle)
  }

  /// As many names of months as fit; the first and each January with its year.
  private func monthName(_ index: Int, _ middle: Double) -> [Markup] {
    let step = (months.count + Layout.mostMonthNames - 1) / Layout.mostMonthNames
    guard index % max(step, 1) == 0 else { return [] }
    let month = months[index]
    let name = index == 0 || month.month == 1 ? say.month(month) : say.month(month.month)
    return [Drawing.text(x: middle, y: Layout.bottom + 18, name, looks: "faint mid")]
  }

  /// The names beside the last bar, each at its middle, pushed up where they would touch.
  private var names: [Markup] {
    var below = 0.0
    var free = Double.infinity
    return series.compactMap { series in
      guard let value = series.values.last, value > 0, !series.name.isEmpty else { return nil }
      let y = min(scale(below + value / 2) + 4, free)
      below += value
      free = y - Layout.line
      return Drawing.text(x: Layout.right + 4, y: y, series.name)
    }
  }
}
