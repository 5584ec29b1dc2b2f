import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("Charts of what-ifs")
struct ChartTests {
  private let say = Voice(.dutch)

  /// Every rectangle of a class as numbers: x, y, width, height.
  private func rectangles(_ looks: String, in markup: Markup) -> [[Double]] {
    let pattern =
      #/<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"(?: rx="3")? class="([^"]*)"/#
    return markup.source.matches(of: pattern).filter { $0.output.5 == looks }.map {
      [$0.output.1, $0.output.2, $0.output.3, $0.output.4].compactMap { Double($0) }
    }
  }

  @Test("The height of every bar is in proportion, the bars stand on each other")
  func heights() throws {
    let figures = WhatIfFigures(outcome: WhatIfFixture.twoMonths)
    let chart = NeedChart(name: "zoals nu", columns: NeedChart.columns(figures), say: say)
    let markup = chart.bars(most: 140).markup
    let (low, high) = (
      rectangles("seg level-3", in: markup), rectangles("seg level-4", in: markup)
    )
    // 194 units for 150 hours a week: 105 and 35 hours in February, x 28/31 in March.
    let perHour = 194.0 / 150
    for (bars, hours) in [(low, 105.0), (high, 35.0)] {
      #expect(bars.count == 2)
      #expect(abs(bars[0][3] - hours * perHour) < 0.1)
      #expect(abs(bars[1][3] - hours * 28 / 31 * perHour) < 0.1)
    }
    for month in [0, 1] {
      #expect(abs(low[month][1] + low[month][3] - 208) < 0.15, "stands on the axis")
      #expect(abs(high[month][1] + high[month][3] - low[month][1]) < 0.2, "stands on level 3")
    }
  }

  @Test("All charts of a page have one scale")
  func oneScale() {
    let page = WhatIfHTML.page([WhatIfFixture.base, WhatIfFixture.other], language: .dutch)
    let bars = page.matches(of: #/height="([0-9.]+)" class="seg level-3"/#).compactMap {
      Double($0.output.1)
    }
    // The two charts hold 105 and 133 hours; the key besides has fields of 12 high.
    let drawn = bars.filter { $0 != 12 }
    #expect(drawn.count == 2)
    #expect(abs(drawn[1] / drawn[0] - 133.0 / 105) < 0.01)
  }

  @Test("The waterfall falls from need to short, each bar where the one before ends")
  func waterfall() {
    let figures = WhatIfFigures(outcome: WhatIfFixture.base)
    let shells = WaterfallChart.shells([figures])
    #expect(shells == [.team, .hired])
    let steps = WaterfallChart.steps(figures, shells: shells, say)
    #expect(steps.map(\.name) == ["nodig", "eigen team", "inhuur", "tekort"])
    #expect(steps.map(\.hours) == [140, 115, 15, 10])
    #expect(steps.map(\.from) == [0, 25, 10, 0])
    let markup = WaterfallChart(name: "zoals nu", steps: steps, most: 140, say: say).markup
    // 228 units for 140 hours, from 108 on.
    for (looks, from, hours) in [
      ("seg needed", 0.0, 140.0), ("seg shell-team", 25, 115), ("seg shell-hired", 10, 15),
      ("seg shortage", 0, 10),
    ] {
      let bars = rectangles(looks, in: markup)
      #expect(bars.count == 1)
      #expect(abs((bars.first?[0] ?? 0) - (108 + from / 140 * 228)) < 0.1, "\(looks)")
      #expect(abs((bars.first?[2] ?? 0) - hours / 140 * 228) < 0.1, "\(looks)")
    }
  }

  @Test("The frontier runs from cheap to dear, plans are numbered squares on the same axes")
  func frontier() {
    let chart = FrontierChart(
      [FrontierPoint(cost: 24_000, hoursShort: 4), FrontierPoint(cost: 20_000, hoursShort: 10)],
      plans: [FrontierPoint(cost: 20_000, hoursShort: 10)], say)
    let dots = chart.markup.source.matches(of: #/<circle cx="([^"]*)" cy="([^"]*)"/#).compactMap {
      match -> (x: Double, y: Double)? in
      guard let x = Double(match.output.1), let y = Double(match.output.2) else { return nil }
      return (x, y)
    }
    #expect(dots.count == 2)
    #expect(dots[0].x < dots[1].x)
    // Ten hours stand at the top, 28; four at 226 - 4/10 x 198.
    #expect(dots.map(\.y) == [28, 146.8])
    let flag = rectangles("flag", in: chart.markup)
    #expect(flag.count == 1)
    #expect(flag.allSatisfy { abs($0[0] + 9 - dots[0].x) < 0.15 && abs($0[1] + 9 - 28) < 0.15 })
    #expect(chart.markup.source.contains("class=\"onflag mid\">1</text>"))
  }

  @Test("Steps of a scale are 1, 2 or 5 times a power of ten, and reach the most")
  func scale() {
    let scale = Scale.fromZero(to: 140, steps: 5, start: 200, end: 0)
    #expect(scale.figures == 0...150)
    #expect(scale.ticks(most: 5) == [0, 50, 100, 150])
    #expect(scale(0) == 200)
    #expect(scale(150) == 0)
    #expect(Scale.fromZero(to: 100, steps: 5, start: 0, end: 1).figures == 0...100)
    #expect(Scale.fromZero(to: 0, steps: 5, start: 9, end: 1)(0) == 9, "nothing to draw")
    #expect(
      Scale(figures: 19_000...24_500, start: 0, end: 1).ticks(most: 4) == [20_000, 22_000, 24_000])
  }

  @Test("Places are written to a tenth")
  func places() {
    #expect(
      [0, 12, 12.04, 12.05, -0.5, -0.04].map(Drawing.place) == [
        "0", "12", "12", "12.1", "-0.5", "0",
      ])
  }

  @Test("Names beside the last bar never touch")
  func names() {
    let month = WhatIfFixture.month
    let series = (0..<4).map {
      StackedBars.Series(name: "p\($0)", looks: Tints.looks(of: $0), values: [1])
    }
    let bars = StackedBars(label: "x", months: [month], series: series, most: 100, say: say)
    let places = bars.markup.source.matches(of: #/<text x="338" y="([0-9.]+)">p\d<\/text>/#)
      .compactMap { Double($0.output.1) }
    #expect(places.count == 4)
    for (below, above) in zip(places, places.dropFirst()) { #expect(below - above > 12.8) }
  }
}
