import RosterModel
import Workforce

/// What one more needed hour is worth in a month, levels by blocks. A price that was found by solving
/// again stands as euro; one that only the duals give is a rank among those.
struct HourPriceTable {
  let plan: WorkforcePlan
  let say: Voice

  /// The months with prices that say something, by their index.
  var months: [Int] {
    Set(plan.prices.filter(\.saysSomething).map(\.month))
      .filter(plan.months.indices.contains).sorted()
  }

  /// The month to show: the last whose prices were found by solving again, else the last.
  var shown: Int? {
    let confirmed = plan.prices.last { $0.confirmed != nil }?.month
    return months.contains { $0 == confirmed } ? confirmed : months.last
  }

  /// The table of a month.
  func table(of month: Int) -> TextTable {
    let prices = plan.prices.filter { $0.month == month }
    let skills = Set(prices.map(\.kind.skill)).sorted()
    let blocks = Set(prices.map(\.kind.block)).sorted()
    return TextTable(
      columns: [.words(say(.block))] + skills.map { .number(say.shortSkill($0)) },
      rows: blocks.map { block in
        [say(.name(of: block))]
          + skills.map { skill in
            prices.first { $0.kind == HourKind(skill, block) }
              .map { cell($0, among: prices) } ?? "-"
          }
      })
  }

  private func cell(_ price: HourPrice, among prices: [HourPrice]) -> String {
    guard let confirmed = price.confirmed else { return rank(price, among: prices) }
    if confirmed.short >= 0.995 { return say(.hourStaysOpen) }
    let euro = say.number(confirmed.euro, decimals: 2)
    guard confirmed.short >= 0.005 else { return confirmed.euro.magnitude < 0.005 ? "-" : euro }
    return "\(say.number(confirmed.short, decimals: 2)) \(say(.hourStaysOpen)) + \(euro)"
  }

  /// Dearest first: hours short before euros. Equal ones share a rank.
  private func rank(_ price: HourPrice, among prices: [HourPrice]) -> String {
    guard price.saysSomething else { return "-" }
    let dearer = prices.filter { $0.confirmed == nil && $0.isDearer(than: price) }
    return "#\(dearer.count + 1)"
  }
}

extension HourPrice {
  /// Whether one hour more changes anything.
  fileprivate var saysSomething: Bool {
    guard let confirmed else { return short >= 0.0005 || euro >= 0.005 }
    return confirmed.short >= 0.005 || confirmed.euro.magnitude >= 0.005
  }

  fileprivate func isDearer(than other: HourPrice) -> Bool {
    if abs(short - other.short) > 0.0005 { return short > other.short }
    return euro > other.euro + 0.005
  }
}
