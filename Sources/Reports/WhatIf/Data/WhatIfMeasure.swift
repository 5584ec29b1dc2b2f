import CareDemand
import RosterModel
import Workforce

/// One figure of a what-if in one month, with what it is of.
struct WhatIfMeasure: Hashable {
  /// What it is, as in the JSON: `residents`, `short`.
  var name: String
  /// Of which level, where it is.
  var skill: Skill?
  /// Of which block, where it is.
  var block: Block?
  /// Who works it, where it is.
  var shell: Shell?
  /// The figure.
  var value: Double
  /// Its unit.
  var unit: Unit

  /// What a figure counts.
  enum Unit: String {
    case residents, hours, fte, euro, fraction, heads, people
    case hoursPerWeek = "hours/week"
    case hoursPerDay = "hours/24h"
    case ftePerResident = "fte/resident"
    case euroPerHour = "euro/hour"
    case hoursPerHour = "hours/hour"
  }

  init(
    _ name: String, _ value: Double, _ unit: Unit, skill: Skill? = nil, block: Block? = nil,
    shell: Shell? = nil
  ) {
    self.name = name
    self.value = value
    self.unit = unit
    self.skill = skill
    self.block = block
    self.shell = shell
  }
}

extension WhatIfMeasure {
  /// Hours of each kind, in order.
  static func kinds(_ name: String, _ hours: [HourKind: Double], _ unit: Unit) -> [Self] {
    hours.sorted { $0.key < $1.key }.map {
      Self(name, $0.value, unit, skill: $0.key.skill, block: $0.key.block)
    }
  }

  /// Figures of each skill, in order.
  static func skills(_ name: String, _ figures: [Skill: Double], _ unit: Unit) -> [Self] {
    figures.sorted { $0.key < $1.key }.map { Self(name, $0.value, unit, skill: $0.key) }
  }
}
