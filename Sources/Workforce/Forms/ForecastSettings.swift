/// What a team's what-ifs start from beside its scenario: what holds for all of them, and what residents pay.
///
/// It is what stands in `workforce.yaml` and `tariffs.csv` beside a scenario.
public struct ForecastSettings: Hashable, Sendable, Codable {
  /// What holds for all: sentences per key, as they were written.
  public var base: [WhatIfKey: [String]]
  /// Day tariffs.
  public var tariffs: TariffTable

  /// What what-ifs start from.
  public init(base: [WhatIfKey: [String]] = [:], tariffs: TariffTable = TariffTable()) {
    self.base = base
    self.tariffs = tariffs
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { base.isEmpty && tariffs.tariffs.isEmpty }
}
