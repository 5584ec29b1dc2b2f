import ArgumentParser
import CareDemand
import Planning
import Reports
import RosterModel
import RosterSolver
import Workforce

/// Whether what-ifs roster: the bound alone, or a plan for each.
struct RosteringOptions: ParsableArguments {
  @Flag(help: "How many shifts any roster of the period must leave open, some seconds each.")
  var probe = false
  @Flag(help: "Plan the period for each: open shifts, wishes, overtime.")
  var roster = false
  @Option(help: "Seconds for each with --probe (default 20) or --roster (default 60).")
  var timeLimit: Double?

  func validate() throws {
    guard !(probe && roster) else {
      throw ValidationError("--roster tells what --probe tells too. Maybe leave out --probe.")
    }
    if let timeLimit, timeLimit <= 0 {
      throw ValidationError("--time-limit must be above 0 seconds.")
    }
    if timeLimit != nil, !probe, !roster {
      throw ValidationError("--time-limit is for rosters. Maybe with --probe or --roster.")
    }
  }

  /// What each what-if rosters to; nothing where it was not asked.
  ///
  /// - Throws: a validation error where there is nobody to roster.
  func outlooks(of outcomes: [WhatIfOutcome], _ language: Language) throws -> [RosterOutlook] {
    guard probe || roster else { return [] }
    guard let first = outcomes.first?.scenario, !first.people.isEmpty, !first.shifts.isEmpty else {
      throw ValidationError("--probe and --roster need people and shifts in the scenario.")
    }
    var options = SolverOptions()
    options.timeLimit = timeLimit ?? (probe ? 20 : 60)
    let planner = Planner(options, isCancelled: { Interrupt.wasAsked })
    Interrupt.listen()
    let scenarios = try outcomes.map { outcome in
      try demanding(language) { () throws(DemandError) in
        var scenario = try outcome.rosterScenario()
        // Months beyond the period make no other roster.
        scenario.careMix = []
        return scenario
      }
    }
    let different = Array(Set(scenarios))
    let told = try demanding(language) { () throws(DemandError) in
      try probe ? planner.probe(different) : planner.outlook(different)
    }
    let known = Dictionary(uniqueKeysWithValues: zip(different, told))
    return scenarios.compactMap { known[$0] }
  }
}
